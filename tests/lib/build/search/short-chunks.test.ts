import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { arrayOf, itemsOf, textItem, textOf } from '#lib/build/search/cbor.ts'
import { inShortChunks } from '#lib/build/search/short-chunks.ts'

const packed = (bytes: Uint8Array): Uint8Array =>
  gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), bytes]))
const unpacked = (bytes: Uint8Array): Uint8Array => gunzipSync(bytes).subarray(12)
const number = (value: number): Uint8Array => Uint8Array.of(value)

/** A word, with as many bytes behind it as a test wants. */
const aWord = (word: string, bytes: number): Uint8Array =>
  arrayOf([textItem(word), arrayOf([textItem('x'.repeat(bytes))]), arrayOf([])])

const anIndex = (words: readonly Uint8Array[]) => ({
  list: packed(
    arrayOf([
      textItem('1.6.0'),
      arrayOf([9, 14].map((count) => arrayOf([textItem('en_1'), number(count), textItem('')]))),
      arrayOf([arrayOf([textItem('a'), textItem('z'), textItem('en_2')])]),
      arrayOf([textItem('filters')]),
    ]),
  ),
  chunks: words.map((word) => packed(arrayOf([arrayOf([word])]))),
})

const long = 7_000
const words: readonly (readonly [string, number])[] = [
  ['fähre', 10],
  ['harbour', long],
  ['harbours', long],
  ['harbor', 10],
  ['pier', 10],
  ['a', long],
]

test('words are cut into files anew, and those that begin alike stay together', () => {
  const { list, chunks } = anIndex(words.map(([word, bytes]) => aWord(word, bytes)))
  const { files, hash, words: count } = inShortChunks(list, chunks, 'en')
  const [listed, ...cut] = files
  expect(listed?.file).toBe(`pagefind.${hash}.pf_meta`)
  const wordsIn = (bytes: Uint8Array): readonly string[] =>
    itemsOf(unpacked(bytes))
      .flatMap(itemsOf)
      .map((item) => textOf(itemsOf(item)[0] ?? item))
  expect(cut.map(({ bytes }) => wordsIn(bytes))).toEqual([
    ['a', 'fähre'],
    ['harbor', 'harbour', 'harbours'],
    ['pier'],
  ])
  const [release, pages, entries, filters] = itemsOf(unpacked(listed?.bytes ?? list))
  const before = itemsOf(unpacked(list))
  expect([release, pages, filters]).toEqual([before[0], before[1], before[3]])
  expect(itemsOf(entries ?? list).map((entry) => itemsOf(entry).map(textOf))).toEqual(
    [
      ['a', 'fähr'],
      ['harb', 'harb'],
      ['pier', 'pier'],
    ].map(([from, to], place) => [
      from,
      to,
      cut[place]?.file.replace(/^index\/(.*)\.pf_index$/u, '$1'),
    ]),
  )
  expect(count).toBe(23)
})

test('what is written otherwise is refused', () => {
  const { list } = anIndex([])
  expect(() => inShortChunks(gzipSync('something'), [], 'en')).toThrow(
    'Unexpected file of an index',
  )
  expect(() => inShortChunks(list, [packed(textItem('no list'))], 'en')).toThrow(
    'Unexpected kind 3 of CBOR, expected an array',
  )
  expect(() => inShortChunks(list, [packed(Uint8Array.of(0x82, 0x01))], 'en')).toThrow(
    'Unexpected head of CBOR',
  )
})
