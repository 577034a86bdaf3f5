/** Makes the search search, on its page and nowhere else; the page itself says so while it does not. */

if (document.querySelector('search') !== null) {
  void import('./search.lazy.ts').then(({ searchHere }) => searchHere())
}

export {}
