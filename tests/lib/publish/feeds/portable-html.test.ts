import { expect, test } from 'vitest'
import { portableHtml } from '#lib/publish/feeds/portable-html.ts'
import { aPublication } from '../../../fixtures/an-archive.ts'
import {
  aMoment,
  anArticle,
  aPicture,
  aSection,
  aTakeaway,
  takeaways,
} from '../../../fixtures/an-article.ts'
import { aSite, parsed } from '../../../fixtures/parsing.ts'

const site = aPublication({ url: 'https://example.org/reader', basePath: '/reader' })

/** An article of this body, whatever a checker would say of it, on the site above. */
function bodyOf(body: string): string {
  const source = `---
title: Harbour
author: Ann Example
published: 2026-11-20
takeaways: [{ text: The *ferry* leaves at eight., evidence: The ferry leaves at eight. }]
---
${body}
`
  const { article } = parsed(source, { ...aSite(), url: site.url, basePath: site.basePath })
  if (article === null) throw new Error('The fixture cannot be parsed')
  return portableHtml(article, site)
}

const first =
  '<h2>Key takeaways</h2><ul><li>The <em>ferry</em> leaves at eight.</li></ul><p>The ferry leaves at eight.</p>'

test.each([
  ['marks of evidence and sentences', 'Another one.', '\n<p>Another one.</p>'],
  [
    'headings and the ways to them',
    '## First *things*\n\nText.\n\n### Smaller\n\nText.\n\n---\n\nThe end.',
    '<h2>First <em>things</em></h2><p>Text.</p>\n<h3>Smaller</h3>\n<p>Text.</p><hr><p>The end.</p>',
  ],
  [
    'links',
    '[There](/articles/harbour/#b), [below](#h-x), [out](https://example.com/ä?q=1&r), [mail](mailto:a@example.org).',
    '\n<p><a href="https://example.org/reader/articles/harbour/#b">There</a>, <a href="https://example.org/reader/articles/harbour/#h-x">below</a>, <a href="https://example.com/%C3%A4?q=1&amp;r">out</a>, <a href="mailto:a@example.org">mail</a>.</p>',
  ],
  [
    'a picture',
    '![A boat](../images/boat.png "The boat")',
    '\n<figure><a href="https://example.org/reader/images/boat-01234567-800.jpg"><img src="https://example.org/reader/images/boat-01234567-800.jpg" alt="A boat" width="1600" height="900"></a><figcaption>The boat <small>Drawing by Ann</small></figcaption></figure>',
  ],
  [
    'a table',
    '| A | B |\n|---|--:|\n| a | 1 |',
    '\n<table>\n<thead>\n<tr>\n<th scope="col">A</th>\n<th scope="col">B</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>a</td>\n<td>1</td>\n</tr>\n</tbody>\n</table>',
  ],
  ['code', '```js\nlet a = "<b>"\n```', '\n<pre><code>let a = "&lt;b&gt;"</code></pre>'],
  [
    'an alert',
    '> [!WARNING]\n> Thin ice.',
    '\n<blockquote><p><strong>Warning</strong></p><p>Thin ice.</p></blockquote>',
  ],
  ['tasks', '- [x] Sail\n- [ ] Oars', '\n<ul>\n<li>Done: Sail</li>\n<li>To do: Oars</li>\n</ul>'],
  [
    'a list that begins later',
    '3. Three\n4. Four',
    '\n<ol start="3">\n<li>Three</li>\n<li>Four</li>\n</ol>',
  ],
  [
    'notes',
    'One.[^a]\n\n[^a]: See *there*.',
    '\n<p>One.<sup><a href="https://example.org/reader/articles/harbour/#fn-1">1</a></sup></p><h2>Notes</h2><ol><li><p>See <em>there</em>.</p></li></ol>',
  ],
])('without what works on our pages alone: %s', (_, body, html) => {
  expect(bodyOf(`The ferry leaves at eight.\n\n${body}`)).toBe(first + html)
})

