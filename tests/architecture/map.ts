/** Who calls whom, folder by folder, read from the imports. */

import { importsOf, type SourceFile } from './imports-of.ts'
import { rooms, roomOf } from './rooms.ts'

/** @returns the lines of a table in Markdown */
export function mapOf(files: readonly SourceFile[]): readonly string[] {
  const calls = callsOf(files)
  return [
    '| Floor | Folder | What it holds | Calls |',
    '| ----: | ---- | ------------- | ----- |',
    ...rooms.map(({ path, floor, holds }) => {
      const called = rooms.filter((room) => calls.get(path)?.has(room.path)).map(nameOf)
      return `| ${floor} | \`${path}/\` | ${holds} | ${called.join(', ') || 'nothing'} |`
    }),
  ]
}

function callsOf(files: readonly SourceFile[]): ReadonlyMap<string, ReadonlySet<string>> {
  const calls = new Map<string, Set<string>>()
  for (const file of files) {
    const here = roomOf(file.path)
    const found = calls.get(here) ?? new Set()
    calls.set(here, found)
    for (const { kind, target } of importsOf(file)) {
      if (kind === 'file' && roomOf(target) !== here) found.add(roomOf(target))
    }
  }
  return calls
}

function nameOf({ path }: { readonly path: string }): string {
  return path.replace('lib/', '')
}
