import { expect, test } from 'vitest'
import { wordpressHtml } from '#lib/intake/formats/wordpress-html.ts'

test.each([
  ['One.\nTwo.\n\nThree.', '<p>One.<br>\nTwo.</p>\n<p>Three.</p>'],
  ['<h2>A</h2>\n\nb', '<h2>A</h2><p>b</p>'],
  // Paragraphs by hand among those of empty lines
  [
    'One.\n\nTwo.\n<p style="x">Three.</p>\nFour\n\n&nbsp;\n\nFive',
    '<p>One.</p>\n<p>Two.</p>\n<p style="x">Three.</p><p>Four</p>\n<p>Five</p>',
  ],
  ['<blockquote>a\n\nb</blockquote>', '<blockquote><p>a</p>\n<p>b</p>\n</blockquote>'],
  ['<ul>\n<li>a</li>\n</ul>b', '<ul><li>a</li></ul><p>b</p>'],
  [
    'a [caption]<img src="x.png"> W[/caption] b',
    '<p>a</p>\n<figure><img src="x.png"><figcaption>W</figcaption></figure><p>b</p>',
  ],
  ['<pre>a\n\nb</pre>', '<pre>a\n\nb</pre>'],
  ['<!-- wp:paragraph --><p>a</p>', '<!-- wp:paragraph --><p>a</p>'],
  [
    '[caption id="a"]<img src="x.png" alt="y" /> Words[/caption]',
    '<figure><img src="x.png" alt="y" /><figcaption>Words</figcaption></figure>',
  ],
  [
    'a [embed]https://v.example/1[/embed] b',
    '<p>a</p>\n<p><left-note>https://v.example/1</left-note></p>\n<p>b</p>',
  ],
  ['a\nhttps://v.example/1\n', '<p>a<br>\n<left-note>https://v.example/1</left-note></p>'],
  [
    '<!-- wp:embed --><div>\nhttps://v.example/1\n</div>',
    '<!-- wp:embed --><div>\n<left-note>https://v.example/1</left-note>\n</div>',
  ],
  ['<pre>\nhttps://v.example/1\n</pre>', '<pre>\nhttps://v.example/1\n</pre>'],
  ['[gallery ids="1,2"]', '<p><left-note>[gallery ids="1,2"]</left-note></p>'],
  [
    '[box color=red]in[/box] [sic] [1]',
    '<p><left-note>[box color=red]</left-note>in [sic] [1]</p>',
  ],
])('%j', (content, html) => {
  expect(wordpressHtml(content).trim()).toBe(html)
})

test('takes time in proportion to the text', () => {
  const started = performance.now()
  for (const part of [
    '[caption]',
    '<pre',
    '[a b=c ',
    '[embed]',
    '[gallery ',
    '[caption id="a"]<img ',
  ]) {
    wordpressHtml(part.repeat(10_000))
  }
  expect(performance.now() - started).toBeLessThan(4000)
})
