/** What hostile texts are put together of. */

/** A whole file of about so many bytes. */
export type HostileText = (bytes: number) => string

export const front = 'title: Harbour ferry\nauthor: Ada Brook\npublished: 2025-11-20\n'

export function article(body: string, more = ''): string {
  return `---\n${front}${more}---\n${body}\n`
}

/** A unit as often as it fits. */
export function filled(unit: string, bytes: number): string {
  return unit.repeat(Math.floor(bytes / Buffer.byteLength(unit)))
}

/** Pieces, each with its number, until there are so many bytes. */
export function numbered(piece: (nth: number) => string, bytes: number): string {
  const pieces: string[] = []
  let left = bytes
  for (let nth = 0; left > 0; nth += 1) {
    const made = piece(nth)
    pieces.push(made)
    left -= Buffer.byteLength(made)
  }
  return pieces.join('')
}

export const body =
  (unit: string, before = '', after = ''): HostileText =>
  (bytes) =>
    article(before + filled(unit, bytes) + after)

export const bodyOf =
  (piece: (nth: number) => string, before = ''): HostileText =>
  (bytes) =>
    article(before + numbered(piece, bytes))

/** Front matter under `more`, which may hold 64 KB. */
export const frontOf =
  (more: (bytes: number) => string, text = 'The boat left.'): HostileText =>
  (bytes) =>
    article(text, more(bytes))
