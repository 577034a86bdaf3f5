/** An open archive as a report. */

import type { CheckedArchive } from '#lib/archive/archive.ts'
import { articleFiles, type Report, type ReportedArticle } from '#lib/desk/report/report.ts'
import type { ArticleSummary } from '#lib/article/parse-article.ts'
import type { Takeaway } from '#lib/article/article.ts'
import { byPlace } from '#lib/text/problem.ts'

export function reportOf(archive: CheckedArchive): Report {
  const articles = archive.summaries.map(reported)
  const problems = [...archive.problems].sort(byPlace)
  return { problems, articles, articleCount: articleFiles({ problems, articles }).length }
}

function reported({ slug, file, takeaways, sections }: ArticleSummary): ReportedArticle {
  const sentences = new Map(
    sections.flatMap((section) => section.sentences).map((each) => [each.id, each]),
  )
  const resting = new Set(takeaways.flatMap(({ support }) => idsOf(support)))
  return {
    slug,
    file,
    takeaways: takeaways.map(({ text, place, support, closest, facts }) => ({
      text,
      line: place.line,
      support,
      closest: {
        score: closest.score,
        missing: closest.missing,
        sentences: closest.sentenceIds.flatMap((id) => sentences.get(id) ?? []),
      },
      facts: facts.map(({ text: words, kind, found }) => ({ text: words, kind, found })),
    })),
    uncovered: sections
      .filter(({ sentences: own }) => own.length > 0 && !own.some(({ id }) => resting.has(id)))
      .map(({ id, heading }) => ({ id, heading: heading?.text ?? null })),
  }
}

function idsOf(support: Takeaway['support']): readonly string[] {
  return support.kind === 'none' ? [] : support.sentenceIds
}
