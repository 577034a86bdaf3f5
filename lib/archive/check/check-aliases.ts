/** Whether old addresses lead to one article each, and stand where nothing else does. Pure. */

import {
  foldedBook,
  type FoldedBook,
  foldedPath,
  inTheWayOf,
  redirectFile,
} from '#lib/archive/check/book.ts'
import type { FileFinding } from '#lib/archive/check/check-file-names.ts'
import type { Outline } from '#lib/archive/outline.ts'
import { aliasAgain } from '#lib/rules/publication/alias-repeated.ts'
import { aliasInTheWay, aliasTaken } from '#lib/rules/publication/alias-taken.ts'
import type { Breach } from '#lib/rules/rule.ts'
import { fileStart } from '#lib/text/problem.ts'

type Claim = { readonly alias: string; readonly file: string }

/** @param book of everything that stands at present addresses */
export function checkAliases(
  articles: readonly Outline[],
  book: FoldedBook,
): readonly FileFinding[] {
  const claims = new Map<string, Claim>()
  for (const { file, aliases } of articles) {
    for (const alias of aliases) {
      const place = foldedPath(redirectFile(alias))
      if (!claims.has(place)) claims.set(place, { alias, file })
    }
  }
  const pages = foldedBook([...claims.values()].map(({ alias }) => redirectFile(alias)))
  return articles.flatMap(({ file, aliases, places }) =>
    aliases.flatMap((alias, index): readonly FileFinding[] => {
      const finding =
        whereAnotherStands(alias, book, pages) ??
        whichIsClaimed({ alias, file }, claims.get(foldedPath(redirectFile(alias))))
      if (finding === null) return []
      return [{ file, finding: { ...finding, place: places.aliases[index] ?? fileStart } }]
    }),
  )
}

function whereAnotherStands(alias: string, book: FoldedBook, pages: FoldedBook): Breach | null {
  const folder = alias.slice(1, -1)
  const there = inTheWayOf(redirectFile(alias), book) ?? inTheWayOf(folder, pages)
  if (there === null) return null
  return aliasInTheWay(alias, there)
}

function whichIsClaimed({ alias, file }: Claim, first: Claim | undefined): Breach | null {
  if (first === undefined || (first.file === file && first.alias === alias)) return null
  const spelt = first.alias === alias ? null : first.alias
  return first.file === file ? aliasAgain(alias, spelt) : aliasTaken(alias, first.file, spelt)
}
