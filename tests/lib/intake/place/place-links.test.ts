import { remark } from 'remark'
import { expect, test } from 'vitest'
import type { FoundArticle } from '#lib/intake/found.ts'
import { AddressBook } from '#lib/intake/place/address-book.ts'
import { placeHeadings } from '#lib/intake/place/place-headings.ts'
import { placeLinks } from '#lib/intake/place/place-links.ts'

const book = new AddressBook()
book.add('/news/ferry/', 'ferry')
book.add('/src/content/news/toll.md', 'toll')
const article: FoundArticle = {
  ...{ from: 'content/posts/quay/index.md', name: 'quay', title: 'Quay', standfirst: null },
  ...{ authors: [], published: null, updated: null, image: null, topics: [], takeaways: [] },
  ...{ related: [], addresses: [], lang: null, draft: false, questions: [], unknown: [] },
  body: { type: 'root', children: [] },
}
book.addArticle(article, 'quay')

test.each([
  ['/news/ferry/', '/articles/ferry/'],
  ['/blog/news/ferry/', '/articles/ferry/'],
  ['https://e.example/blog/news/ferry/#six', '/articles/ferry/'],
  // From the address at which it was read
  ['../ferry', '/articles/ferry/'],
  ['../ferry/#Six', '/articles/ferry/#h-Six'],
  ['../gone/', 'https://e.example/blog/news/gone/'],
  // From its file
  ['toll.md', '/articles/toll/'],
  ['../news/toll.md', '/articles/toll/'],
  // As Hugo names a folder that is an article
  ['quay.md', '/articles/quay/'],
  ['/posts/quay', '/articles/quay/'],
  ['posts/quay.md#head', '/articles/quay/#h-head'],
  ['/gone/', 'https://e.example/blog/gone/'],
  ['/blog/gone/?a#b', 'https://e.example/blog/gone/?a#b'],
  ['/about/', '/about/'],
  ['/', '/'],
  ['/?p=12', 'https://e.example/blog/?p=12'],
])('a link to %j leads to %j', (url, placed) => {
  const tree = remark().parse(`[a](${url})`)
  placeLinks(tree, {
    book,
    addresses: new Set(['/', '/about/']),
    from: 'src/content/news/boats.md',
    read: ['/news/boats/'],
    origin: 'https://e.example/blog',
  })
  expect(remark().stringify(tree)).toBe(`[a](${placed})\n`)
})

test('a heading is found by the name that its source gave it', () => {
  const tree = remark().parse(
    '## The night shift {#night}\n\n[a](#night) [b](#the-night-shift) [c](#day)',
  )
  placeHeadings(tree, null)
  placeLinks(tree, { book, addresses: new Set(), from: 'a.md', read: [], origin: null })
  expect(remark().stringify(tree)).toBe(
    '## The night shift\n\n[a](#h-the-night-shift) [b](#h-the-night-shift) c\n',
  )
})
