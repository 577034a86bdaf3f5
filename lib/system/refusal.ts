/** What the system's refusals mean to the person at the terminal. */

/** By the codes of `errno`: what is the matter, and what helps. */
const refusals: ReadonlyMap<string, { readonly what: string; readonly help: string }> = new Map([
  ['EROFS', { what: 'is on a disk that can only be read', help: 'mount it for writing' }],
  ['EACCES', { what: 'may not be written to', help: 'take the right to write there' }],
  ['EPERM', { what: 'may not be written to', help: 'take the right to write there' }],
  ['ENOSPC', { what: 'is on a disk that is full', help: 'make room' }],
  ['EDQUOT', { what: 'is on a disk where your share is used up', help: 'make room' }],
  ['EBUSY', { what: 'is in use by the system', help: 'unmount it or what is mounted there' }],
  ['ENOTDIR', { what: 'is below a file', help: 'move that file away' }],
])

/** In the form of every other problem; whatever is no refusal of the system's is thrown on. */
export function refusalOf(
  error: unknown,
  {
    place,
    expected,
    otherwise,
  }: {
    readonly place: string
    /** What it is to be. */
    readonly expected: string
    /** What helps whatever the matter is. */
    readonly otherwise: string
  },
): string {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error
  const known = refusals.get(String(error.code))
  const what = known?.what ?? `answers ${String(error.code)}`
  const help = known === undefined ? otherwise : `${known.help}, or ${otherwise}`
  return `Unexpected refusal to write \`${place}\`, which ${what}, expected ${expected}: ${help}`
}
