/** Which articles are alike, kept from one build to the next: a word changed in one takeaway may change it for all, a word in a body for none. */

import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { type ArticleCache, articleStore } from '#lib/archive/cache/cached-article.ts'
import {
  type Alike,
  type Relatable,
  type Relate,
  relateWhenAsked,
} from '#lib/archive/related/relate.ts'
import { keepJson, readJson } from '#lib/system/storage/checksummed-json.ts'
import { storedFile } from '#lib/system/storage/store.ts'

/** `alike`: for each article in order. */
type KeptRelations = {
  readonly of: string
  readonly alike: readonly (readonly Alike[])[]
}

/** @returns `key`, under which they are kept */
export function keptRelations(
  contentDir: string,
  cache: ArticleCache,
): { readonly relate: Relate; readonly key: string } {
  const key = createHash('sha256')
    .update(JSON.stringify(['relations', resolve(contentDir)]))
    .digest('hex')
  const file = storedFile(articleStore(cache), key)
  const relate: Relate = (articles) => {
    let bySlug: ReadonlyMap<string, readonly Alike[]> | null = null
    return (slug) => {
      bySlug ??= relationsOf(articles())
      return bySlug.get(slug) ?? []
    }
  }
  const relationsOf = (articles: readonly Relatable[]): ReadonlyMap<string, readonly Alike[]> => {
    const of = digestOf(articles)
    const kept = readJson<KeptRelations>(file)
    const slugs = articles.map(({ summary }) => summary.slug)
    const alike = kept?.of === of ? kept.alike : compared(articles)
    // Where they cannot be kept, the next build compares again.
    if (alike !== kept?.alike) keepJson(file, { of, alike })
    return new Map(slugs.map((slug, order) => [slug, alike[order] ?? []]))
  }
  return { relate, key }
}

function compared(articles: readonly Relatable[]): readonly (readonly Alike[])[] {
  const alikeTo = relateWhenAsked(() => articles)
  return articles.map(({ summary }) =>
    alikeTo(summary.slug).map(({ slug, words }) => ({ slug, words })),
  )
}

/** Of all that they are compared by. */
function digestOf(articles: readonly Relatable[]): string {
  const hash = createHash('sha256')
  for (const { summary, wanted } of articles) {
    const { slug, title, takeaways, topics, lang } = summary
    const texts = takeaways.map(({ text }) => text)
    const { most, except } = wanted
    hash.update(JSON.stringify([slug, title, texts, topics, lang, most, [...except]]))
  }
  return hash.digest('hex')
}
