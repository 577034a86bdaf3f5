/** Words about names, of all languages at once: a name is written as at home wherever it stands. */

import { allLanguages } from '#lib/text/languages/all-languages.ts'

const known = allLanguages.flatMap(({ names }) => names ?? [])

/** Words in small letters that join the parts of a name. */
export const joining: ReadonlySet<string> = new Set([
  '&',
  ...known.flatMap((names) => names.joining),
])

/** What stands before a name and is none of it: many write "President Ann Smith" where others write "Ann Smith, the president". */
export const titles: ReadonlySet<string> = new Set(known.flatMap((names) => names.titles))

/** What ends in a stop inside a name. */
export const shortened: ReadonlySet<string> = new Set(known.flatMap((names) => names.shortened))

/** What one person may be called; each begins otherwise. */
export const nicknames = known.flatMap((names) => names.nicknames)

/** From a name of a place to its others. */
export const aliases: ReadonlyMap<string, readonly string[]> = new Map(
  known
    .flatMap((names) => names.aliases)
    .flatMap((group) => group.map((name) => [name, group] as const)),
)
