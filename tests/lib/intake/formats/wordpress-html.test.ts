import { expect, test } from 'vitest'
import { wordpressHtml } from '#lib/intake/formats/wordpress-html.ts'

test.each([
  ['One.\nTwo.\n\nThree.', '<p>One.<br>\nTwo.</p>\n<p>Three.</p>'],
  ['<h2>A</h2>\n\nb', '<h2>A</h2>\n<p>b</p>'],
  ['<pre>a\n\nb</pre>', '<pre>a\n\nb</pre>'],
  ['<!-- wp:paragraph --><p>a</p>', '<!-- wp:paragraph --><p>a</p>'],
  [
    '[caption id="a"]<img src="x.png" alt="y" /> Words[/caption]',
    '<figure><img src="x.png" alt="y" /><figcaption>Words</figcaption></figure>',
  ],
  ['[embed]https://v.example/1[/embed]', '<p>https://v.example/1</p>'],
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
