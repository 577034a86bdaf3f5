import { parseFragment } from 'parse5'
import { expect, test } from 'vitest'
import type { Beside } from '#lib/archive/pages/desk-value.ts'
import { parseArticle, type ParsedArticle } from '#lib/article/parse-article.ts'
import { besideOf, linesOfSentences } from '#lib/desk/pages/beside.ts'
import { sentenceId } from '#lib/text/sentences/sentences.ts'
import { aSection, aSentence } from '../../../fixtures/an-article.ts'
import { aFile, aSite, twoPictures } from '../../../fixtures/parsing.ts'

const body = [
  'The fog came', // line 7
  'in at eight. It stayed.',
  '',
  '[quay]: https://example.org/ "Of which nothing is printed"',
  '', // 11
  '![A boat](../images/boat.png)',
  '',
  '```js',
  'sail()',
  '```', // 16
  '',
  '<!-- nothing -->',
  '',
  '## The ferry',
  '', // 21
  '- One boat.',
  '- Two boats[^1].',
  '',
  '> [!NOTE]',
  '> Said twice, at the [quay].', // 26
  '',
  '| a |',
  '| - |',
  '| The cell. |',
  '', // 31
  '[^1]: A note.',
  '',
  '---',
  '',
  'The end.', // 36
].join('\n')

function parsed(source: string): ParsedArticle {
  return parseArticle(source, 'articles/fog.md', { pictures: twoPictures, site: aSite() })
}

const text = parsed(aFile({ body }))
const of = (words: string): Beside => ({ id: sentenceId(words), block: null })

test('each element of a section has its lines', () => {
  const { article, lines } = text
  const parts = [article?.introduction, ...(article?.sections ?? []), article?.closing]
  const elements = parts.map((part) =>
    parseFragment(part?.html ?? '').childNodes.flatMap((node) =>
      'tagName' in node ? node.tagName : [],
    ),
  )
  expect(elements).toEqual([['p', 'figure', 'pre'], ['ul', 'div', 'section'], ['p']])
  expect(lines).toEqual([
    {
      id: 'h-introduction',
      line: null,
      blocks: [
        { line: 7, endLine: 8 },
        { line: 12, endLine: 12 },
        { line: 14, endLine: 16 },
      ],
    },
    {
      id: 'h-the-ferry',
      line: 20,
      blocks: [
        { line: 22, endLine: 23 },
        { line: 25, endLine: 26 },
        { line: 28, endLine: 30 },
      ],
    },
    { id: 'h-closing', line: null, blocks: [{ line: 36, endLine: 36 }] },
  ])
})

test.each<[what: string, line: number, beside: Beside | null]>([
  ['the title', 2, null],
  ['a takeaway', 5, { id: 't-1', block: null }],
  ['the first line of a paragraph', 7, of('The fog came in at eight.')],
  ['its last line, on which a sentence begins', 8, of('It stayed.')],
  ['what is not printed', 10, null],
  ['a picture', 12, { id: 'h-introduction', block: 1 }],
  ['code', 15, { id: 'h-introduction', block: 2 }],
  ['a heading', 20, { id: 'h-the-ferry', block: null }],
  ['an item of a list', 23, of('Two boats.')],
  ['an alert', 26, of('Said twice, at the quay.')],
  ['the closing', 36, of('The end.')],
])('what is wrong with %s stands there', (_, line, beside) => {
  expect(besideOf(line, { ...text, shown: null })).toEqual(beside)
})

test('in a text that is not shown it stands by the words that are: the same, those before, those behind', () => {
  const old = ['The fog came in at eight.', 'One boat.'].map(sentenceId)
  const at = (line: number, shown = old): Beside | null =>
    besideOf(line, { ...text, shown: new Set(shown) })
  expect(at(7)).toEqual(of('The fog came in at eight.'))
  expect(at(15)).toEqual(of('The fog came in at eight.'))
  expect(at(23)).toEqual(of('One boat.'))
  expect(at(36)).toEqual(of('One boat.'))
  expect(at(7, old.slice(1))).toEqual(of('One boat.'))
  expect(at(7, [])).toBeNull()
})

test('of a text that could not be taken apart nothing stands anywhere', () => {
  expect(besideOf(7, { ...parsed('---\ntitle: [\n---\n'), shown: null })).toBeNull()
})

test('by its sentences alone, each holds the lines to the next', () => {
  const [first, second] = [aSentence('One.', 7), aSentence('Two.', 10)]
  const section = { ...aSection({ id: 'h-a' }), sentences: [first, second] }
  const lines = linesOfSentences([section])
  const at = (line: number): string | undefined =>
    besideOf(line, { summary: { sections: [section], takeaways: [] }, lines, shown: null })?.id
  expect([6, 7, 9, 10, 11].map(at)).toEqual([undefined, first.id, first.id, second.id, undefined])
})
