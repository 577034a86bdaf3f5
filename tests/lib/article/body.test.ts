import { describe, expect, test } from 'vitest'
import { aFile, articleIn, parsed, problemsIn } from '../../fixtures/parsing.ts'

/** The HTML of an introduction, without the ids of its sentences. */
function htmlOf(body: string): string {
  return articleIn(aFile({ body })).introduction.html.replace(/ id="s-[^"]*"/g, '')
}

describe('a body becomes HTML', () => {
  const cases: readonly [name: string, body: string, html: string][] = [
    [
      'sentences, with abbreviations kept whole',
      'Dr. Smith of the U.S. Senate left at 9 p.m. Tuesday. It rained.',
      '<p><span>Dr. Smith of the U.S. Senate left at 9 p.m. Tuesday.</span> <span>It rained.</span></p>',
    ],
    [
      'emphasis that crosses from one sentence into the next',
      'It *goes on. And* on.',
      '<p><span>It <em>goes on. </em></span><span><em>And</em> on.</span></p>',
    ],
    [
      'a link is not cut, so its sentences stay together',
      'See [the first. The second](https://example.org) part. End.',
      '<p><span>See <a href="https://example.org/">the first. The second</a> part.</span> <span>End.</span></p>',
    ],
    [
      'a full stop in code ends nothing',
      'Call `a.b. C` now. Done.',
      '<p><span>Call <code>a.b. C</code> now.</span> <span>Done.</span></p>',
    ],
    [
      'lines of one paragraph',
      'One line\nand its end. Two.',
      '<p><span>One line\nand its end.</span> <span>Two.</span></p>',
    ],
    [
      'a task list without form fields',
      '- [x] Sail\n- [ ] Oars',
      '<ul>\n<li class="task"><span class="task-mark" data-done=""></span><span class="visually-hidden">Done: </span><span>Sail</span></li>\n<li class="task"><span class="task-mark"></span><span class="visually-hidden">To do: </span><span>Oars</span></li>\n</ul>',
    ],
    [
      'a corner of a table that names no column',
      '| | B |\n|---|---|\n| a | 1 |',
      '<section class="table-frame" aria-label="Table 1" tabindex="0"><table>\n<thead>\n<tr>\n<td></td>\n<th scope="col"><span>B</span></th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td><span>a</span></td>\n<td><span>1</span></td>\n</tr>\n</tbody>\n</table></section>',
    ],
    [
      'a table in a frame that has a name and scrolls',
      '| A | B |\n|---|--:|\n| a | 1 |',
      '<section class="table-frame" aria-label="Table 1" tabindex="0"><table>\n<thead>\n<tr>\n<th scope="col"><span>A</span></th>\n<th class="align-right" scope="col"><span>B</span></th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td><span>a</span></td>\n<td class="align-right"><span>1</span></td>\n</tr>\n</tbody>\n</table></section>',
    ],
    [
      'an alert',
      '> [!WARNING]\n> Thin ice.',
      '<div class="alert" data-alert="warning" role="note"><p class="alert-title">Warning</p><p><span>Thin ice.</span></p></div>',
    ],
    [
      'a quote that only looks like an alert',
      '> [!HINT]\n> Thin ice.',
      '<blockquote>\n<p><span>[!HINT]\nThin ice.</span></p>\n</blockquote>',
    ],
    [
      'code with its words classed',
      '```js\nlet a = "<b>"\n```',
      '<pre role="group" aria-label="Code: js" tabindex="0"><code class="hljs language-js"><span class="hljs-keyword">let</span> a = <span class="hljs-string">"&#x3C;b>"</span></code></pre>',
    ],
    [
      'code in a language nobody knows',
      '```nosuch\n<b>\n```',
      '<pre role="group" aria-label="Code: nosuch" tabindex="0"><code class="hljs">&#x3C;b></code></pre>',
    ],
    [
      'code without colours where a grammar finds too much inside one another',
      `\`\`\`python\n${'f"{'.repeat(990)}\n\`\`\``,
      `<pre role="group" aria-label="Code: python" tabindex="0"><code class="hljs language-python">${'f"{'.repeat(990)}</code></pre>`,
    ],
    [
      'a picture alone is a figure, with the credit of its file',
      '![A boat on a river](../images/boat.png "The boat")',
      '<figure><a href="/images/boat-01234567-800.jpg"><picture>' +
        '<source type="image/avif" srcset="/images/boat-01234567-360.avif 360w, /images/boat-01234567-800.avif 800w" sizes="min(37em,92vw)">' +
        '<img src="/images/boat-01234567-800.jpg" width="1600" height="900" alt="A boat on a river" class="tone-9ab" loading="lazy" decoding="async">' +
        '</picture></a><figcaption>The boat <span class="credit">Drawing by Ann</span></figcaption></figure>',
    ],
    [
      'a reference is resolved',
      'See [the report][r].\n\n[r]: https://example.org/r',
      '<p><span>See <a href="https://example.org/r">the report</a>.</span></p>',
    ],
    [
      'addresses inside the publication',
      '[a](/articles/other) [b](other.md#tides) [c](../articles/other.md) [d](#h-tides) [e](mailto:desk@example.org)',
      '<p><span><a href="/articles/other/">a</a> <a href="/articles/other/#tides">b</a> <a href="/articles/other/">c</a> <a href="#h-tides">d</a> <a href="mailto:desk@example.org">e</a></span></p>',
    ],
    [
      'a rule in the middle of the text',
      'One.\n\n---\n\n## Two\n\nThree.',
      '<p><span>One.</span></p>\n<hr>',
    ],
  ]
  test.each(cases)('%s', (_, body, html) => {
    expect(htmlOf(body)).toBe(html)
  })
})

