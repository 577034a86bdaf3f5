import { expect, test } from 'vitest'
import { brokenLinks, lostPaths, readDocument, type Surroundings } from './broken-references.ts'
import { documents, isThere } from './documents.ts'

const around: Surroundings = { isThere, documents: documents().map(readDocument) }

test('the documents that are looked at', () => {
  const paths = around.documents.map(({ path }) => path)
  expect(paths).toEqual(
    expect.arrayContaining([
      'CONTRIBUTING.md',
      'README.md',
      'SECURITY.md',
      'content/README.md',
      'docs/decisions/README.md',
      'docs/figures.md',
      'lib/README.md',
      'lib/serve/hosts/README.md',
      'tests/README.md',
      'tests/bench/RESULTS.md',
    ]),
  )
})

test.each(around.documents)('every link in $path leads somewhere', (document) => {
  expect(brokenLinks(document, around)).toEqual([])
})

/** A decision names files as they were on its day. */
const ofToday = around.documents.filter(({ path }) => !/^docs\/decisions\/\d/u.test(path))

test.each(ofToday)('every path that $path names is there', (document) => {
  expect(lostPaths(document, around)).toEqual([])
})

test('finds links that lead nowhere, however they are written', () => {
  const guide = readDocument({
    path: 'docs/guide.md',
    text: '# Guide\n\n## Two `words`\n\n## Two words\n',
  })
  const text = `[here](#nowhere), [there](guide.md#two-words-1), [missing](gone.md), [up](../../x)
[out](https://example.org/#x), [mail](mailto:a@example.org), [code](../lib/a.ts#L3)
![a picture](gone.webp) <img src="also-gone.png" alt=""> \`[not](a-link.md)\`

[defined]: gone-too.md`
  const planted = readDocument({ path: 'docs/planted.md', text })
  const there = ['docs/guide.md', 'docs/planted.md', 'lib/a.ts']
  expect(
    brokenLinks(planted, {
      isThere: (path) => there.includes(path),
      documents: [guide, planted],
    }),
  ).toEqual([
    'docs/planted.md:1: #nowhere: no such heading',
    'docs/planted.md:1: gone.md: nothing is there',
    'docs/planted.md:1: ../../x: leads out of the project',
    'docs/planted.md:2: ../lib/a.ts#L3: only a document has headings',
    'docs/planted.md:3: gone.webp: nothing is there',
    'docs/planted.md:3: also-gone.png: nothing is there',
    'docs/planted.md:5: gone-too.md: nothing is there',
  ])
})

test('finds paths of the project that are gone', () => {
  const lostIn = (path: string, text: string): readonly string[] =>
    lostPaths(readDocument({ path, text }), {
      isThere: (each) => ['lib/here.ts', 'tests/site/here.test.ts'].includes(each),
      documents: [],
    })
  const text =
    '`lib/here.ts`, `lib/gone.ts`, `app/[slug]/page.tsx`, `lib/<language>.ts`, `npm run x`'
  expect(lostIn('README.md', text)).toEqual([
    'README.md:1: lib/gone.ts: nothing is there',
    'README.md:1: app/[slug]/page.tsx: nothing is there',
  ])
  expect(lostIn('README.md', '`site/here`')).toEqual(['README.md:1: site/here: nothing is there'])
  expect(lostIn('tests/README.md', '`site/here`, `site/gone`')).toEqual([
    'tests/README.md:1: site/gone: nothing is there',
  ])
})
