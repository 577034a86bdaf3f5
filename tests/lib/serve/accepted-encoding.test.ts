import { expect, test } from 'vitest'
import { acceptedEncoding } from '#lib/serve/accepted-encoding.ts'

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['x-gzip', 'gzip'],
  ['deflate', 'identity'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['br;q=0, *', 'gzip'],
  ['br;q=0.2, gzip;q=0.8', 'gzip'],
  ['BR ; Q=0.5 , gzip;q=0.5', 'br'],
  ['gzip;q=0, br;q=0', 'identity'],
  ['gzip;q=much', 'identity'],
  ['bra, gzipped', 'identity'],
  ['identity, br;q=0.5', 'identity'],
  ['deflate, gzip;q=0.5', 'gzip'],
  ['br;q=-1', 'identity'],
])('`%s` is answered with %s', (header, encoding) => {
  expect(acceptedEncoding(header)).toBe(encoding)
})