test('headings divide, a last thematic break begins the closing, lines are those of the file', () => {
  const article = articleIn(
    aFile({
      body: 'Before. And more.\n\n## The *leak*\n\nFirst.\n\n### Smaller\n\nStill first.\n\n## The leak\n\nSecond.\n\n---\n\nAfter.',
    }),
  )
  const outline = [article.introduction, ...article.sections, article.closing].map((section) => [
    section?.id,
    section?.heading?.html ?? null,
    section?.sentences.map((sentence) => `${sentence.line} ${sentence.text}`),
  ])
  expect(outline).toEqual([
    ['h-introduction', null, ['7 Before.', '7 And more.']],
    ['h-the-leak', 'The <em>leak</em>', ['11 First.', '15 Still first.']],
    ['h-the-leak-2', 'The leak', ['19 Second.']],
    ['h-closing', null, ['23 After.']],
  ])
  expect(article.sections[0]?.html).toContain(
    '<h3 id="h-smaller">Smaller<a href="#h-smaller" class="heading-link" aria-label="Link to the section “Smaller”">#</a></h3>',
  )
})

test('notes are numbered by first mention, and every mark and note lead to each other', () => {
  const article = articleIn(
    aFile({ body: 'One.[^b] Two.[^a] Again.[^b]\n\n[^a]: About *two*.\n\n[^b]: About one.[^a]' }),
  )
  expect(article.footnotes).toEqual([
    {
      id: 'fn-1',
      html: '<p>About one.<sup class="footnote-mark"><a href="#fn-2" id="fn-2-ref-2" aria-label="Note 2">2</a></sup></p>',
      references: ['fn-1-ref', 'fn-1-ref-2'],
    },
    { id: 'fn-2', html: '<p>About <em>two</em>.</p>', references: ['fn-2-ref', 'fn-2-ref-2'] },
  ])
  expect(article.introduction.html.replace(/ id="s-[^"]*"/g, '')).toBe(
    '<p><span>One.<sup class="footnote-mark"><a href="#fn-1" id="fn-1-ref" aria-label="Note 1">1</a></sup></span> <span>Two.<sup class="footnote-mark"><a href="#fn-2" id="fn-2-ref" aria-label="Note 2">2</a></sup></span> <span>Again.<sup class="footnote-mark"><a href="#fn-1" id="fn-1-ref-2" aria-label="Note 1">1</a></sup></span></p>',
  )
})

