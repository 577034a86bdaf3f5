import { expect, test } from 'vitest'
import { indexedCopy, partsOf } from '#lib/build/search/indexed-copy.ts'
import { anArchive, articleInContext } from '../../../fixtures/an-archive.ts'
import { aMoment, anArticle, aSection, aTakeaway } from '../../../fixtures/an-article.ts'

test('headline, standfirst, takeaways and text, and what it can be narrowed to', async () => {
  const inContext = await articleInContext(
    anArchive([
      anArticle({
        slug: 'pier',
        title: 'Storeys & "ferries" <2>',
        standfirst: 'Room is wanted.',
        published: aMoment('2026-03-02'),
        lang: 'en-GB',
        topics: ['Harbour'],
        takeaways: [
          aTakeaway({ text: 'It gets a storey.' }),
          aTakeaway({
            id: 't-2',
            text: 'Ferries come.',
            support: { kind: 'quoted', sentenceIds: ['s-1', 's-2'], quote: 'Ferries come' },
          }),
        ],
      }),
    ]),
    'pier',
  )
  const [sentence] = inContext.article.introduction.sentences
  expect(indexedCopy(inContext, '2026-03-02').split('\n')).toEqual([
    '<!DOCTYPE html><html><body data-pagefind-body>',
    '<i data-pagefind-filter="topic:harbour"></i>',
    '<i data-pagefind-filter="author:ada-example"></i>',
    '<i data-pagefind-filter="year:2026"></i>',
    '<i data-pagefind-filter="day:2026-03-02"></i>',
    '<i data-pagefind-filter="language:en-GB"></i>',
    '<i data-pagefind-sort="published:2026-03-02T00:00:00.000Z"></i>',
    '<h1 id="top" data-pagefind-meta="title">Storeys &amp; &quot;ferries&quot; &lt;2></h1>',
    '<p id="top" data-pagefind-weight="2">Room is wanted.</p>',
    '<li id="t-1" data-pagefind-weight="3">It gets a storey.</li>',
    '<li id="s-1" data-pagefind-weight="3">Ferries come.</li>',
    `<p id="${sentence?.id ?? ''}">The ferry leaves at eight.</p>`,
    '</body></html>',
  ])
})

test('what is no sentence is found under the heading above it; marks and labels are not found', () => {
  const mark = '<span class="evidence-mark"><a href="#t-1" aria-label="E">1</a></span>'
  const note = '<sup class="footnote-mark"><a href="#fn-1" id="fn-1-ref">1</a></sup>'
  expect(
    partsOf({
      introduction: {
        ...aSection({ id: 'h-introduction' }),
        html: `<pre><code>a &lt; b</code></pre>\n<p><span id="s-1">One <em>two</em>.${note}${mark}</span> <span id="s-2">Three.</span></p>`,
      },
      sections: [
        {
          ...aSection({ id: 'h-plan', heading: 'The plan' }),
          html:
            '<div class="alert"><p class="alert-title">Note</p><p><span id="s-3">Four.</span></p></div>' +
            '<figure><img src="a.png" alt="Not read"><figcaption>A caption</figcaption></figure>' +
            '<h3 id="h-costs"><a class="heading-link" href="#h-costs">Costs</a></h3>' +
            '<table><tr><th>Year</th><td><span id="s-4">2026</span></td></tr></table>',
        },
      ],
      closing: null,
      footnotes: [{ id: 'fn-1', html: '<p>Since 2019.</p>', references: ['fn-1-ref'] }],
    }),
  ).toEqual([
    { id: 'top', words: 'a < b' },
    { id: 's-1', words: 'One two.' },
    { id: 's-2', words: 'Three.' },
    { id: 'h-plan', words: 'The plan' },
    { id: 's-3', words: 'Four.' },
    { id: 'h-plan', words: 'A caption' },
    { id: 'h-costs', words: 'Costs Year' },
    { id: 's-4', words: '2026' },
    { id: 'fn-1', words: 'Since 2019.' },
  ])
})
