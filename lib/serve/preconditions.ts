/** What a request says of the version that it has, held against the one that is there (RFC 9110, 13). */

import type { IncomingHttpHeaders } from 'node:http'
import { httpDate } from '#lib/serve/http-date.ts'

export type Version = {
  /** A strong one: other bytes have another. */
  readonly etag: string
  /** In milliseconds since 1970. */
  readonly changed: number
}

export type Met =
  | 'met'
  /** The reader has it already. */
  | 'unchanged'
  /** The request was meant for another version. */
  | 'unmet'

/** In the order of 13.2.2; for GET and HEAD. */
export function metBy(headers: IncomingHttpHeaders, version: Version): Met {
  if (headers['if-match'] !== undefined) {
    if (!names(headers['if-match'], version.etag, 'strong')) return 'unmet'
  } else if (isLater(version, headers['if-unmodified-since']) === true) {
    return 'unmet'
  }
  if (headers['if-none-match'] !== undefined) {
    return names(headers['if-none-match'], version.etag, 'weak') ? 'unchanged' : 'met'
  }
  return isLater(version, headers['if-modified-since']) === false ? 'unchanged' : 'met'
}

/** Whether a part may be joined to what the reader has. A date counts as a version, because a build takes longer than a second. */
export function allowsPart(ifRange: string | undefined, version: Version): boolean {
  if (ifRange === undefined) return true
  const date = httpDate(ifRange)
  return date === null ? ifRange.trim() === version.etag : date === secondOf(version)
}

/** `weak`: two versions that a reader would not tell apart are one. */
function names(list: string, etag: string, comparison: 'strong' | 'weak'): boolean {
  if (list.trim() === '*') return true
  const tags = list.match(/(?:W\/)?"[\u0021\u0023-\u007E\u0080-\uFFFF]*"/gu) ?? []
  return tags.some((tag) => (comparison === 'weak' ? tag.replace(/^W\//u, '') : tag) === etag)
}

/** `null` when the header says no date. */
function isLater(version: Version, header: string | undefined): boolean | null {
  const date = header === undefined ? null : httpDate(header)
  return date === null ? null : secondOf(version) > date
}

/** Dates in headers know no less. */
function secondOf({ changed }: Version): number {
  return Math.floor(changed / 1000) * 1000
}