test('a draft that has a note in a heading is shown without it', () => {
  const { article } = parsed(
    aFile({
      more: 'draft: true\n',
      body: 'Text.\n\n## Costs[^a]\n\nAgain.[^a]\n\n[^a]: Since 2019.',
    }),
  )
  expect(article?.sections.map(({ id, heading }) => [id, heading])).toEqual([
    ['h-costs', { text: 'Costs', html: 'Costs' }],
  ])
  expect(article?.footnotes).toEqual([
    { id: 'fn-1', html: '<p>Since 2019.</p>', references: ['fn-1-ref'] },
  ])
})

test('a heading keeps all but its links, which would stand in the link to itself', () => {
  const heading = 'See **[the *plan*](https://example.org) `v2` ![a boat](../images/boat.png)**'
  const article = articleIn(aFile({ body: `Text.\n\n## ${heading}\n\n### ${heading}` }))
  const html =
    'See <strong>the <em>plan</em> <code>v2</code> <picture>' +
    '<source type="image/avif" srcset="/images/boat-01234567-360.avif 360w, /images/boat-01234567-800.avif 800w" sizes="min(37em,92vw)">' +
    '<img src="/images/boat-01234567-800.jpg" width="1600" height="900" alt="a boat" class="tone-9ab" loading="lazy" decoding="async">' +
    '</picture></strong>'
  expect(article.sections[0]?.heading).toEqual({ text: 'See the plan v2 a boat', html })
  expect(article.sections[0]?.html).toBe(
    `<h3 id="h-see-the-plan-v2-a-boat-2">${html}<a href="#h-see-the-plan-v2-a-boat-2" class="heading-link" aria-label="Link to the section “See the plan v2 a boat”">#</a></h3>`,
  )
})

test('a sentence keeps its id when other sentences change, and a second of the same words gets a number', () => {
  const idsOf = (body: string): readonly string[] =>
    articleIn(aFile({ body })).introduction.sentences.map((sentence) => sentence.id)
  expect(idsOf('The tide rose. It fell.\n\nThe tide rose.')).toEqual([
    's-teyhfa',
    's-1gumyuf',
    's-teyhfa-2',
  ])
  expect(idsOf('Nobody knew. The *tide*\nrose.')[1]).toBe('s-teyhfa')
})

