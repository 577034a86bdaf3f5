/** Which article gets which name, in one publication. */

import type { FoundArticle } from '#lib/intake/found.ts'
import { slugOfName } from '#lib/intake/place/slug-of-name.ts'
import { nameTaken, otherArticleThere } from '#lib/rules/import/import-unread.ts'
import { foldedName } from '#lib/text/folded-name.ts'
import { fileStart, type Problem, problemIn } from '#lib/text/problem.ts'

/** What stands in the publication: by folded slug, its file and its headline, `null` where it cannot be read. */
export type Standing = ReadonlyMap<string, { readonly file: string; readonly title: string | null }>

export type NamedArticle =
  | { readonly kind: 'new'; readonly found: FoundArticle; readonly slug: string }
  | {
      readonly kind: 'there'
      readonly found: FoundArticle
      readonly slug: string
      readonly file: string
    }
  | { readonly kind: 'refused'; readonly found: FoundArticle; readonly problem: Problem }

export function nameArticles(
  found: readonly FoundArticle[],
  standing: Standing,
): readonly NamedArticle[] {
  const taken = new Map<string, string>()
  const names = found.map(({ name }) => foldedName(slugOfName(name)))
  const original = new Set(names.filter((_, index) => found[index]?.lang === null))
  return found.map((article): NamedArticle => {
    const plain = slugOfName(article.name)
    // A translation of the same name, which stood in a folder of its language.
    const isSecond = taken.has(foldedName(plain)) || original.has(foldedName(plain))
    const slug =
      article.lang !== null && isSecond ? slugOfName(`${article.name}-${article.lang}`) : plain
    const key = foldedName(slug)
    const refused = (breach: ReturnType<typeof nameTaken>): NamedArticle => ({
      kind: 'refused',
      found: article,
      problem: problemIn(article.from, { place: fileStart, ...breach }),
    })
    const by = taken.get(key)
    if (by !== undefined) return refused(nameTaken(slug, by))
    taken.set(key, article.from)
    const there = standing.get(key)
    if (there === undefined) return { kind: 'new', found: article, slug }
    if (article.title !== null && there.title !== null && there.title !== article.title.trim()) {
      return refused(otherArticleThere(there.file))
    }
    return { kind: 'there', found: article, slug, file: there.file }
  })
}
