/** An open archive as a report. */

import type { Archive } from '#lib/archive/archive.ts'
import { articleFiles, type Report, type ReportedArticle } from '#lib/desk/report.ts'
import { byPlace } from '#lib/text/problem.ts'

export async function reportOf(archive: Archive): Promise<Report> {
  const shelved = await Promise.all(archive.slugs.map((slug) => archive.article(slug)))
  const articles = shelved
    .filter((found) => found !== null)
    .map(({ article }): ReportedArticle => ({
      slug: article.slug,
      file: article.file,
      takeaways: article.takeaways.map(({ text, place }) => ({ text, line: place.line })),
    }))
    .sort((a, b) => (a.file < b.file ? -1 : 1))
  const problems = [...archive.problems].sort(byPlace)
  // A build does not read what it holds back into the archive, but it has been checked all the same.
  const held = archive.held.map(({ file }) => file)
  const files = new Set([...articleFiles({ problems, articles }), ...held])
  return { problems, articles, articleCount: files.size }
}
