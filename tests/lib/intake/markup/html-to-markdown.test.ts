import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { expect, test } from 'vitest'
import { htmlToMarkdown, type ReadMarkup } from '#lib/intake/markup/html-to-markdown.ts'
import { markdownToTree } from '#lib/intake/markup/read-markup.ts'

function printed(read: ReadMarkup): string {
  return read.kind === 'refused'
    ? read.finding.reason
    : remark().use(remarkGfm).stringify(read.tree).trim()
}

test.each([
  ['<p>One <b>two</b> <i>three</i> <del>four</del></p>', 'One **two** *three* ~~four~~'],
  ['<pre><code class="language-js">a < b</code></pre>', '```js\na < b\n```'],
  ['<ul><li><input type="checkbox" checked> done</li></ul>', '* [x] done'],
  [
    '<figure><img src="a.png" alt="A"><figcaption>B <i>c</i></figcaption></figure>',
    '![A](a.png "B c")',
  ],
  [
    '<table><caption>T</caption><tr><th>A</th></tr><tr><td>1</td></tr></table>',
    'T\n\n| A |\n| - |\n| 1 |',
  ],
  ['a<script>alert(1)</script><style>b{}</style>c', 'ac'],
  [
    'a <script src="https://x.example/y.js"></script>',
    'a (Left by the import: `<script src="https://x.example/y.js">`)',
  ],
  [
    '<blockquote>q</blockquote><script src="https://platform.twitter.com/widgets.js"></script>',
    '> q',
  ],
  [
    '<iframe src="https://v.example/1" title="Film"></iframe>',
    '(Left by the import: `<iframe src="https://v.example/1" title="Film">`)',
  ],
  ['<my-chart id="c">x</my-chart>', '(Left by the import: `<my-chart id="c">`)x'],
  [
    '<my-box><p>x</p><my-fact>y</my-fact></my-box>',
    '(Left by the import: `<my-box>`)\n\nx\n\n(Left by the import: `<my-fact>`)y',
  ],
  ['<p>10<sup>−6</sup> m<sup>2</sup>, CO<sub>2</sub>, 1<sup>st</sup></p>', '10⁻⁶ m², CO₂, 1st'],
  [
    '<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://e.example/"><div class="kg-bookmark-title">The <b>title</b></div><div class="kg-bookmark-description">Said.</div><img src="https://e.example/icon.png"></a></figure>',
    '[The title](https://e.example/)\n\nSaid.',
  ],
  ['<h4>A</h4><button class="kg-toggle-card-icon"></button><p>b</p>', '#### A\n\nb'],
  ['<p onclick="x()">a<!-- b --></p>', 'a'],
])('%j', (html, markdown) => {
  expect(printed(htmlToMarkdown(html))).toBe(markdown)
})

test.each([
  ['a\n\n<div>\n\n*b*\n\n</div>\n\nc', 'a\n\n*b*\n\nc'],
  ['a <strong>b</strong>[^1]\n\n[^1]: c', 'a **b**[^1]\n\n[^1]: c'],
  ['<img src="x.png" alt="Y">', '![Y](x.png)'],
  [
    '[a][b] <br> c\n\n[b]: https://b.example',
    '[a](https://b.example)\\\nc\n\n[b]: https://b.example',
  ],
  ['<!-- more -->\n\na', 'a'],
  ['2 < 3 and 4 > 3', '2 < 3 and 4 > 3'],
])('Markdown with HTML: %j', (text, markdown) => {
  expect(printed(markdownToTree(text))).toBe(markdown)
})
