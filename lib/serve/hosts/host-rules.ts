/** What a host has to be told of a site: read from the `_headers` and `_redirects` that the build wrote into it. */

import { headerBlocks } from '#lib/serve/headers-file.ts'
import { redirectLines } from '#lib/serve/redirects-of.ts'
import { sitePath } from '#lib/site/site-address.ts'

export type HostRules = {
  /** `''` or `/reader`. */
  readonly basePath: string
  readonly headers: readonly HeaderRule[]
  readonly redirects: readonly Moved[]
}

export type HeaderRule = {
  /** In small letters. */
  readonly name: string
  /** For every address without an exception, those of later builds too; `null` where most have no such header. */
  readonly usual: string | null
  readonly exceptions: readonly HeaderException[]
}

export type HeaderException = {
  /** With letters in place of percent codes; `*` at its end stands for anything, `:name` for one step. */
  readonly pattern: string
  readonly value: string
}

/** `from` with letters in place of percent codes, as servers compare it; `to` as it is sent. */
export type Moved = { readonly from: string; readonly to: string }

/** @returns `null` for a `_headers` that says nothing of a front page, or says it of a place where no site can stand */
export function hostRules(headersText: string, redirectsText: string): HostRules | null {
  const blocks = headerBlocks(headersText)
  const front = blocks.find(({ pattern }) => pattern.endsWith('/'))
  const basePath = front === undefined ? null : sitePath(front.pattern)
  if (front === undefined || basePath === null) return null
  const names = [...new Set(blocks.flatMap(({ headers }) => [...headers.keys()]))]
  return {
    basePath,
    headers: names.map((name) => {
      const usual = front.headers.get(name) ?? null
      const exceptions = blocks.flatMap(({ pattern, headers }): readonly HeaderException[] => {
        const value = headers.get(name)
        return value === undefined || value === usual
          ? []
          : [{ pattern: decodeURIComponent(pattern), value }]
      })
      return { name, usual, exceptions }
    }),
    redirects: redirectLines(redirectsText).map(({ from, to }) => ({
      from: decodeURIComponent(from),
      to,
    })),
  }
}

/** A pattern as a regular expression, as nginx and Caddy both read it. */
export function asExpression(pattern: string): string {
  const open = pattern.endsWith('*')
  const steps = (open ? pattern.slice(0, -1) : pattern)
    .split('/')
    .map((step) => (step.startsWith(':') ? '[^/]+' : expressionOf(step)))
  return `^${steps.join('/')}${open ? '' : '$'}`
}

/** Text as a regular expression of nothing but itself. */
export function expressionOf(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&')
}

/** Whether a pattern stands for one address alone. */
export function isOneAddress(pattern: string): boolean {
  return !pattern.endsWith('*') && !pattern.includes('/:')
}
