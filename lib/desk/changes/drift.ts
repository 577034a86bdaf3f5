/** Takeaways that stayed while the sentence they rest on changed its facts. */

import type { Takeaway } from '#lib/article/article.ts'
import type { ArticleSummary } from '#lib/article/parse-article.ts'
import { sameFacts } from '#lib/evidence/same-facts.ts'
import { wordDiff } from '#lib/evidence/word-diff.ts'
import { driftedTakeaway } from '#lib/rules/takeaways/takeaway-drifted.ts'
import { type Finding, type Problem, problemIn } from '#lib/text/problem.ts'
import type { Sentence } from '#lib/text/sentences/sentences.ts'

/** @param past by file */
export function driftProblems(
  summaries: readonly ArticleSummary[],
  past: ReadonlyMap<string, ArticleSummary>,
): readonly Problem[] {
  return summaries.flatMap((now) => {
    const before = past.get(now.file)
    if (before === undefined) return []
    return driftFindings(before, now).map((finding) => problemIn(now.file, finding))
  })
}

function driftFindings(before: ArticleSummary, now: ArticleSummary): readonly Finding[] {
  return now.takeaways.flatMap((takeaway): readonly Finding[] => {
    // Words that the author named are held to the letter already.
    if (takeaway.support.kind !== 'matched') return []
    const approved = before.takeaways.find(({ text }) => text === takeaway.text)
    if (approved === undefined) return []
    const [was, is] = [restsOn(approved, before), restsOn(takeaway, now)]
    const [oldText, newText] = [textOf(was), textOf(is)]
    if (oldText === '' || oldText === newText || sameFacts(oldText, newText, now.lang)) return []
    const change = `line ${is[0]?.line ?? takeaway.place.line}: ${wordDiff(oldText, newText)}`
    return [{ place: takeaway.place, ...driftedTakeaway(change) }]
  })
}

function restsOn({ support }: Takeaway, { sections }: ArticleSummary): readonly Sentence[] {
  if (support.kind === 'none') return []
  const all = sections.flatMap(({ sentences }) => sentences)
  return support.sentenceIds.flatMap((id) => all.find((each) => each.id === id) ?? [])
}

function textOf(sentences: readonly Sentence[]): string {
  return sentences.map(({ text }) => text).join(' ')
}
