/** The names of files as text, also those whose bytes are no UTF-8. */

/**
 * Each byte that belongs to no letter stands in the text as a half of a pair,
 * which no other text has, so that such a name can be told of. No file can be
 * opened by it.
 */
export function fileNameOf(bytes: Uint8Array): string {
  const whole = utf8(bytes)
  if (whole !== null) return whole
  let name = ''
  for (let from = 0; from < bytes.length;) {
    const letter = letterAt(bytes, from)
    name += letter ?? String.fromCharCode(strayByte + (bytes[from] ?? 0))
    from += letter === null ? 1 : Buffer.byteLength(letter)
  }
  return name
}

const strayByte = 0xdc00

/** The byte for which a half of a pair stands in a name; `null` for everything else. */
export function byteOf(character: string): number | null {
  const code = character.charCodeAt(0)
  return character.length === 1 && 0xdc80 <= code && code <= 0xdcff ? code - strayByte : null
}

function letterAt(bytes: Uint8Array, from: number): string | null {
  for (let length = 1; length <= 4; length += 1) {
    const letter = utf8(bytes.subarray(from, from + length))
    if (letter !== null) return letter
  }
  return null
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    // TextDecoder has no form that answers instead of throwing.
    return null
  }
}
