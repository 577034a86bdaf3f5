import type { Entry, LanguageVersion } from '#lib/archive/archive.ts'
import type { Article } from '#lib/article/article.ts'

type Translated = Pick<Article, 'slug' | 'translations'>

/**
 * Where articles stand in other languages. One that names another is named by
 * it too, whether or not its author says so, and so is whatever that one names:
 * search engines heed only what goes both ways.
 *
 * @param entryAt only what is listed is read in another language
 * @returns by slug: one article a language, by language, the asked one not among them
 */
export function translationsAmong(
  articles: readonly Translated[],
  entryAt: (slug: string) => Entry | undefined,
): (slug: string) => readonly LanguageVersion[] {
  const named = new Map<string, Set<string>>()
  const join = (from: string, to: string): void => {
    named.set(from, (named.get(from) ?? new Set()).add(to))
  }
  const pairs = articles.flatMap(({ slug, translations }) =>
    translations.map((translation) => [slug, translation.slug] as const),
  )
  // What its own author names comes first.
  for (const [from, to] of pairs) join(from, to)
  for (const [from, to] of pairs) join(to, from)
  return (slug) => {
    // A set that grows while it is walked through is walked to its end.
    const reached = new Set([slug])
    for (const each of reached) for (const next of named.get(each) ?? []) reached.add(next)
    const tongues = new Map<string, LanguageVersion>()
    for (const each of reached) {
      const entry = entryAt(each)
      if (entry !== undefined && !tongues.has(entry.lang)) {
        tongues.set(entry.lang, { lang: entry.lang, slug: entry.slug })
      }
    }
    return [...tongues.values()]
      .filter((tongue) => tongue.slug !== slug)
      .sort((a, b) => (a.lang < b.lang ? -1 : 1))
  }
}
