/** What an import did, for people at a terminal. */

import { count } from '#lib/desk/count.ts'
import { prettyProblems } from '#lib/desk/report/report-for-people.ts'
import type { Imported, ImportedArticle } from '#lib/intake/imported.ts'
import { printable } from '#lib/text/printable.ts'
import { fileIn, type Problem } from '#lib/text/problem.ts'

export type ReportPlaces = {
  /** The content folder, and the folder of the source, as the writer named them. */
  readonly contentFolder: string
  readonly sourceFolder: string
  readonly colour: boolean
}

/** A line for each article, with what is to be answered below it, then what became of all. */
export function importReport(imported: Imported, places: ReportPlaces): string {
  const { articles, problems } = imported
  const own = articles.flatMap((each) => linesOf(each, places))
  const ofSources = prettyProblems(problems, { folder: places.sourceFolder, colour: places.colour })
  return [...own, ...ofSources, '', countLine(imported)].join('\n').trimStart()
}

function linesOf(article: ImportedArticle, places: ReportPlaces): readonly string[] {
  const { contentFolder: folder, colour } = places
  const line = (what: string, file: string): string =>
    printable(`${what.padEnd(10)} ${fileIn(folder, file)} ← ${article.from}`)
  const indented = (problems: readonly Problem[], inFolder: string): readonly string[] =>
    prettyProblems(problems, { folder: inFolder, colour }).map((each) => `  ${each}`)
  switch (article.kind) {
    case 'published':
      return [line('published', article.file)]
    case 'draft': {
      const why = article.wasDraft && article.questions.length === 0 ? ' (a draft there too)' : ''
      return [line('draft', article.file) + why, ...indented(article.questions, folder)]
    }
    case 'there':
      return [line('there', article.file)]
    case 'refused': {
      const ofSource = article.problems.every(({ file }) => file === article.from)
      const where = ofSource ? places.sourceFolder : folder
      return [printable(`refused    ${article.from}`), ...indented(article.problems, where)]
    }
  }
}

/** How many files or entries came to nothing. */
export function refusedCount({ articles, problems }: Imported): number {
  const unread = problems.filter(({ severity }) => severity === 'error').length
  return articles.filter(({ kind }) => kind === 'refused').length + unread
}

function countLine(imported: Imported): string {
  const of = (kind: ImportedArticle['kind']): number =>
    imported.articles.filter((each) => each.kind === kind).length
  const parts = [
    `${of('published')} published`,
    `${count(of('draft'), 'draft')} with open questions`,
    `${refusedCount(imported)} refused`,
    ...(of('there') === 0 ? [] : [`${of('there')} there already`]),
  ]
  const done = imported.dryRun ? 'Would import' : 'Imported'
  return `${done} ${count(of('published') + of('draft'), 'article')}: ${parts.join(', ')}`
}
