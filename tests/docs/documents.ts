/** The project's own documents: Markdown for people who work on it, not the articles. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export type Document = {
  /** Relative to the project, with forward slashes. */
  readonly path: string
  readonly text: string
}

const project = path.join(import.meta.dirname, '..', '..')

/** At the top and in `docs/` every file, elsewhere those that introduce a folder, and the results of the benchmarks. */
export function documents(): readonly Document[] {
  const found = [
    ...readdirSync(project).filter((name) => name.endsWith('.md')),
    ...markdownIn('docs'),
    ...['content', 'lib', 'tests'].flatMap(markdownIn).filter(isIntroduction),
    'tests/bench/RESULTS.md',
  ]
  return found.toSorted().map((name) => documentAt(name))
}

export function documentAt(name: string): Document {
  return { path: name, text: readFileSync(path.join(project, name), 'utf8') }
}

/** @param name relative to the project; a folder counts too */
export function isThere(name: string): boolean {
  return existsSync(path.join(project, name))
}

/** The names of the files in a folder of the project. */
export function namesIn(folder: string): readonly string[] {
  return readdirSync(path.join(project, folder)).toSorted()
}

function markdownIn(folder: string): readonly string[] {
  return readdirSync(path.join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
}

function isIntroduction(name: string): boolean {
  return path.posix.basename(name) === 'README.md'
}
