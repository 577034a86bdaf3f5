/** Puts what was settled into the content folder: each picture before the article that shows it. */

import type { ShelvedPicture } from '#lib/intake/place/picture-shelf.ts'
import type { Settled } from '#lib/intake/settle-drafts.ts'
import { otherArticleThere, unwritableWay } from '#lib/rules/import/import-unread.ts'
import { putNewFile } from '#lib/system/new-file.ts'
import { fileStart, type Problem, problemIn } from '#lib/text/problem.ts'
import { writeYaml } from '#lib/text/yaml/write-yaml.ts'

export type Unwritten = { readonly file: string; readonly problem: Problem }

/** @returns what something else stands in the way of */
export function writeImport(
  contentFolder: string,
  settled: readonly Settled[],
  { pictures }: { readonly pictures: ReadonlyMap<string, ShelvedPicture> },
): readonly Unwritten[] {
  const wanted = settled.filter(({ kind }) => kind !== 'refused')
  const named = wanted.map(({ text }) => text).join('\n')
  for (const [path, { bytes, credit }] of pictures) {
    if (!named.includes(path)) continue
    putNewFile(contentFolder, path, bytes)
    if (credit !== null) putNewFile(contentFolder, `${path}.yml`, writeYaml({ credit }))
  }
  return wanted.flatMap(({ article, text }): readonly Unwritten[] => {
    const { file, from } = article
    const placed = putNewFile(contentFolder, file, text)
    if (placed.kind === 'written') return []
    const breach = placed.at === file ? otherArticleThere(file) : unwritableWay(placed.at)
    return [{ file, problem: problemIn(from, { place: fileStart, ...breach }) }]
  })
}
