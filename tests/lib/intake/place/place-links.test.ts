import { remark } from 'remark'
import { expect, test } from 'vitest'
import { AddressBook } from '#lib/intake/place/address-book.ts'
import { placeLinks } from '#lib/intake/place/place-links.ts'

const book = new AddressBook()
book.add('/news/ferry/', 'ferry')
book.add('/src/content/news/toll.md', 'toll')

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
