import { readFileSync } from 'node:fs'
import path from 'node:path'
import { filesIn } from '#lib/system/files-in.ts'

/** The files of a folder that have some words in their name or in their bytes, in capitals or not. */
export async function filesWith(words: string, folder: string): Promise<readonly string[]> {
  const sought = words.toLowerCase()
  return (await filesIn(folder)).filter((file) =>
    // Latin 1 takes any byte for a letter, so pictures can be searched like text.
    `${file}\n${readFileSync(path.join(folder, file), 'latin1')}`.toLowerCase().includes(sought),
  )
}
