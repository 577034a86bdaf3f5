import fc from 'fast-check'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import type { Article } from '#lib/article/article.ts'
import { aFile, aSite, articleIn, parsed } from '../../../fixtures/parsing.ts'
import { uncountedMarkdown } from '../../../fixtures/uncounted-markdown.ts'

const site = aSite('url: https://example.org/reader')

/** Of a body that may have faults: as a draft it is an article all the same. */
function articleOf(body: string): Article {
  const { article } = parsed(aFile({ more: 'draft: true\n', body }), site)
  if (article === null) throw new Error(`No article of ${JSON.stringify(body)}`)
  return article
}

function wordsOf({ introduction, sections, closing }: Article): readonly string[] {
  return [introduction, ...sections, ...(closing === null ? [] : [closing])].flatMap(
    ({ heading, sentences }) => [
      ...(heading === null ? [] : [`## ${heading.text.replace(/\s+/gu, ' ')}`]),
      ...sentences.map(({ text }) => text),
    ],
  )
}

test('keeps what a writer wrote, as Markdown', () => {
  const body = `First, *this* and **that** with \`code\` and ~~no~~ words\\
on two lines.

## A section

- [x] Done
- [ ] To do

3. Three
4. Four

> [!WARNING]
> Mind the *gap*.

> Only said.

| Port | Ships |
| :- | -: |
| Pier | 12 |

\`\`\`js
const a = '<!-- shown -->'
\`\`\`

---

The end.
`
  expect(articleIn(aFile({ body })).markdown).toBe(body)
})

test('takes out HTML and whatever a writer commented out, and leaves no hole', () => {
  const body = `One <!-- the minister denied it -->
<b>bold</b> word. <!-- and this -->

<!--
Not confirmed.
-->

<br>

[//]: # 'Ask the lawyer.'

Two&lt;br>.
<!-- never ends`
  expect(articleOf(body).markdown).toBe('One\nbold word.\n\nTwo\\<br>.\n')
})

test('makes addresses whole where the site has one', () => {
  const body = `[Fog](fog.md#h-at-night), [the plan](#h-plan), [all](/topics/), <https://example.com/a>,
[a note][note] and [bad](javascript:alert(1)).

![A boat](../images/boat.png "At sea")

[note]: https://example.com/note`
  expect(articleOf(body).markdown).toBe(
    `[Fog](https://example.org/reader/articles/fog/#h-at-night), [the plan](https://example.org/reader/articles/harbour/#h-plan), [all](https://example.org/reader/topics/), [https://example.com/a](https://example.com/a),
[a note](https://example.com/note) and bad.

![A boat](https://example.org/reader/images/boat-01234567-800.jpg "At sea (Drawing by Ann)")
`,
  )
})

test('leaves paths from the root on a site without an address', () => {
  const body = '[All](/topics/)\n\n![A boat](../images/boat.png)'
  expect(articleIn(aFile({ body })).markdown).toBe(
    '[All](/topics/)\n\n![A boat](/images/boat-01234567-800.jpg "Drawing by Ann")\n',
  )
})

test('the page itself has paths, not whole addresses', () => {
  const { introduction } = articleOf('[All](/topics/) and [here](#h-plan).')
  expect(introduction.html).toContain(
    '<a href="/reader/topics/">All</a> and <a href="#h-plan">here</a>',
  )
})

test('numbers notes as the page does, whatever a writer called them', () => {
  const body = `Up![^old-name] Down.[^2] Up again.[^old-name]

[^2]: In *spring*.

[^unused]: Nobody asks.

[^old-name]: In May.

    And in June.
`
  expect(articleOf(body).markdown).toBe(`Up\\![^1] Down.[^2] Up again.[^1]

[^1]: In May.

    And in June.

[^2]: In *spring*.
`)
})

test('an alert that begins with something else than words stays one', () => {
  const { markdown } = articleOf('> [!NOTE]\n>\n> - a\n\n> [!tip]\n> > [!Caution]')
  expect(markdown).toBe('> [!NOTE]\n>\n> - a\n\n> [!TIP]\n>\n> > [!CAUTION]\n')
})

const piece = fc.oneof(
  fc.constantFrom('Sentence one. ', 'Two! ', 'الخبر. ', '日本。', 'a', ' ', '\n', '\n\n', '\t'),
  fc.constantFrom('*', '**', '_', '~~', '`', '``', '[', '](', ')', '](https://a.b/c)', '![', '|'),
  fc.constantFrom('<!-- never -->', '<b>', '</b>', '<div>\n', '<!--', '-->', '<', '>', '\\', '&'),
  fc.constantFrom('\n- ', '\n1. ', '\n> ', '> [!NOTE]\n> ', '\n```\n', '    ', '- [x] ', '## '),
  fc.constantFrom('\n| a | b |\n| - | - |\n| ', '[^a]', '\n\n[^a]: ', '---', '\n===\n', '&#10;'),
  fc.constantFrom('www.a.bc', 'https://x.y/z', 'me@a_b.cd', '[a]: /b\n', '"', '!', ':', '1.', '#'),
  fc.string({ maxLength: 6, unit: 'binary' }),
)

test('read again it says the same in every sentence, and holds no HTML', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 14 }), (pieces) => {
      const body = pieces.join('').replaceAll('\0', '')
      const { article } = parsed(aFile({ more: 'draft: true\n', body }), site)
      fc.pre(article !== null)
      const tree = uncountedMarkdown(article.markdown)
      visit(tree, 'html', ({ value }) => {
        throw new Error(`HTML: ${value}`)
      })
      expect(wordsOf(articleOf(article.markdown))).toEqual(wordsOf(article))
    }),
    { numRuns: 150 },
  )
})
