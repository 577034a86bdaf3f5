/** Of the places where a takeaway may rest, one that does not deny what it says, nor say what it denies. */

import type { Match } from '#lib/evidence/matching.ts'
import type { Passages } from '#lib/evidence/passages.ts'
import { denialIn } from '#lib/evidence/polarity.ts'
import type { Weighed } from '#lib/evidence/weighed.ts'

/** How many sentences before and behind a place may say that it was not so. */
const nearby = 3

/** How far a place must hold what is denied: as the word itself or a form of it. */
const asItself = 0.75

/** What another place must score beside one that contradicts. */
const nearlyAsGood = 0.5

/** @param matches best first; the best of them where nothing contradicts, or the language does not tell */
export function agreeingMatch(
  matches: readonly Match[],
  { takeaway, question, held }: Weighed,
  { all, lang }: Passages,
): Match | null {
  const best = matches[0] ?? null
  const ours = denialIn(takeaway, lang)
  if (best === null || ours === null) return best
  const said = (at: readonly number[]): ReturnType<typeof denialIn> =>
    denialIn({ words: at.flatMap((place) => all[place]?.words ?? []) }, lang)
  const theirs = said(best.at)
  const termOf = (denied: string | null): number =>
    question.terms.findIndex(({ stem }) => stem !== null && stem === denied)
  if (ours.isNegated) {
    const denied = termOf(ours.denied)
    const speaksOfIt = (place: number): boolean => (held[place]?.strength[denied] ?? 0) >= asItself
    if (theirs?.mayDeny === true || !best.at.some(speaksOfIt)) return best
    // "Nobody compared the two": beside the place that speaks of the comparison, "No comparison was made".
    const [first] = placesAround(best.at)
      .filter((place) => all[place]?.section === all[best.at[0] ?? 0]?.section)
      .filter((place) => speaksOfIt(place) && said([place])?.isNegated === true)
    return first === undefined ? best : { ...best, at: [first] }
  }
  if (ours.mayDeny || theirs?.isNegated !== true || termOf(theirs.denied) === -1) return best
  const other = matches.find(
    ({ at, score }) => score >= nearlyAsGood * best.score && said(at)?.mayDeny === false,
  )
  return other ?? best
}

/** The nearest first. */
function placesAround(at: readonly number[]): readonly number[] {
  const [first, last] = [at[0] ?? 0, at.at(-1) ?? 0]
  return Array.from({ length: nearby }, (_, by) => [last + by + 1, first - by - 1]).flat()
}
