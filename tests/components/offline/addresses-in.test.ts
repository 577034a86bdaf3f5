import { expect, test } from 'vitest'
import { filesIn, pictureOf, picturesIn } from '#components/offline/addresses-in.worker.ts'

const page = `<!DOCTYPE html><html><head>
<link rel="preload" href="/reader/assets/newsreader-1.woff2" as="font">
<link rel="stylesheet" href="/reader/assets/site-2.css">
<link rel="icon" href="/reader/icon.svg">
<script>then(()=>import("/reader/assets/site-3.js"))</script>
<script src="https://foreign.invalid/reader/assets/x.js"></script></head>
<body><a href="/reader/assets/not-asked-for.js">a</a>
<article><figure><picture><source type="image/avif" srcset="/reader/images/pier-0a-360.avif 360w">
<img srcset="/reader/images/pier-0a-360.jpg 360w" src="/reader/images/pier-0a-800.jpg" alt="">
</picture></figure><p>&lt;img src="/reader/images/written-0b-800.jpg"&gt;</p>
<img src="/other/images/elsewhere-0c-800.jpg" alt=""></article>
<aside><img src="/reader/images/related-0d-360.jpg" alt=""></aside></body></html>`

test('finds what a page loads of its own, and no link', () => {
  expect(filesIn(page, '/reader')).toEqual([
    '/reader/assets/newsreader-1.woff2',
    '/reader/assets/site-2.css',
    '/reader/assets/site-3.js',
  ])
})

test('finds the pictures of the article, each once, and not those around it', () => {
  expect(picturesIn(page, '/reader')).toEqual(['/reader/images/pier-0a-800.jpg'])
})

test('finds nothing where there is nothing', () => {
  expect([filesIn('<p>A', ''), picturesIn('<p>A', '')]).toEqual([[], []])
})

test.each([
  ['/images/pier-3a7a8580-800.avif', '/images/pier-3a7a8580'],
  ['/images/pier-3a7a8580-1600.png', '/images/pier-3a7a8580'],
  ['/articles/pier/', '/articles/pier/'],
])('of %s the picture is %s', (address, picture) => {
  expect(pictureOf(address)).toBe(picture)
})
