/** What a check of the content found: types, and how to count it. */

import type { Fact } from '#lib/evidence/facts.ts'
import type { Closest, Support } from '#lib/evidence/support.ts'
import { rule as addressVanished } from '#lib/rules/publication/address-vanished.ts'
import type { Severity } from '#lib/rules/rule.ts'
import type { Problem } from '#lib/text/problem.ts'
import type { Sentence } from '#lib/text/sentences/sentences.ts'

export type Report = {
  /** Sorted by place. */
  readonly problems: readonly Problem[]
  /** Articles whose takeaways could be read, by file, also those with errors. */
  readonly articles: readonly ReportedArticle[]
  /** Files of articles, those that could not be read among them. */
  readonly articleCount: number
  /** The files and folders that were asked about, as the content folder knows them; absent for all. */
  readonly about?: readonly string[]
}

export type ReportedArticle = {
  readonly slug: string
  /** Relative to the content folder. */
  readonly file: string
  readonly takeaways: readonly ReportedTakeaway[]
  /** Sections with sentences none of which a takeaway rests on: a fact, and no fault. Introduction and closing have no heading. */
  readonly uncovered: readonly { readonly id: string; readonly heading: string | null }[]
}

export type ReportedTakeaway = {
  readonly text: string
  readonly line: number
  readonly support: Support
  /** What it rests on, or else what is nearest to it; sentences in reading order. */
  readonly closest: Pick<Closest, 'score' | 'missing'> & { readonly sentences: readonly Sentence[] }
  readonly facts: readonly Pick<Fact, 'text' | 'kind' | 'found'>[]
}

export type Summary = {
  readonly articles: number
  readonly errors: number
  readonly warnings: number
}

export function summaryOf({ problems, articleCount }: Report): Summary {
  const of = (wanted: Severity): number =>
    problems.filter(({ severity }) => severity === wanted).length
  return { articles: articleCount, errors: of('error'), warnings: of('warning') }
}

/** Without notes, which only programs are told. */
export function forPeople(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ severity }) => severity !== 'note')
}

/** Whether a build may go on. */
export function isClean(report: Pick<Report, 'problems'>): boolean {
  return report.problems.every(({ severity }) => severity !== 'error')
}

/** The part of a report that is about some files, which are relative to the content folder. */
export function reportOn(isWanted: (file: string) => boolean, report: Report): Report {
  return {
    ...report,
    problems: report.problems.filter(({ file }) => isWanted(file)),
    articles: report.articles.filter(({ file }) => isWanted(file)),
    articleCount: articleFiles(report).filter(isWanted).length,
  }
}

/** All files of which it says something. */
export function filesOf({ problems, articles }: Report): readonly string[] {
  return [...new Set([...problems, ...articles].map(({ file }) => file))]
}

/** Every file under `articles/` that was read or has a problem. */
export function articleFiles({
  problems,
  articles,
}: Pick<Report, 'problems'> & {
  readonly articles: readonly Pick<ReportedArticle, 'file'>[]
}): readonly string[] {
  const broken = problems
    // What has vanished is no file any more.
    .filter(({ file, rule }) => /^articles\/.+\.md$/u.test(file) && rule !== addressVanished.name)
    .map(({ file }) => file)
  return [...new Set([...articles.map(({ file }) => file), ...broken])].sort()
}
