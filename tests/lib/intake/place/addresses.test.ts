import { expect, test } from 'vitest'
import { AddressBook } from '#lib/intake/place/address-book.ts'
import { fitAliases } from '#lib/intake/place/fit-aliases.ts'
import { ownPicturePath, picturePaths } from '#lib/intake/place/picture-paths.ts'
import { slugOfName } from '#lib/intake/place/slug-of-name.ts'
import { oldAddresses, type Placed } from '#lib/intake/systems/old-addresses.ts'

const placed: Placed = {
  system: 'jekyll',
  path: '_posts/2015-11-03-ferry.md',
  given: [],
  others: [],
  pattern: null,
  patterns: {},
  name: 'ferry',
  lang: null,
  slug: null,
  title: 'The last ferry, at “six”',
  day: '2015-11-03',
  categories: ['Night Shift'],
}

const hugo = { system: 'hugo', path: 'content/posts/2020/ferry.md' } as const

test.each<[Partial<Placed>, readonly string[]]>([
  [{}, ['/2015/11/03/ferry/']],
  [{ pattern: 'date' }, ['/night-shift/2015/11/03/ferry.html']],
  [{ pattern: '/news/:title' }, ['/news/ferry']],
  [{ pattern: '/:year/:title:output_ext' }, ['/2015/ferry.html']],
  [{ pattern: '/:nobody/:title' }, []],
  [{ pattern: 'constructor' }, ['constructor']],
  [{ given: ['/a/'], others: ['b', 'https://x.example/c/'] }, ['/a/', '/b', '/c/']],
  [{ given: ['/{{ page.slug }}/'] }, ['/2015/11/03/ferry/']],
  [{ day: null }, []],
  [{ system: 'hugo', path: 'content/posts/2020/ferry.md' }, ['/posts/2020/ferry/']],
  [{ system: 'hugo', path: 'content/posts/ferry/index.md' }, ['/posts/ferry/']],
  [{ ...hugo, patterns: { posts: '/:year/:month/:slug' } }, ['/2015/11/the-last-ferry-at-six/']],
  [{ ...hugo, slug: 'own', patterns: { posts: '/:sections/:slug/' } }, ['/posts/2020/own/']],
  [{ ...hugo, patterns: { posts: '/:year/:slugorfilename/' } }, ['/2015/ferry/']],
  [{ ...hugo, patterns: { posts: '/:month/:weekday/:title/' } }, []],
  [{ system: 'hugo', path: 'content/posts/ferry/index.de.md', lang: 'de' }, ['/de/posts/ferry/']],
  [{ ...hugo, patterns: { notes: '/:title/' } }, ['/posts/2020/ferry/']],
  [{ system: 'astro', path: 'src/content/blog/ferry.md' }, ['/blog/ferry/']],
  [{ system: 'eleventy', path: 'src/posts/ferry.md' }, ['/posts/ferry/']],
])('old addresses: %j', (other, addresses) => {
  expect(oldAddresses({ ...placed, ...other })).toEqual(addresses)
})

test('an address is found however it is written', () => {
  const book = new AddressBook()
  book.add('/2015/f%C3%A4hre.html', 'faehre')
  book.add('/2015/fähre/', 'later')
  for (const path of [
    '/2015/fähre',
    '/2015/f%C3%A4hre/',
    '/2015/fähre/index.html',
    '/2015/fähre?a#b',
  ]) {
    expect(book.slugAt(path)).toBe('faehre')
  }
  expect(book.slugAt('/')).toBe(null)
})

test('aliases are addresses that a site of files can have', () => {
  const addresses = [
    '/a',
    '/b/index.html',
    '/c.html',
    '/?p=12',
    '/../d/',
    '/articles/x/',
    '/a/#e',
    '/',
    '/%E6%97%A5/',
  ]
  expect(fitAliases(addresses, 'x')).toEqual({
    fit: ['/a/', '/b/', '/c.html/', '/日/'],
    unfit: ['/?p=12', '/../d/'],
  })
})

test.each([
  ['the-last-ferry', 'the-last-ferry'],
  ['We_asked our CO-workers', 'we-asked-our-co-workers'],
  ['../../x', 'x'],
  [`a-${'long-'.repeat(12)}name`, `a-${'long-'.repeat(12)}name`],
  ['渡船', '渡船'],
  ['%e6%b8%a1%e8%88%b9', '渡船'],
  ['100%', '100'],
  ['…', 'article'],
])('%j is named %j', (name, slug) => {
  expect(slugOfName(name)).toBe(slug)
})

test.each([
  ['/a/b.png', null, ['a/b.png', 'static/a/b.png']],
  ['b.png', null, ['posts/b.png', 'b.png']],
  ['https://x.example/a.png', 'https://x.example', ['a.png', 'static/a.png']],
  ['https://y.example/a.png', 'https://x.example', []],
  ['https://y.example/wp-content/uploads/a.png', null, ['wp-content/uploads/a.png']],
  [
    '/wp-content/uploads/a-300x200.png',
    null,
    ['wp-content/uploads/a.png', 'static/wp-content/uploads/a.png'],
  ],
  ['__GHOST_URL__/content/images/a.png', null, ['content/images/a.png']],
  ['@/assets/a.png', null, ['src/assets/a.png']],
  ['data:image/png;base64,AAAA', null, []],
])('a picture %j is looked for', (src, origin, first) => {
  const paths = picturePaths(src, 'posts/x.md', origin).map((path) => path.replace(/^\//u, ''))
  expect(paths.slice(0, first.length)).toEqual(first)
  if (first.length === 0) expect(paths).toEqual([])
})

test.each([
  ['assets/blog/Ferry Two.PNG', 'images/blog/ferry-two.png'],
  ['wp-content/uploads/2019/04/toll.jpg', 'images/2019/04/toll.jpg'],
  ['../x.png', 'images/x.png'],
])('%j is called %j here', (path, own) => {
  expect(ownPicturePath(path)).toBe(own)
})
