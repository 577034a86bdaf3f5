/** Texts as git keeps them, by the names it gives them: hashes of their bytes. */

import { createHash } from 'node:crypto'
import { git } from '#lib/system/git.ts'
import { limits } from '#lib/article/limits.ts'
import { decodeUtf8 } from '#lib/text/characters/utf8.ts'

/** By name; a text that is none, too long to be read, or not there is left out. One process for all. */
export async function keptTexts(
  folder: string,
  names: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(names)]
  if (wanted.length === 0) return new Map()
  const answer = await git(folder, ['cat-file', '--batch'], `${wanted.join('\n')}\n`)
  return answer.kind === 'done' ? textsIn(answer.output) : new Map()
}

/** Each text stands behind a line with its name, kind and length in bytes. */
function textsIn(output: Buffer): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  let at = 0
  while (at < output.length) {
    const lineEnd = output.indexOf('\n', at)
    if (lineEnd === -1) break
    const [name = '', kind, length] = output.toString('utf8', at, lineEnd).split(' ')
    at = lineEnd + 1
    // "… missing" has neither length nor text.
    if (length === undefined) continue
    const end = at + Number(length)
    const bytes = output.subarray(at, end)
    const read = decodeUtf8(bytes)
    // Git itself does not look whether a text is still what its name says.
    const isWhole = bytes.length <= limits.fileBytes && nameOfBytes(bytes, name) === name
    if (kind === 'blob' && isWhole && read.kind === 'text') texts.set(name, read.text)
    at = end + 1
  }
  return texts
}

/** The name that git would give these bytes. @param like another name in the same repository */
export function nameOfBytes(bytes: Uint8Array, like: string): string {
  const kind = like.length === 64 ? 'sha256' : 'sha1'
  return createHash(kind).update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}
