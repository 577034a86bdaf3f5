/**
 * How much of what a person wrote a summary says, in the person's words: ROUGE-1
 * and summary-level ROUGE-L (C.-Y. Lin, "ROUGE: A Package for Automatic
 * Evaluation of Summaries", Text Summarization Branches Out, ACL 2004, sections
 * 2 and 3.2). Words are compared by their stems.
 */

import { wordsIn } from '#lib/text/words/words.ts'

/** F1, from 0 to 1. */
export type Rouge = { readonly one: number; readonly longest: number }

/** Sentences against sentences; 0 where either has no words. */
export function rouge(
  summary: readonly string[],
  reference: readonly string[],
  lang: string,
): Rouge {
  const [own, wanted] = [summary, reference].map((sentences) =>
    sentences.map((sentence) => wordsIn(sentence, lang).map(({ stem }) => stem)),
  )
  if (own === undefined || wanted === undefined) return { one: 0, longest: 0 }
  const f1 = (shared: number): number => {
    const all = own.flat().length + wanted.flat().length
    return all === 0 ? 0 : (2 * shared) / all
  }
  return { one: f1(sharedOnce(own.flat(), wanted.flat())), longest: f1(inOrder(own, wanted)) }
}

/** Each word counts as often as both have it. */
function sharedOnce(own: readonly string[], wanted: readonly string[]): number {
  const left = counted(own)
  return wanted.filter((word) => takeOne(left, word)).length
}

/** Of each sentence that was wanted, the words that stand in order in any sentence of the summary; none is used twice. */
function inOrder(
  own: readonly (readonly string[])[],
  wanted: readonly (readonly string[])[],
): number {
  const left = counted(own.flat())
  return wanted.flatMap((sentence) => {
    const places = new Set(own.flatMap((each) => longestCommon(sentence, each)))
    return [...places].filter((place) => takeOne(left, sentence[place] ?? ''))
  }).length
}

/** The longest common subsequence, as places in `one`. */
function longestCommon(one: readonly string[], other: readonly string[]): readonly number[] {
  const lengths = Array.from({ length: one.length + 1 }, () =>
    new Array<number>(other.length + 1).fill(0),
  )
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0
  for (const [row, word] of one.entries()) {
    for (const [column, same] of other.entries()) {
      const next = lengths[row + 1]
      if (next === undefined) continue
      next[column + 1] =
        word === same ? at(row, column) + 1 : Math.max(at(row, column + 1), at(row + 1, column))
    }
  }
  const places: number[] = []
  let [row, column] = [one.length, other.length]
  while (row > 0 && column > 0) {
    if (one[row - 1] === other[column - 1]) {
      places.push(row - 1)
      row -= 1
      column -= 1
    } else if (at(row - 1, column) >= at(row, column - 1)) row -= 1
    else column -= 1
  }
  return places
}

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function takeOne(left: Map<string, number>, word: string): boolean {
  const count = left.get(word) ?? 0
  left.set(word, count - 1)
  return count > 0
}