describe('what a writer is told about a body', () => {
  const cases: readonly [name: string, body: string, said: readonly string[]][] = [
    [
      'nothing in it',
      '',
      [
        '1:1: error: Missing text below the front matter, expected that of the article (body-empty)',
      ],
    ],
    [
      'HTML, which is taken out; a comment is nobody’s business',
      '<!-- a note to self -->\n\nA <b>bold</b> word.\n\n<script>alert(1)</script>\n\n<div onclick="x">\nlost\n</div>',
      [
        '9:3: warning: Unexpected HTML `<b>`, expected Markdown (body-raw-html)',
        '  write **words**',
        '11:1: warning: Unexpected HTML `<script>`, expected Markdown (body-raw-html)',
        '  it is left out, with all that stands in it',
        '13:1: warning: Unexpected HTML `<div>`, expected Markdown (body-raw-html)',
        '  the tag is left out, and the words in it stay',
      ],
    ],
    [
      'a comment that swallows the rest',
      'Text.\n\n<!-- oops\n\nMore.',
      [
        '9:1: warning: Unexpected comment that never ends, expected `-->` (body-raw-html)',
        '  everything after it is left out',
      ],
    ],
    [
      'levels of headings',
      'Text.\n\n# One\n\n#### Four\n\n##\n',
      [
        '9:1: warning: Unexpected `#`, expected `##`: the headline is the only heading of level 1 (body-heading-one)',
        '  ## One',
        '11:1: warning: Unexpected heading of level 4 after level 2, expected level 3 (body-heading-skipped)',
        '  ### Four',
        '13:1: warning: Unexpected empty heading, expected words (body-heading-empty)',
      ],
    ],
    [
      'pictures',
      '![](../images/boat.png)\n\n![boat](../images/boat.png)\n\n![A bird](../images/bird.png)\n\n![A file](/etc/passwd)',
      [
        '7:1: error: Missing words for the picture `images/boat.png`, expected what it shows (picture-alt-missing)',
        '  write ![what it shows](../images/boat.png)',
        '9:1: warning: Unexpected alt text `boat`, expected what the picture shows (picture-alt-repeats)',
        '11:1: error: Unexpected picture `images/bird.png`, expected a file that exists (picture-missing)',
        '  did you mean `images/boat.png`?',
        '13:1: error: Unexpected picture `articles/etc/passwd`, expected a path that leads into images/ (picture-outside)',
      ],
    ],
    [
      'links',
      '[a](javascript:alert(1)) [b](//example.org) [c](http://example.org) [d](other) [e](a@b.example)',
      [
        '7:1: error: Unexpected scheme `javascript:` in an address, expected `https:` or `mailto:` (unsafe-url)',
        '  for a sentence with a colon, write a space before it',
        '7:26: error: Unexpected address without a scheme, expected `https://` (unsafe-url)',
        '  https://example.org',
        '7:45: warning: Unexpected `http:` in `http://example.org`, expected `https:` (insecure-url)',
        '7:69: error: Unexpected address `other`, expected `/articles/…/`, a file such as `other.md`, or `https://…` (link-dead)',
        '7:80: error: Unexpected address `a@b.example`, expected `/articles/…/`, a file such as `other.md`, or `https://…` (link-dead)',
        '  write mailto:a@b.example',
      ],
    ],
    [
      'notes and references that lead nowhere',
      'A note[^1] and [words][nowhere].\n\n[^2]: Unused.',
      [
        '7:7: error: Unexpected `[^1]`, expected a note `[^1]: words` (body-footnote-undefined)',
        '7:16: warning: Unexpected `[words][nowhere]`, expected a line `[nowhere]: address` (body-reference-undefined)',
        '9:1: warning: Unexpected note `[^2]`, expected a mark in the text that leads to it (body-footnote-unused)',
      ],
    ],
    [
      'a note in a heading, of which the note itself says nothing more',
      'Text.\n\n## Costs *in all[^1]*\n\n### More[^2]\n\nText.[^2]\n\n[^1]: Since 2019.\n\n[^2]: Tides.',
      [
        '9:17: error: Unexpected note in a heading, expected it in the text below (body-footnote-in-heading)',
        '11:9: error: Unexpected note in a heading, expected it in the text below (body-footnote-in-heading)',
      ],
    ],
    [
      'characters that nobody sees',
      'Left \u202Eright\u202C.',
      [
        '7:6: warning: Unexpected invisible character U+202E, expected visible ones (body-hidden-character)',
        '  it may turn the direction of the text or split a word: delete it',
      ],
    ],
    [
      'quotes inside quotes inside quotes',
      `${'>'.repeat(65)} deep`,
      [
        '7:1: error: Unexpected quotes, lists or marks inside one another, expected at most 64 levels (body-too-deep)',
      ],
    ],
    [
      'a table of two hundred and one columns',
      `|${'a|'.repeat(201)}\n|${'-|'.repeat(201)}`,
      ['7:1: error: Unexpected table of 201 columns, expected at most 100 (body-too-large)'],
    ],
  ]
  test.each(cases)('%s', (_, body, said) => {
    expect(problemsIn(aFile({ body }))).toEqual(said)
  })
})
