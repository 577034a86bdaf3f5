import { expect, test } from 'vitest'
import { deadLinks } from './support/dead-links.ts'

function site(front: string, basePath = ''): readonly string[] {
  const pages = new Map([
    ['index.html', `<!DOCTYPE html><body><p id="top">${front}`],
    [
      'articles/größe/index.html',
      '<p id="s-1">Words</p><template><a href="/gone/"></a></template>',
    ],
  ])
  const files = new Set([...pages.keys(), 'images/a.png', 'images/a-2.png', 'feed.xml'])
  return deadLinks({ pages, files, basePath }).filter((line) => line.startsWith('index.html'))
}

test.each([
  '<a href="/">',
  '<a href="#top">',
  '<a href="/articles/gr%C3%B6%C3%9Fe/#s-1">',
  '<a href="articles/größe/">',
  '<a href="feed.xml?x=1">',
  '<img src="/images/a.png" srcset="/images/a.png 1x, /images/a-2.png 2x">',
  '<a href="https://example.org/nowhere/">',
  '<a href="mailto:desk@example.org">',
])('%s leads somewhere', (html) => {
  expect(site(html)).toEqual([])
})

test.each([
  ['<a href="/gone/">', '/gone/'],
  ['<a href="/articles/größe">', '/articles/größe'],
  ['<a href="#bottom">', '#bottom'],
  ['<a href="/articles/größe/#s-2">', '/articles/größe/#s-2'],
  ['<a href="/feed.xml#top">', '/feed.xml#top'],
  ['<img src="/images/b.png">', '/images/b.png'],
  ['<img srcset="/images/a.png 1x, /images/a-3.png 2x">', '/images/a-3.png'],
  ['<a href="http://[">', 'http://['],
])('%s leads nowhere', (html, address) => {
  expect(site(html)).toEqual([`index.html: ${address}`])
})

test('under a base path, an address without it leads nowhere', () => {
  expect(
    site('<a href="/reader/"><a href="/reader/feed.xml"><a href="/feed.xml">', '/reader'),
  ).toEqual(['index.html: /feed.xml'])
})

test('what stands in a template is looked at too', () => {
  const pages = new Map([['index.html', '<template><a href="/gone/"></a></template>']])
  expect(deadLinks({ pages, files: new Set(['index.html']), basePath: '' })).toEqual([
    'index.html: /gone/',
  ])
})

test('a script that the head fetches is looked for too', () => {
  const pages = new Map([['index.html', '<head><script>import("/gone.js")</script></head>']])
  expect(deadLinks({ pages, files: new Set(['index.html']), basePath: '' })).toEqual([
    'index.html: /gone.js',
  ])
})
