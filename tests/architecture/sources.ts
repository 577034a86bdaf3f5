import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { SourceFile } from './imports-of.ts'

const project = path.join(import.meta.dirname, '..', '..')

let sources: readonly SourceFile[] | null = null

/** The TypeScript of lib, components and app, and next.config.ts, read once. */
export function projectSources(): readonly SourceFile[] {
  sources ??= [...['lib', 'components', 'app'].flatMap(sourcesIn), sourceAt('next.config.ts')]
  return sources
}

export function sourceAt(name: string): SourceFile {
  return { path: name, text: readFileSync(path.join(project, name), 'utf8') }
}

function sourcesIn(folder: string): SourceFile[] {
  return readdirSync(path.join(project, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .filter((name) => /\.tsx?$/u.test(name))
    .sort()
    .map(sourceAt)
}
