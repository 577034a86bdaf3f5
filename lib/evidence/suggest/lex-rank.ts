/**
 * Which sentences the rest of a text is most like: LexRank (G. Erkan, D. Radev,
 * "LexRank: Graph-based Lexical Centrality as Salience in Text Summarization",
 * Journal of Artificial Intelligence Research 22, 2004), its continuous form.
 */

import { isTelling, wordsIn } from '#lib/text/words/words.ts'

/** A sentence's telling stems, each weighed by how often it stands there and how rare it is in the text; of length 1. */
export type Weighed = ReadonlyMap<string, number>

export function weighed(sentences: readonly string[], lang: string): readonly Weighed[] {
  const counts = sentences.map((sentence) => {
    const count = new Map<string, number>()
    for (const { text, stem } of wordsIn(sentence, lang)) {
      if (isTelling(text, lang)) count.set(stem, (count.get(stem) ?? 0) + 1)
    }
    return count
  })
  const frequency = new Map<string, number>()
  for (const count of counts) {
    for (const stem of count.keys()) frequency.set(stem, (frequency.get(stem) ?? 0) + 1)
  }
  const rarity = (stem: string): number =>
    Math.log(1 + sentences.length / (frequency.get(stem) ?? 1))
  return counts.map((count) => {
    const weights = [...count].map(([stem, times]) => [stem, times * rarity(stem)] as const)
    const length = Math.hypot(...weights.map(([, weight]) => weight))
    return new Map(weights.map(([stem, weight]) => [stem, weight / length]))
  })
}

/** The cosine of two sentences: 0 when they share nothing, 1 when they say the same words. */
export function likeness(one: Weighed, other: Weighed): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one]
  let sum = 0
  for (const [stem, weight] of few) sum += weight * (many.get(stem) ?? 0)
  return Math.min(1, sum)
}

/** How much of what one sentence says the other says too: 0 for nothing, 1 for all of it. */
export function shareSaid(one: Weighed, other: Weighed): number {
  let sum = 0
  for (const [stem, weight] of one) if (other.has(stem)) sum += weight ** 2
  return Math.min(1, sum)
}

/** How likely a reader is to go on to a sentence like the present one, rather than to any at all. */
const damping = 0.85
const settled = 1e-6
const mostRounds = 100

/** PageRank over the sentences, by power iteration; 1 for the most central, 0 for no sentence at all. */
export function centrality(sentences: readonly Weighed[]): readonly number[] {
  const rows = sentences.map((one) => {
    const row = sentences.map((other) => (one === other ? 0 : likeness(one, other)))
    const sum = row.reduce((total, each) => total + each, 0)
    // A sentence like no other leads to all of them alike.
    return sum === 0 ? row.map(() => 1 / row.length) : row.map((each) => each / sum)
  })
  const even = 1 / Math.max(1, sentences.length)
  let ranks: readonly number[] = sentences.map(() => even)
  for (let round = 0; round < mostRounds; round += 1) {
    const next = ranks.map(() => (1 - damping) * even)
    for (const [from, row] of rows.entries()) {
      const share = damping * (ranks[from] ?? 0)
      for (const [to, weight] of row.entries()) next[to] = (next[to] ?? 0) + share * weight
    }
    const change = next.reduce((sum, each, at) => sum + Math.abs(each - (ranks[at] ?? 0)), 0)
    ranks = next
    if (change < settled) break
  }
  const highest = Math.max(0, ...ranks)
  return ranks.map((rank) => rank / highest)
}
