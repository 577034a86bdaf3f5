import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5'
import { describe, expect, test } from 'vitest'
import type { Article } from '#lib/article/article.ts'
import { aFile, articleIn } from '../../fixtures/parsing.ts'

/** The article whose takeaways rest on these words of its body. */
function anArticleOn(evidence: readonly string[], body: string, more = ''): Article {
  const takeaways = evidence.map(
    (words) => `\n  - { text: text., evidence: ${JSON.stringify(words)} }`,
  )
  return articleIn(aFile({ body, more }).replace(' [One sentence.]', () => takeaways.join('')))
}

function htmlOf({ introduction, sections, closing }: Article): string {
  return [introduction, ...sections, closing].flatMap((section) => section?.html ?? []).join('\n')
}

/** The whole HTML of an article with its marks, its sentences’ ids left out. */
function marked(evidence: readonly string[], body: string): string {
  return htmlOf(anArticleOn(evidence, body)).replace(/ id="s-[^"]*"/g, '')
}

/** What stands behind a sentence for a takeaway. */
function mark(number: number): string {
  return `<span class="evidence-mark"><a href="#t-${number}" aria-label="Evidence for takeaway ${number}">${number}</a></span>`
}

describe('the number behind a sentence that a takeaway rests on', () => {
  const cases: readonly [name: string, evidence: readonly string[], body: string, html: string][] = [
    [
      'is its last child, and the sentence names its takeaway',
      ['It fell'],
      'It rose. It fell. So.',
      `<p><span>It rose.</span> <span data-takeaways="1">It fell.${mark(1)}</span> <span>So.</span></p>`,
    ],
    [
      'stands behind each of two sentences',
      ['rose. It fell'],
      'It rose. It fell.',
      `<p><span data-takeaways="1">It rose.${mark(1)}</span> <span data-takeaways="1">It fell.${mark(1)}</span></p>`,
    ],
    [
      'is one of several in their order',
      ['tide rose. It', 'It fell', 'The tide'],
      'The tide rose. It fell.',
      `<p><span data-takeaways="1 3">The tide rose.${mark(1)}${mark(3)}</span> <span data-takeaways="1 2">It fell.${mark(1)}${mark(2)}</span></p>`,
    ],
    [
      'stands outside emphasis that ends the sentence or goes on in the next',
      ['It *goes on.*'],
      'It *goes on. And* on.',
      `<p><span data-takeaways="1">It <em>goes on. </em>${mark(1)}</span><span><em>And</em> on.</span></p>`,
    ],
    [
      'stands outside a link that ends the sentence',
      ['See the report'],
      'See [the report](https://example.org).',
      `<p><span data-takeaways="1">See <a href="https://example.org/">the report</a>.${mark(1)}</span></p>`,
    ],
    [
      'stands outside a link around the whole sentence',
      ['See the report'],
      '[See the report.](https://example.org)',
      `<p><span data-takeaways="1"><a href="https://example.org/">See the report.</a>${mark(1)}</span></p>`,
    ],
    [
      'stands behind code',
      ['call a.b'],
      'We call `a.b`',
      `<p><span data-takeaways="1">We call <code>a.b</code>${mark(1)}</span></p>`,
    ],
    [
      'stands behind the mark of a note',
      ['It rose'],
      'It rose.[^1]\n\n[^1]: Ask.',
      `<p><span data-takeaways="1">It rose.<sup class="footnote-mark"><a href="#fn-1" id="fn-1-ref" aria-label="Note 1">1</a></sup>${mark(1)}</span></p>`,
    ],
    [
      'stands in items of a list',
      ['Oars. Sails'],
      '- Oars.\n- Sails.',
      `<ul>\n<li><span data-takeaways="1">Oars.${mark(1)}</span></li>\n<li><span data-takeaways="1">Sails.${mark(1)}</span></li>\n</ul>`,
    ],
    [
      'stands in a task',
      ['Sail'],
      '- [x] Sail',
      `<ul>\n<li class="task"><span class="task-mark" data-done=""></span><span class="visually-hidden">Done: </span><span data-takeaways="1">Sail${mark(1)}</span></li>\n</ul>`,
    ],
    [
      'stands in a quote',
      ['It rose'],
      '> It rose.',
      `<blockquote>\n<p><span data-takeaways="1">It rose.${mark(1)}</span></p>\n</blockquote>`,
    ],
    [
      'stands in an alert',
      ['It rose'],
      '> [!NOTE]\n> It rose.',
      `<div class="alert" data-alert="note" role="note"><p class="alert-title">Note</p><p><span data-takeaways="1">It rose.${mark(1)}</span></p></div>`,
    ],
    [
      'stands in cells of a table',
      ['41 boats'],
      '| A |\n|---|\n| 41 boats |',
      `<section class="table-frame" aria-label="Table 1" tabindex="0"><table>\n<thead>\n<tr>\n<th scope="col"><span>A</span></th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td><span data-takeaways="1">41 boats${mark(1)}</span></td>\n</tr>\n</tbody>\n</table></section>`,
    ],
    [
      'stands behind the second of two sentences that have the same words',
      ['Yes. It fell'],
      'Yes. It rose. Yes. It fell.',
      `<p><span>Yes.</span> <span>It rose.</span> <span data-takeaways="1">Yes.${mark(1)}</span> <span data-takeaways="1">It fell.${mark(1)}</span></p>`,
    ],
  ] // prettier-ignore
  test.each(cases)('%s', (_, evidence, body, html) => {
    expect(marked(evidence, body)).toBe(html)
  })
})

