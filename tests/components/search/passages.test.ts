import { expect, test } from 'vitest'
import { type IndexAnchor, type Shown, shownOf } from '#components/search/passages.ts'

/** The fragment that the index would have of parts that follow one another, with these words of it found. */
function shown(
  parts: readonly (readonly [element: string, id: string, text: string])[],
  found: readonly string[],
): Shown {
  const anchors: IndexAnchor[] = []
  const words: string[] = []
  for (const [element, id, text] of parts) {
    anchors.push({ element, id, text, location: words.length })
    words.push(...text.split(' '))
  }
  return shownOf({
    raw_url: '/articles/a/',
    filters: {},
    anchors,
    raw_content: words.join(' '),
    weighted_locations: words.flatMap((word, location) =>
      found.some((each) => word.includes(each)) ? [{ location, balanced_score: 1 }] : [],
    ),
  })
}

const marked = (pieces: readonly { text: string; marked: boolean }[]): string =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')

/** `takeaway #id: text`, a line each. */
const lines = ({ passages }: Shown): readonly string[] =>
  passages.map(
    ({ kind, fragment, text }) =>
      `${kind} ${fragment === null ? '-' : `#${fragment}`}: ${marked(text)}`,
  )

const article = [
  ['h1', 'top', 'The “cable” is mended'],
  ['p', 'top', 'A ship came.'],
  ['li', 's-2', 'The ship mended the cable.'],
  ['li', 't-2', 'Nobody was hurt.'],
  ['p', 's-1', 'A storm broke it.'],
  ['p', 's-2', 'The ship mended (the cable) within days.'],
  ['p', 'h-costs', 'Costs'],
  ['p', 's-3', 'The ship and its crew cost a million.'],
] as const

test('the takeaway that has most of the words comes before sentences, and a sentence is linked once', () => {
  const found = shown(article, ['cable', 'ship'])
  expect(lines(found)).toEqual([
    'takeaway #s-2: The [ship] mended the [cable].',
    'text -: A [ship] came.',
  ])
  expect(marked(found.title)).toBe('The “[cable]” is mended')
  expect(found.met).toEqual(['cable', 'ship'])
})

test('a sentence with more of the words comes before a takeaway with fewer', () => {
  expect(lines(shown(article, ['ship', 'crew', 'million']))).toEqual([
    'text #s-3: The [ship] and its [crew] cost a [million].',
    'takeaway #s-2: The [ship] mended the cable.',
  ])
})

test('what stands around a word is not marked with it', () => {
  expect(lines(shown(article, ['(the', 'cable)']))).toEqual([
    'text #s-2: The ship mended ([the] [cable]) within days.',
  ])
})

/** `/` stands where the index cuts; a heading it ends with a full stop. */
test('where no spaces part words, those are marked that the index cut', () => {
  const anchors = [
    { element: 'h1', id: 'top', text: '老桥关闭', location: 0 },
    { element: 'li', id: 's-1', text: '行人须绕行三公里。', location: 4 },
    { element: 'p', id: 's-2', text: '《人民日报》 reports 行人<10人。', location: 11 },
  ]
  const content =
    '老/桥/关闭/. /行人/须/绕/行/三公/里/。 /《/人民/日报/》/ reports/ 行人/&lt;/10/人/。'
  const found = shownOf({
    raw_url: '/articles/a/',
    filters: {},
    anchors,
    raw_content: content.replaceAll('/', '\u200B'),
    weighted_locations: [2, 6, 7, 12, 13, 16].map((location) => ({ location, balanced_score: 1 })),
  })
  expect(marked(found.title)).toBe('老桥[关闭]')
  expect(lines(found)).toEqual([
    'text #s-2: 《[人民日报]》 reports [行人]<10人。',
    'takeaway #s-1: 行人须[绕行]三公里。',
  ])
  expect(found.met).toEqual(['老桥关闭', '行人须绕行三公里', '人民日报', '行人'])
})

test('a heading is a passage, and so is code', () => {
  expect(lines(shown(article, ['Costs']))).toEqual(['text #h-costs: [Costs]'])
  expect(lines(shown([['p', 'h-code', 'const a = => 1']], ['=>']))).toEqual([
    'text #h-code: const a = [=>] 1',
  ])
})

test('without words, or with words of the headline alone, the first takeaway tells what it is about', () => {
  expect(lines(shown(article, []))).toEqual(['takeaway #s-2: The ship mended the cable.'])
  expect(lines(shown(article, ['The “cable”']))).toEqual([
    'takeaway #s-2: The ship mended the cable.',
  ])
  expect(lines(shown(article.slice(0, 2), []))).toEqual(['text -: A ship came.'])
  expect(lines(shown(article.slice(0, 1), []))).toEqual([])
})

test('a long passage is cut around its first found word', () => {
  const long = [
    ...Array.from({ length: 60 }, (_, index) => `a${index}`),
    'ship',
    ...Array.from({ length: 60 }, (_, index) => `b${index}`),
  ].join(' ')
  const [line = ''] = lines(shown([['p', 's-1', long]], ['ship']))
  expect(line).toMatch(/^text #s-1: … a50 a51 .* a59 \[ship\] b0 .* b36 …$/u)
})

test('words of an empty index, and places that no part has, mark nothing', () => {
  expect(
    shownOf({ raw_url: '/', filters: {}, anchors: [], raw_content: '', weighted_locations: [] }),
  ).toEqual({
    title: [],
    passages: [],
    met: [],
  })
  expect(
    shownOf({
      raw_url: '/',
      filters: {},
      anchors: [{ element: 'p', id: 's-1', text: 'One two.', location: 0 }],
      raw_content: 'One two.',
      weighted_locations: [{ location: 9, balanced_score: 1 }],
    }).met,
  ).toEqual([])
})
