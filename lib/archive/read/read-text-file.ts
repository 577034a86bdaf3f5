import { type ReadFile, readPlainFile } from '#lib/system/plain-files.ts'
import { type Decoded, decodeUtf8 } from '#lib/text/characters/utf8.ts'

/** The text of a plain file of at most `most` bytes, or why there is none. */
export async function readTextFile(root: string, path: string, most: number): Promise<Decoded> {
  const read: ReadFile = await readPlainFile(root, path, most)
  return read.kind === 'read' ? decodeUtf8(read.bytes) : read
}
