/** Which parts of the tests a change can touch: decided from the names of the changed files. */

import { type Asked, everything, type PartName, type Scope } from './parts.ts'

/** What every test hangs on. */
const everywhere =
  /^(?:package(?:-lock)?\.json|tsconfig\.json|eslint\.config\.js|\.prettierrc\.json|\.ci\/.*|tests\/(?:run\.ts|run\/.*|vitest\.config\.ts))$/u

/** What a built site is made from. */
const inSites =
  /^(?:app|components|lib|public|content|tests\/fixtures)\/|^next\.config\.ts$|^tests\/site\/(?!.*\.test\.ts$)/u

/** What a page is made by, and so what a browser can show of it. */
const inPages =
  /^(?:app|components|public|lib\/(?:build|finish|serve)|tests\/browser)\/|^next\.config\.ts$|^tests\/site\/(?!.*\.test\.ts$)/u

const code = /\.(?:[cm]?[jt]s|tsx)$/u

/**
 * @param changed paths from the project's folder, deleted files among them
 * @param isThere whether a file still is
 */
export function partsFor(changed: readonly string[], isThere: (file: string) => boolean): Asked {
  if (changed.some((file) => everywhere.test(file))) return everything
  const there = changed.filter(isThere)
  const touched = changed.filter((file) => code.test(file))
  const asked = new Map<PartName, Scope>()
  if (there.length > 0) asked.set('format', { kind: 'related', files: there })
  if (touched.length > 0) {
    for (const part of ['types', 'unused'] as const) asked.set(part, { kind: 'whole' })
    const toLint = touched.filter(isThere)
    if (toLint.length > 0) asked.set('lint', { kind: 'related', files: toLint })
    if (toLint.length > 0) asked.set('units', { kind: 'related', files: toLint })
    // What read a file that is gone is named by the compiler; the tests of its readers are not known.
    if (toLint.length < touched.length) asked.set('units', { kind: 'whole' })
  }
  const site = siteScope(changed, there)
  if (site !== null) asked.set('site', site)
  const browser = browserScope(changed, there)
  if (browser !== null) asked.set('browser', browser)
  return asked
}

function siteScope(changed: readonly string[], there: readonly string[]): Scope | null {
  if (changed.some((file) => inSites.test(file))) return { kind: 'whole' }
  const own = there.filter((file) => /^tests\/(?:site|nginx)\//u.test(file) && code.test(file))
  return own.length === 0 ? null : { kind: 'related', files: own }
}

/** Playwright does not know what a test reads: of a change in tests alone they run by themselves. */
function browserScope(changed: readonly string[], there: readonly string[]): Scope | null {
  const inBrowser = changed.filter((file) => inPages.test(file))
  if (inBrowser.length === 0) return null
  return inBrowser.every((file) => file.endsWith('.spec.ts'))
    ? { kind: 'test files', files: inBrowser.filter((file) => there.includes(file)) }
    : { kind: 'whole' }
}
