/** Facts that readers were given, that are others now, and of which no correction tells. */

import type { Article, Correction, Takeaway } from '#lib/article/article.ts'
import type { ArticleSummary } from '#lib/article/parse-article.ts'
import { areAlike, type Change, sentencesOf, takeawaysOf } from '#lib/desk/changes/changes.ts'
import { hasFactsOf } from '#lib/evidence/same-facts.ts'
import { wholeDiff } from '#lib/evidence/word-diff.ts'
import { noCorrection } from '#lib/rules/publication/correction-missing.ts'
import { dayIn, endOf } from '#lib/text/moment.ts'
import { fileStart, type Place, type Problem, problemIn } from '#lib/text/problem.ts'

/** A reading of the article and when it was committed, in milliseconds since 1970. */
export type Reading = { readonly at: number; readonly summary: ArticleSummary }

export type Readings = {
  readonly before: ArticleSummary
  readonly now: ArticleSummary
  /** All after the first, newest first. */
  readonly between: readonly Reading[]
}

/** The changes in which a fact was lost or became another one; what was only added corrects nothing. Of a sentence that a takeaway rested on then or rests on now, or, when there is none, of a takeaway. */
export function changedFacts({
  before,
  now,
  changes,
}: Omit<Readings, 'between'> & { readonly changes: readonly Change[] }): readonly Change[] {
  const [rested, resting] = [restsOn(before), restsOn(now)]
  const inText = changes.filter((change) => {
    if (change.of !== 'text') return false
    switch (change.kind) {
      case 'added':
        return false
      case 'changed':
        return (
          (rested.has(change.was.text) || resting.has(change.is.text)) &&
          !hasFactsOf(change.is.text, change.was.text, now.lang)
        )
      case 'removed':
        return rested.has(change.was.text) && !isSaidElsewhere(change.was.text, now)
    }
  })
  if (inText.length > 0) return inText
  return changes.filter(
    (change) =>
      change.of === 'takeaway' &&
      change.kind === 'changed' &&
      !hasFactsOf(change.is.text, change.was.text, now.lang),
  )
}

/** A warning for each of them that no correction answers: one dated on the day of the change or after it. */
export function missingCorrections(
  facts: readonly Change[],
  { before, now, between }: Readings,
  { corrections, file }: Pick<Article, 'corrections' | 'file'>,
  clock: { readonly now: number; readonly timeZone: string },
): readonly Problem[] {
  return facts.flatMap((change) => {
    const at = changedAt(change, between, now.lang) ?? clock.now
    if (corrections.some((each) => answers(each, at, clock.timeZone))) return []
    return problemIn(file, {
      place: placeOf(change, before, now),
      ...noCorrection(change.of, diffOf(change), dayIn(clock.timeZone, at)),
    })
  })
}

/** `null` when no commit has it yet. */
function changedAt(change: Change, between: readonly Reading[], lang: string): number | null {
  let at: number | null = null
  for (const reading of between) {
    if (!isMadeIn(change, reading.summary, lang)) break
    at = reading.at
  }
  return at
}

/** Whether a reading says already what is said now, if in other words or with fewer facts. */
function isMadeIn(change: Change, reading: ArticleSummary, lang: string): boolean {
  const said = change.of === 'text' ? sentencesOf(reading) : takeawaysOf(reading)
  if (change.kind === 'removed') return said.every(({ text }) => text !== change.was.text)
  const { text } = change.is
  return said.some(
    (each) =>
      each.text === text || (hasFactsOf(text, each.text, lang) && areAlike(each.text, text, lang)),
  )
}

function answers({ date }: Correction, at: number, timeZone: string): boolean {
  return endOf(date, timeZone) >= at
}

function restsOn({ takeaways, sections }: ArticleSummary): ReadonlySet<string> {
  const ids = new Set(takeaways.flatMap(({ support }) => idsOf(support)))
  const sentences = sections.flatMap((section) => section.sentences)
  return new Set(sentences.filter(({ id }) => ids.has(id)).map(({ text }) => text))
}

function idsOf(support: Takeaway['support']): readonly string[] {
  return support.kind === 'none' ? [] : support.sentenceIds
}

function isSaidElsewhere(text: string, now: ArticleSummary): boolean {
  return sentencesOf(now).some((each) => hasFactsOf(each.text, text, now.lang))
}

/** Of what was taken out, that of a takeaway that rested on it: the sentence has none any more. */
function placeOf(change: Change, before: ArticleSummary, now: ArticleSummary): Place {
  if (change.kind === 'removed') {
    const resting = before.takeaways.filter((takeaway) =>
      restsOn({ ...before, takeaways: [takeaway] }).has(change.was.text),
    )
    const left = now.takeaways.find(({ text }) => resting.some((each) => each.text === text))
    return left?.place ?? fileStart
  }
  const { line } = change.is
  return { line, column: 1, endLine: line, endColumn: 1 }
}

function diffOf(change: Change): string {
  switch (change.kind) {
    case 'removed':
      return `taken out: ${change.was.text}`
    case 'added':
      return `put in: ${change.is.text}`
    case 'changed':
      return wholeDiff(change.was.text, change.is.text)
  }
}