test('a sentence that software found is marked as that', () => {
  const { introduction } = articleIn(aFile({ body: 'One sentence.' }))
  expect(introduction.html.replace(/ id="s-[^"]*"/g, '')).toBe(
    '<p><span data-takeaways="1">One sentence.<span class="evidence-mark" data-matched="">' +
      '<a href="#t-1" aria-label="Closest passage for takeaway 1">1</a></span></span></p>',
  )
})

test('the numbers are no part of the text: sentences, their ids and the count of words stay', () => {
  const body = 'It rose. It *fell*.\n\n## Later\n\nIt stayed.\n\n---\n\nThe end.'
  const [without, within] = [articleIn(aFile({ body })), anArticleOn(['It fell', 'The end'], body)]
  const sentences = ({ introduction, sections, closing }: Article): readonly unknown[] =>
    [introduction, ...sections, closing].map((section) =>
      section?.sentences.map(({ id, text }) => `${id} ${text}`),
    )
  expect(sentences(within)).toEqual(sentences(without))
  expect(within.wordCount).toBe(without.wordCount)
  expect(within.closing?.html).toContain(mark(2))
})

test('without takeaways, or with none that rests on a sentence, nothing is marked', () => {
  const { introduction } = articleIn(aFile({ body: 'It rose.' }))
  expect(introduction.html).toMatch(/^<p><span id="s-\w+">It rose\.<\/span><\/p>$/)
})

/** Everything that markup can put a sentence into, with words for a takeaway in each. */
const everywhere = `A *first* word. And **strong *words* of two. Sentences** here.[^1]

See [a link. And more](https://example.org) \`code.\` ~~gone~~

- one item
  - an inner item
- [ ] a task

1. a number

> quoted words
>
> > twice quoted

> [!TIP]
> advice given

| Head | Cells |
|---|---|
| left cell | right *cell* |

![A boat on a river](../images/boat.png "The caption")

## Section *two*

Line one\\
line two.

---

Last words.

[^1]: A note.`
const evidence = [
  'of two. Sentences here',
  'A link. And more',
  'one item an inner item a task',
  'twice quoted advice given',
  'Cells left cell right',
  'one line two',
  'Last words',
]

describe('in an article of every kind of markup', () => {
  const article = anArticleOn(evidence, everywhere)
  const html = htmlOf(article)
  const nodes = elementsIn(parseFragment(html))

  test('the HTML is what a browser makes of it', () => {
    const plain = (text: string): string => text.replaceAll('&#x3C;', '&lt;')
    expect(serialize(parseFragment(html))).toBe(plain(html))
  })

  test('each number leads to the takeaway that rests on the sentence around it, and to no other', () => {
    const marks = nodes
      .filter(({ attributes }) => attributes.get('href')?.startsWith('#t-') === true)
      .map(({ attributes, ancestors }) => {
        const sentence = ancestors.find((each) => each.attributes.get('id')?.startsWith('s-'))
        return `${attributes.get('href')?.slice(1) ?? ''} ${sentence?.attributes.get('id') ?? ''}`
      })
    const links = article.takeaways.flatMap(({ id, support }) =>
      support.kind === 'none' ? [] : support.sentenceIds.map((sentence) => `${id} ${sentence}`),
    )
    expect(links).toHaveLength(13)
    expect(marks.toSorted()).toEqual(links.toSorted())
    const named = nodes
      .filter(({ attributes }) => attributes.has('data-takeaways'))
      .map(({ attributes }) => `t-${attributes.get('data-takeaways') ?? ''} ${attributes.get('id') ?? ''}`)
    expect(named.toSorted()).toEqual(links.toSorted())
  }) // prettier-ignore

  test('no number stands in another link', () => {
    const inLinks = nodes.filter(
      ({ name, ancestors }) => name === 'a' && ancestors.some((each) => each.name === 'a'),
    )
    expect(inLinks).toEqual([])
  })
})

type Found = {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  /** From the inside out. */
  readonly ancestors: readonly Found[]
}

function elementsIn(
  parent: DefaultTreeAdapterTypes.ParentNode,
  ancestors: readonly Found[] = [],
): readonly Found[] {
  return parent.childNodes.flatMap((node) => {
    if (!('tagName' in node)) return []
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]))
    const found = { name: node.tagName, attributes, ancestors }
    return [found, ...elementsIn(node, [found, ...ancestors])]
  })
}
