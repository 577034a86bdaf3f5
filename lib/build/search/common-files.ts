/** What the parts of the index have in common: the program, the list of them, and the words. */

import type { ListedPart, PartFiles } from '#lib/build/search/part-files.ts'
import type { IndexFile } from '#lib/build/search/short-chunks.ts'
import { wordList } from '#lib/build/search/word-list.ts'
import type { SearchedPart } from '#lib/site/search-index.ts'
import { indexEntryFile, indexFolder, indexProgram, wordListFile } from '#lib/site/search-index.ts'

export type Part = Pick<PartFiles, 'program' | 'listed' | 'words'>

/**
 * @param parts newest first; one at least
 * @param programFor the text of the program that searches several parts as one
 */
export async function commonFiles(
  parts: readonly [Part, ...Part[]],
  programFor: (parts: readonly SearchedPart[]) => Promise<string>,
): Promise<readonly IndexFile[]> {
  const [{ program }] = parts
  const listed = parts.map((part) => part.listed)
  const file = (name: string, text: string): IndexFile => ({
    file: `${indexFolder}/${name}`,
    bytes: Buffer.from(text),
  })
  const common = [
    ...program,
    file(indexEntryFile, entryOf(listed)),
    file(wordListFile, JSON.stringify(wordList(parts.map(({ words }) => words)))),
  ]
  if (parts.length === 1) return common
  // Pagefind's own searches one index, and merges others without regard to how their scores compare.
  const ours = file(indexProgram, await programFor(listed.map(searchedPart)))
  return [...common.filter((each) => each.file !== ours.file), ours]
}

function searchedPart({ tag, hash, articles, averageLength }: ListedPart): SearchedPart {
  return { tag, hash, articles, averageLength }
}

/** As Pagefind writes it for an index, which it takes for one of several languages. */
function entryOf(parts: readonly ListedPart[]): string {
  const [{ release, signs } = { release: '', signs: [] }] = parts
  return JSON.stringify({
    version: release,
    languages: Object.fromEntries(
      parts.map(({ tag, hash, stems, articles }) => [
        tag,
        { hash, wasm: stems, page_count: articles },
      ]),
    ),
    include_characters: signs,
  })
}