test('takeaways first, then the picture, the text and all that belongs to it', () => {
  const article = anArticle({
    takeaways: [
      aTakeaway({ id: 't-1', html: 'The ferry leaves at <code>08:00</code>.' }),
      aTakeaway({ id: 't-2', html: 'It is full.' }),
    ],
    takeawaysMadeBy: { kind: 'assisted', checkedBy: 'Bo <Example>' },
    image: aPicture({ alt: 'The "quay"', caption: 'Dusk & calm.' }),
    sections: [aSection({ heading: 'Fares', text: 'It costs two pounds.' })],
    closing: aSection({ id: 'h-closing', text: 'That is all.' }),
    footnotes: [{ id: 'fn-1', html: '<p>In winter.</p>', references: [] }],
    sources: [{ title: 'The <time>table', url: 'https://example.com/?a&b' }],
    corrections: [
      { date: aMoment('2026-11-21'), text: 'It said nine.', takeaway: 't-1' },
      { date: aMoment('2026-11-22T23:30:00Z'), text: 'It said ten & more.', takeaway: 't-1' },
    ],
  })
  expect(portableHtml(article, { ...site, timeZone: 'Europe/Berlin' }).replaceAll('><h2', '>\n<h2'))
    .toBe(`<h2>Key takeaways</h2><ul><li>The ferry leaves at <code>08:00</code>. <small>Corrected on <time datetime="2026-11-22T23:30:00.000Z">23 November 2026</time></small></li><li>It is full.</li></ul><p><small>Drafted by software, checked by Bo &lt;Example&gt;.</small></p><figure><img src="https://example.org/reader/images/harbour-01234567-800.jpg" width="800" height="450" alt="The &quot;quay&quot;"><figcaption>Dusk &amp; calm. <small>Drawing by Standfirst</small></figcaption></figure><p>The ferry leaves at eight.</p>
<h2>Fares</h2><p>It costs two pounds.</p><hr><p>That is all.</p>
<h2>Notes</h2><ol><li><p>In winter.</p></li></ol>
<h2>Sources</h2><ul><li><a href="https://example.com/?a&amp;b">The &lt;time&gt;table</a></li></ul>
<h2>Corrections</h2><ul><li><p><time datetime="2026-11-21">21 November 2026</time></p><p>It said nine.</p></li><li><p><time datetime="2026-11-22T23:30:00.000Z">23 November 2026</time></p><p>It said ten &amp; more.</p></li></ul>`)
})

test('an article in another language or direction says so, in its own words', () => {
  const arabic = anArticle({ lang: 'ar', dir: 'rtl', takeaways: takeaways('تغادر العبارة.') })
  const html =
    '<div lang="ar" dir="rtl"><h2>أبرز النقاط</h2><ul><li>تغادر العبارة.</li></ul><p>The ferry leaves at eight.</p></div>'
  expect(portableHtml(arabic, site)).toBe(html)
  expect(portableHtml(arabic, { ...site, language: 'ar' })).toBe(html)
  expect(portableHtml(anArticle({ lang: 'de' }), site)).toBe(
    '<div lang="de" dir="ltr"><p>The ferry leaves at eight.</p></div>',
  )
})

test('words of the interface say their language where the article has another', () => {
  const french = { ...aSite('language: fr'), url: site.url, basePath: site.basePath }
  const { article } = parsed(
    `---
title: Le port
author: Ann Example
published: 2026-11-20
takeaways: [{ text: Le port ouvre., evidence: Le port ouvre. }]
takeawaysMadeBy: assisted
takeawaysCheckedBy: Ann Example
corrections: [{ date: 2026-11-21, takeaway: 1, text: Il fermait. }]
sources: [{ title: Le plan, url: https://example.org/plan }]
---
Le port ouvre.[^1]

> [!NOTE]
> Il pleut.

- [x] Fermer

[^1]: Oui.
`,
    french,
  )
  expect(article === null ? '' : portableHtml(article, french)).toBe(
    '<h2 lang="en">Key takeaways</h2><ul><li>Le port ouvre. <small><span lang="en">Corrected on</span> <time datetime="2026-11-21">21 novembre 2026</time></small></li></ul>' +
      '<p lang="en"><small>Drafted by software, checked by Ann Example.</small></p>' +
      '<p>Le port ouvre.<sup><a lang="en" href="https://example.org/reader/articles/harbour/#fn-1">1</a></sup></p>\n' +
      '<blockquote><p lang="en"><strong>Note</strong></p><p>Il pleut.</p></blockquote>\n' +
      '<ul>\n<li><span lang="en">Done: </span>Fermer</li>\n</ul>' +
      '<h2 lang="en">Notes</h2><ol><li><p>Oui.</p></li></ol>' +
      '<h2 lang="en">Sources</h2><ul><li><a href="https://example.org/plan">Le plan</a></li></ul>' +
      '<h2 lang="en">Corrections</h2><ul><li><p><time datetime="2026-11-21">21 novembre 2026</time></p><p>Il fermait.</p></li></ul>',
  )
})

test('an article of nothing is nothing', () => {
  const introduction = aSection({ id: 'h-introduction', text: '' })
  expect(portableHtml(anArticle({ introduction }), site)).toBe('')
})
