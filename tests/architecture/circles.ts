/** Files that import each other, by whatever way: R. Tarjan, Depth-first search and linear graph algorithms, 1972. */

import { importsOf, type SourceFile } from './imports-of.ts'

/** @returns the files of each circle, joined by arrows, sorted */
export function circlesAmong(files: readonly SourceFile[]): readonly string[] {
  const known = new Set(files.map(({ path }) => path))
  const imports = new Map(
    files.map((file) => [
      file.path,
      importsOf(file)
        .map(({ target }) => target)
        .filter((target) => known.has(target)),
    ]),
  )
  const found = new Map<string, { readonly index: number; low: number }>()
  const open: string[] = []
  const circles: string[] = []
  for (const { path } of files) if (!found.has(path)) enter(path)
  return circles.toSorted()

  function enter(path: string): { readonly index: number; low: number } {
    const own = { index: found.size, low: found.size }
    found.set(path, own)
    open.push(path)
    for (const target of imports.get(path) ?? []) {
      const known = found.get(target)
      if (known === undefined) own.low = Math.min(own.low, enter(target).low)
      else if (open.includes(target)) own.low = Math.min(own.low, known.index)
    }
    if (own.low === own.index) {
      const circle = open.splice(open.indexOf(path))
      const isCircle = circle.length > 1 || imports.get(path)?.includes(path) === true
      if (isCircle) circles.push(circle.toSorted().join(' ⇄ '))
    }
    return own
  }
}
