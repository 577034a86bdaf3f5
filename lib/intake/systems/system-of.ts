/** Which program a folder or a file was written for. */

import { type SystemName, systemNames, systems } from '#lib/intake/systems/all-systems.ts'

/** @param paths of the folder's files, relative to it; `null` when it is nobody's project */
export function systemOfFolder(paths: readonly string[]): SystemName | null {
  return (
    systemNames.find((name) =>
      systems[name].marks.some((mark) => paths.some((path) => mark.test(path))),
    ) ?? null
  )
}

/** Of a file outside every project: a name that begins with a day is Jekyll's, a fence of pluses Hugo's; else whoever knows the most of its keys. */
export function systemOfFile(
  path: string,
  language: 'yaml' | 'toml' | 'json' | 'none',
  keys: readonly string[],
): SystemName {
  if (/(?:^|\/)\d{4}-\d{2}-\d{2}-[^/]+$/u.test(path)) return 'jekyll'
  if (language === 'toml' || language === 'json') return 'hugo'
  const known = (name: SystemName): number =>
    keys.filter((key) => Object.hasOwn(systems[name].keys, key)).length
  return systemNames.reduce((best, name) => (known(name) > known(best) ? name : best))
}
