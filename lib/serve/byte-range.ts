/** Which bytes of a file a request asks for, by its `Range` (RFC 9110, 14.1 and 14.2). */

export type AskedBytes =
  /** No part, or not in a way that has to be answered with one. */
  | { readonly kind: 'whole' }
  /** Both counted from 0, and both part of it. */
  | { readonly kind: 'part'; readonly first: number; readonly last: number }
  /** A part of which there is nothing. */
  | { readonly kind: 'nothing' }

type Span = Omit<Extract<AskedBytes, { kind: 'part' }>, 'kind'>

/**
 * What is not well formed is as good as absent, and so are several parts, which
 * a server need not send.
 *
 * @param length of the file
 */
export function askedBytes(header: string | undefined, length: number): AskedBytes {
  const written = /^bytes=(.*)$/isu.exec(header ?? '')?.[1]
  if (written === undefined) return { kind: 'whole' }
  const spans = written
    .split(',')
    .map((each) => each.replaceAll(/^[ \t]+|[ \t]+$/gu, ''))
    .filter((each) => each !== '')
    .map((each) => spanOf(each, length))
  const wellFormed = spans.filter((span) => span !== null)
  if (spans.length === 0 || wellFormed.length < spans.length) return { kind: 'whole' }
  const [there, ...others] = wellFormed.filter(({ first, last }) => first <= last)
  if (there === undefined) return { kind: 'nothing' }
  return others.length === 0 ? { kind: 'part', ...there } : { kind: 'whole' }
}

/** The last before the first when nothing of it is there; `null` for what is no range. */
function spanOf(written: string, length: number): Span | null {
  const ending = /^-(\d+)$/u.exec(written)
  if (ending !== null) return { first: Math.max(0, length - Number(ending[1])), last: length - 1 }
  const [, first, last = ''] = /^(\d+)-(\d*)$/u.exec(written) ?? []
  if (first === undefined || (last !== '' && Number(last) < Number(first))) return null
  return {
    first: Number(first),
    last: last === '' ? length - 1 : Math.min(Number(last), length - 1),
  }
}
