/** Puts what was settled into the content folder: each picture before the article that shows it. */

import type { ShelvedPicture } from '#lib/intake/place/picture-shelf.ts'
import type { Settled } from '#lib/intake/settle-drafts.ts'
import { otherArticleThere, unwritableWay } from '#lib/rules/import/import-unread.ts'
import type { Breach } from '#lib/rules/rule.ts'
import { putNewFile } from '#lib/system/new-file.ts'
import { fileStart, type Problem, problemIn } from '#lib/text/problem.ts'
import { writeYaml } from '#lib/text/yaml/write-yaml.ts'

export type Unwritten = { readonly file: string; readonly problem: Problem }

/**
 * @param credit of pictures of which nobody says who made them
 * @returns what something else stands in the way of
 */
export function writeImport(
  contentFolder: string,
  settled: readonly Settled[],
  pictures: ReadonlyMap<string, ShelvedPicture>,
  credit: string | null,
): readonly Unwritten[] {
  const wanted = settled.filter(({ kind }) => kind !== 'refused')
  const named = wanted.map(({ text }) => text).join('\n')
  const inTheWay = new Map<string, string>()
  for (const [path, picture] of pictures) {
    if (!named.includes(path)) continue
    const placed = putNewFile(contentFolder, path, picture.bytes)
    // What has its very place is the same picture, from before.
    if (placed.kind === 'taken' && placed.at !== path) inTheWay.set(path, placed.at)
    const by = picture.credit ?? credit
    if (by !== null) putNewFile(contentFolder, `${path}.yml`, writeYaml({ credit: by }))
  }
  return wanted.flatMap(({ article: { file, from }, text }): readonly Unwritten[] => {
    const unwritten = (breach: Breach): readonly Unwritten[] => [
      { file, problem: problemIn(from, { place: fileStart, ...breach }) },
    ]
    const lacking = [...inTheWay].find(([path]) => text.includes(path))
    if (lacking !== undefined) return unwritten(unwritableWay(lacking[1]))
    const placed = putNewFile(contentFolder, file, text)
    if (placed.kind === 'written') return []
    return unwritten(placed.at === file ? otherArticleThere(file) : unwritableWay(placed.at))
  })
}
