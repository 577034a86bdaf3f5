import { expect, test } from 'vitest'
import { parsedUrl } from '#lib/text/addresses/parsed-url.ts'

test.each([
  ['https://münchen.example/straße', 'https://xn--mnchen-3ya.example/stra%C3%9Fe'],
  ['//example.org', undefined],
  ['', undefined],
])('%s', (written, href) => {
  expect(parsedUrl(written)?.href).toBe(href)
})

test('an address within a page', () => {
  expect(parsedUrl('a', 'https://example.org/b/')?.href).toBe('https://example.org/b/a')
})

test('is the same after thousands of others', () => {
  const hosts = Array.from({ length: 20_000 }, (_, nth) => parsedUrl(`https://example.org/${nth}`))
  expect(hosts).not.toContain(null)
  expect(parsedUrl('https://münchen.example/')?.host).toBe('xn--mnchen-3ya.example')
})
