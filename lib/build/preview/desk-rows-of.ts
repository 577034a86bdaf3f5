import type { BuildContent, PlacedArticle } from '#lib/archive/open-for-build.ts'
import type { DeskEvidence, DeskRow, PlacedProblem } from '#lib/archive/pages/desk-value.ts'
import type { KeptArticle } from '#lib/archive/cache/cached-article.ts'
import { textOfSentences } from '#lib/build/preview/placed-problems.ts'
import type { PlacedArticles } from '#lib/build/products/placed-articles.ts'
import { besideOf, type ShownText } from '#lib/desk/pages/beside.ts'
import { byAttention } from '#lib/desk/pages/desk-rows.ts'
import { evidenceOf } from '#lib/desk/pages/evidence-of.ts'
import { forPeople } from '#lib/desk/report/report.ts'
import type { Article } from '#lib/article/article.ts'
import type { Problem } from '#lib/text/problem.ts'

/** What was seen in articles, by the digest of each, so that a save looks into one of them. */
export type SeenEvidence = Map<string, DeskEvidence>

/** A row for each file of an article. */
export function deskRowsOf(
  { archive, files, earlier }: Pick<BuildContent, 'archive' | 'files' | 'earlier'>,
  articles: PlacedArticles,
  seen: SeenEvidence,
): readonly DeskRow[] {
  const byFile = new Map([...articles.bySlug.values()].map((each) => [each.outline.file, each]))
  const problems = new Map<string, Problem[]>()
  for (const problem of forPeople(archive.problems)) {
    problems.set(problem.file, [...(problems.get(problem.file) ?? []), problem])
  }
  return files
    .map((file): DeskRow => {
      const own = problems.get(file) ?? []
      const place = byFile.get(file)
      return place === undefined
        ? unreadRow(file, own, archive.site.language)
        : rowOf(place, own, { isEarlier: earlier.has(file), textOf: articles.textOf, seen })
    })
    .toSorted(byAttention)
}

type Looking = {
  readonly isEarlier: boolean
  readonly textOf: (kept: KeptArticle) => Article
  readonly seen: SeenEvidence
}

function rowOf(
  { outline, state, kept }: PlacedArticle,
  problems: readonly Problem[],
  { isEarlier, textOf, seen }: Looking,
): DeskRow {
  const { file, slug, title, lang, dir, published, takeaways } = outline
  const known = seen.get(kept.digest)
  const article = known === undefined || problems.length > 0 ? textOf(kept) : null
  const evidence = known ?? (article === null ? null : evidenceOf(article))
  if (evidence !== null) seen.set(kept.digest, evidence)
  const text = article === null ? null : textOfSentences(article, takeaways)
  return {
    ...{ file, slug, title, lang, dir, evidence },
    state: isEarlier ? 'unread' : state,
    due: !isEarlier && state === 'scheduled' ? published : null,
    problems: problems.map((problem) => placedIn(text, problem)),
    needsAttention: problems.length > 0 || (evidence?.open ?? 0) > 0,
  }
}

function placedIn(text: ShownText | null, problem: Problem): PlacedProblem {
  return { ...problem, beside: text === null ? null : besideOf(problem.line, text) }
}

function unreadRow(file: string, problems: readonly Problem[], lang: string): DeskRow {
  const slug = file.replace(/^.*\/|\.md$/gu, '').normalize('NFC')
  return {
    ...{ file, slug, title: file, lang, dir: 'ltr', state: 'unread', due: null, evidence: null },
    problems: problems.map((problem) => ({ ...problem, beside: null })),
    needsAttention: true,
  }
}
