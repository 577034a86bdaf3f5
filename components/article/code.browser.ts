/** Code can be copied in one press. */

if (document.querySelector('div.article-body pre') !== null) {
  // Not while the page still needs the connection.
  addEventListener('load', () => {
    setTimeout(() => void import('./code.on-use.ts').then(({ offerCopies }) => offerCopies()))
  })
}
