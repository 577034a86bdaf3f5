import { type Similar, similarTo, type Wanted } from '#lib/archive/related/related.ts'
import { indexSummaries, type SummaryIndex } from '#lib/archive/related/summary-index.ts'
import type { Summary } from '#lib/archive/related/terms.ts'

export type Alike = Pick<Similar, 'slug' | 'words'>

/** An article among those that may stand under each other, and how many of these it is to have. */
export type Relatable = { readonly summary: Summary; readonly wanted: Wanted }

/** Of articles, newest first, which are most like which: by slug, best first. The list is asked for once, if at all. */
export type Relate = (articles: () => readonly Relatable[]) => (slug: string) => readonly Alike[]

/** Only what is asked for is compared: dev makes one page at a time. */
export const relateWhenAsked: Relate = (articles) => {
  let made: { readonly index: SummaryIndex; readonly wanted: ReadonlyMap<string, Wanted> } | null =
    null
  return (slug) => {
    made ??= indexed(articles())
    const wanted = made.wanted.get(slug)
    return wanted === undefined ? [] : similarTo(made.index, slug, wanted)
  }
}

function indexed(articles: readonly Relatable[]): {
  readonly index: SummaryIndex
  readonly wanted: ReadonlyMap<string, Wanted>
} {
  return {
    index: indexSummaries(articles.map(({ summary }) => summary)),
    wanted: new Map(articles.map(({ summary: { slug }, wanted }) => [slug, wanted])),
  }
}
