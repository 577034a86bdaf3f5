import { expect, test } from 'vitest'
import { addressEnd } from '../../../../lib/text/addresses/address-end.ts'

test.each([
  ['https://a.example/b', null],
  ['https://a.example/b?c[]=1&d=(e)', null],
  ['https://a.example/b.[^1]', 'https://a.example/b.'],
  ['https://a.example/b” said', 'https://a.example/b'],
  ['https://a.example’s', 'https://a.example'],
  ['https://a.example/b。次', 'https://a.example/b'],
  ['https://a.example/b）', 'https://a.example/b'],
  ['https://a.example/b＝', 'https://a.example/b'],
  ['https://a.example/b—c', 'https://a.example/b'],
  ['https://a.example/b…', 'https://a.example/b'],
  ['https://a.example/Michelson–Morley', null],
  ['https://a.example/b–', 'https://a.example/b'],
  ['https://a.example/ジョン・スミス', null],
  ['https://a.example/b c。', null],
  ['https://a.example/größe', null],
])('%s', (text, address) => {
  expect(addressEnd(text)).toBe(address?.length ?? null)
})
