/** What became of published articles since their readers first had them: for the desk alone, never for a page. */

import {
  type FirstPublishedText,
  firstPublishedTexts,
  summariesOf,
} from '#lib/archive/history/first-published-text.ts'
import type { CheckedArchive } from '#lib/archive/archive.ts'
import type { FolderLog } from '#lib/archive/history/git-log.ts'
import type { Article } from '#lib/article/article.ts'
import type { ArticleSummary } from '#lib/article/parse-article.ts'
import { type Change, changesBetween } from '#lib/desk/changes/changes.ts'
import { changedFacts, missingCorrections } from '#lib/desk/changes/correction-missing.ts'
import type { Problem } from '#lib/text/problem.ts'

export type ChangedArticle = {
  /** Relative to the content folder. */
  readonly file: string
  /** The commit that counts as its publication. */
  readonly commit: string
  readonly changes: readonly Change[]
}

export type SincePublication = {
  /** By file; of the others nothing that is read has changed. */
  readonly changed: ReadonlyMap<string, ChangedArticle>
  readonly problems: readonly Problem[]
}

/** @param isWanted whether a file is asked about */
export async function sincePublication(
  contentDir: string,
  record: FolderLog,
  { entries, summaries, article, pictures, site }: CheckedArchive,
  { isWanted, now }: { readonly isWanted: (file: string) => boolean; readonly now: number },
): Promise<SincePublication> {
  const articles: Article[] = []
  for (const { slug, state } of entries) {
    const inContext = state === 'published' ? await article(slug) : null
    if (inContext === null || !isWanted(inContext.article.file)) continue
    articles.push(inContext.article)
  }
  const context = { pictures, site }
  const past = await firstPublishedTexts(contentDir, record, articles, context)
  const summaryOf = new Map(summaries.map((summary) => [summary.file, summary]))
  const changed = new Map<string, ChangedArticle>()
  const doubtful: Doubtful[] = []
  for (const each of articles) {
    const [was, is] = [past.get(each.file), summaryOf.get(each.file)]
    if (was === undefined || is === undefined) continue
    const changes = changesBetween(was.summary, is)
    if (changes.length === 0) continue
    changed.set(each.file, { file: each.file, commit: was.version.commit, changes })
    const facts = changedFacts({ before: was.summary, now: is, changes })
    if (facts.length > 0) doubtful.push({ article: each, was, is, facts })
  }
  const asked = doubtful.flatMap(({ was }) => was.later.filter(({ name }) => name !== was.nameNow))
  const read = await summariesOf(contentDir, asked, context)
  const clock = { now, timeZone: site.timeZone }
  const problems = doubtful.flatMap(({ article: each, was, is, facts }) => {
    const between = was.later.flatMap(({ name, at }) => {
      const summary = name === was.nameNow ? is : read.get(name)
      return summary === undefined ? [] : [{ at, summary }]
    })
    return missingCorrections(facts, { before: was.summary, now: is, between }, each, clock)
  })
  return { changed, problems }
}

/** An article with facts that are others now, before its corrections are read. */
type Doubtful = {
  readonly article: Article
  readonly was: FirstPublishedText
  readonly is: ArticleSummary
  readonly facts: readonly Change[]
}
