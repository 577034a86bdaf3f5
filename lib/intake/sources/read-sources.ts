/** What an import was told to read → the texts in it. */

import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, posix } from 'node:path'
import { isExport, sourceEndings } from '#lib/intake/convert/convert-source.ts'
import type { Project, SourceText } from '#lib/intake/convert/converted.ts'
import { intakeLimits } from '#lib/intake/intake-limits.ts'
import { projectIn } from '#lib/intake/sources/project-in.ts'
import { SourceFolder } from '#lib/intake/sources/source-folder.ts'
import { type SystemName, systems } from '#lib/intake/systems/all-systems.ts'
import { systemOfFolder } from '#lib/intake/systems/system-of.ts'
import { listFolder, readPlainFile } from '#lib/system/plain-files.ts'
import { decodeUtf8 } from '#lib/text/characters/utf8.ts'
import { type Problem, problemIn } from '#lib/text/problem.ts'
import type { Reading } from '#lib/text/reading.ts'

export type Sources = {
  readonly folder: SourceFolder
  readonly project: Project
  /** Relative to the folder, in order. */
  readonly paths: readonly string[]
  /** Of what is no plain file. */
  readonly problems: readonly Problem[]
}

export type ReadSources =
  | { readonly kind: 'found'; readonly sources: Sources }
  | { readonly kind: 'misused'; readonly reason: string }

/** @param named a file or a folder, relative to the working folder */
export async function findSources(named: string): Promise<ReadSources> {
  const found = await stat(named).catch(() => null)
  if (found?.isFile() === true) return { kind: 'found', sources: oneFile(named) }
  if (found?.isDirectory() !== true) {
    const reason = `Unexpected SOURCE \`${named}\`, expected a file or a folder`
    return { kind: 'misused', reason }
  }
  return { kind: 'found', sources: await wholeFolder(named) }
}

export const loneProject: Project = {
  system: null,
  permalink: null,
  permalinks: {},
  authors: {},
  author: null,
  language: null,
  origin: null,
}

function oneFile(named: string): Sources {
  const folder = new SourceFolder(dirname(named), false)
  return { folder, project: loneProject, paths: [basename(named)], problems: [] }
}

/** What programs make and fetch, in which no article is written. */
const made: ReadonlySet<string> = new Set([
  'node_modules',
  'vendor',
  '_site',
  'dist',
  'resources',
  'themes',
])

async function wholeFolder(named: string): Promise<Sources> {
  const names = (await readdir(named)).filter((name) => !made.has(name) && name.isWellFormed())
  const hidden = names.filter((name) => name.startsWith('.'))
  const listings = await Promise.all(
    names.filter((name) => !name.startsWith('.')).map((name) => listFolder(named, name)),
  )
  const all = listings.flatMap(({ files }) => files.map(({ path }) => path)).sort()
  const system = systemOfFolder([...all, ...hidden])
  const ofSystem = all.filter((path) => isSource(path, system))
  // Some keep their articles where nobody else does.
  const paths = ofSystem.length > 0 ? ofSystem : all.filter((path) => isMarkdown(path))
  const refused = listings.flatMap((each) => each.refused)
  return {
    folder: new SourceFolder(named, system !== null),
    project: await projectIn(named, all, system),
    paths,
    problems: refused
      .filter(({ path }) => isSource(path, system))
      .map(({ path, finding }) => problemIn(path, finding)),
  }
}

function isMarkdown(path: string): boolean {
  return (
    /\.(?:md|markdown|mdx)$/iu.test(path) && !/(?:^|\/)(?:readme|license|changelog)\b/iu.test(path)
  )
}

/** In a project, what lies where its articles do; else every file of a kind that can be read. */
function isSource(path: string, system: SystemName | null): boolean {
  const ending = posix.extname(path).toLowerCase()
  if (system === null) {
    return sourceEndings.includes(ending) && !/^(?:readme|license|changelog)\b/iu.test(path)
  }
  const isList = /(?:^|\/)(?:_index\.[^/]+|README\.md)$/u.test(path)
  if (isList || !/^\.(?:md|markdown|mdx|html?)$/u.test(ending)) return false
  return systems[system].articles.some((where) => where.test(path))
}

/** The text of one, its line ends `\n`. */
export async function readSourceText(
  { folder, project }: Sources,
  path: string,
): Promise<Reading<SourceText>> {
  const most = isExport(path) ? intakeLimits.exportBytes : intakeLimits.articleBytes
  const file = await readPlainFile(folder.root, path, most)
  if (file.kind === 'refused') return { kind: 'unread', problem: problemIn(path, file.finding) }
  return decodedSource(file.bytes, path, project)
}

export function decodedSource(bytes: Buffer, path: string, project: Project): Reading<SourceText> {
  const decoded = decodeUtf8(bytes)
  if (decoded.kind === 'refused') {
    return { kind: 'unread', problem: problemIn(path, decoded.finding) }
  }
  const text = decoded.text.replace(/\r\n?/gu, '\n')
  return { kind: 'read', read: { path, text, project } }
}
