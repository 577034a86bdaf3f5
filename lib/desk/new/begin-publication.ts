/** Writes the files of a new publication into a folder, and touches none that is there. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import {
  type BegunPublication,
  copiedFiles,
  type NewFile,
  publicationFiles,
} from '#lib/desk/new/publication-files.ts'
import { makeFolders } from '#lib/system/whole-file.ts'

export type PublicationBegun = {
  readonly written: readonly string[]
  /** What was there already and stays as it is. */
  readonly kept: readonly string[]
}

/** A folder with one of these is somebody's publication. */
const signs = ['articles', 'content', 'site.yml']

/** What shows that the folder is a publication already; `null` when nothing does. */
export function publicationThere(folder: string): string | null {
  const sign = signs.find((name) => existsSync(path.join(folder, name)))
  return sign === undefined ? null : path.join(folder, sign)
}

/** @param folder as the writer named it; need not be there */
export function beginPublication(folder: string, begun: BegunPublication): PublicationBegun {
  const texts = new Map(
    Object.values(copiedFiles).map((place) => [place, readFileSync(place, 'utf8')]),
  )
  const files = publicationFiles(begun, (place) => texts.get(place) ?? '')
  const isNew = ({ file }: NewFile): boolean => !existsSync(path.join(folder, file))
  const [written, kept] = [files.filter(isNew), files.filter((file) => !isNew(file))]
  for (const file of written) write(folder, file)
  return { written: written.map(({ file }) => file), kept: kept.map(({ file }) => file) }
}

function write(folder: string, { file, text, isProgram }: NewFile): void {
  const place = path.join(folder, file)
  makeFolders(path.dirname(place))
  writeFileSync(place, text, { flag: 'wx', mode: isProgram === true ? 0o755 : 0o644 })
}
