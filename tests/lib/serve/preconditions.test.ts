import type { IncomingHttpHeaders } from 'node:http'
import { expect, test } from 'vitest'
import { allowsPart, type Met, metBy } from '#lib/serve/preconditions.ts'

const etag = '"12-34"'
/** With the fraction of a second that files have and headers have not. */
const version = { etag, changed: Date.parse('2026-11-29T17:15:13Z') + 250.5 }
const before = 'Sun, 29 Nov 2026 17:15:12 GMT'
const then = 'Sun, 29 Nov 2026 17:15:13 GMT'
const later = 'Sun, 29 Nov 2026 17:15:14 GMT'

test.each<[IncomingHttpHeaders, Met]>([
  [{}, 'met'],

  [{ 'if-none-match': etag }, 'unchanged'],
  [{ 'if-none-match': `W/${etag}` }, 'unchanged'],
  [{ 'if-none-match': ` ${etag} ` }, 'unchanged'],
  [{ 'if-none-match': `"a", W/"b",${etag}` }, 'unchanged'],
  [{ 'if-none-match': `"a,b", ${etag}` }, 'unchanged'],
  [{ 'if-none-match': '*' }, 'unchanged'],
  [{ 'if-none-match': '"12-35"' }, 'met'],
  [{ 'if-none-match': '"12-34' }, 'met'],
  [{ 'if-none-match': '12-34' }, 'met'],
  [{ 'if-none-match': '"a12-34", "12-34b"' }, 'met'],
  [{ 'if-none-match': '' }, 'met'],

  [{ 'if-modified-since': then }, 'unchanged'],
  [{ 'if-modified-since': later }, 'unchanged'],
  [{ 'if-modified-since': before }, 'met'],
  [{ 'if-modified-since': 'Sunday, 29-Nov-26 17:15:13 GMT' }, 'unchanged'],
  [{ 'if-modified-since': 'Sun Nov 29 17:15:13 2026' }, 'unchanged'],
  [{ 'if-modified-since': 'Sun Nov 29 17:15:12 2026' }, 'met'],
  [{ 'if-modified-since': '2099' }, 'met'],
  [{ 'if-modified-since': 'Sun, 99 Nov 2026 17:15:13 GMT' }, 'met'],
  [{ 'if-modified-since': '' }, 'met'],

  // Who names a version means it, whatever the date.
  [{ 'if-none-match': '"a"', 'if-modified-since': later }, 'met'],
  [{ 'if-none-match': etag, 'if-modified-since': before }, 'unchanged'],

  [{ 'if-match': etag }, 'met'],
  [{ 'if-match': `"a", ${etag}` }, 'met'],
  [{ 'if-match': '*' }, 'met'],
  [{ 'if-match': `W/${etag}` }, 'unmet'],
  [{ 'if-match': '"a"' }, 'unmet'],
  [{ 'if-match': '"a"', 'if-none-match': etag }, 'unmet'],
  [{ 'if-match': etag, 'if-none-match': etag }, 'unchanged'],

  [{ 'if-unmodified-since': then }, 'met'],
  [{ 'if-unmodified-since': before }, 'unmet'],
  [{ 'if-unmodified-since': 'yesterday' }, 'met'],
  [{ 'if-match': etag, 'if-unmodified-since': before }, 'met'],
])('%j: %s', (headers, expected) => {
  expect(metBy(headers, version)).toBe(expected)
})

test.each<[string | undefined, boolean]>([
  [undefined, true],
  [etag, true],
  [` ${etag}`, true],
  [`W/${etag}`, false],
  ['"a"', false],
  [`"a", ${etag}`, false],
  ['*', false],
  [then, true],
  [before, false],
  [later, false],
  ['', false],
])('If-Range: %s: %s', (ifRange, expected) => {
  expect(allowsPart(ifRange, version)).toBe(expected)
})
