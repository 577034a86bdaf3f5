import { intakeLimits } from '#lib/intake/intake-limits.ts'

export type StandardInput =
  | { readonly kind: 'read'; readonly bytes: Buffer }
  | { readonly kind: 'refused'; readonly line: string }

/** All of it, as far as an import reads. */
export async function standardInput(): Promise<StandardInput> {
  const most = intakeLimits.exportBytes
  const parts: Buffer[] = []
  let length = 0
  // Without an encoding, a stream of bytes gives them as buffers.
  for await (const bytes of process.stdin as AsyncIterable<Buffer>) {
    length += bytes.length
    if (length > most) {
      process.stdin.destroy()
      const line = `Unexpected standard input of more than ${most / 1024 / 1024} MB, expected less`
      return { kind: 'refused', line }
    }
    parts.push(bytes)
  }
  return { kind: 'read', bytes: Buffer.concat(parts) }
}
