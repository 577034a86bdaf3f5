/** The best of all candidates together: worth the most, no two alike, from all over the text. */

import { likeness, shareSaid, type Weighed } from '#lib/evidence/suggest/lex-rank.ts'

/** How much of all proposals one section may have while another has something left. */
const mostOfOne = 3 / 4

export type Candidate = {
  readonly section: number
  readonly words: Weighed
  /** The more, the more the text turns on it. */
  readonly worth: number
}

/** How much of a proposal's worth is what the text says most, against what no other proposal says yet. */
const trade = 0.6

/**
 * Maximal marginal relevance (J. Carbonell, J. Goldstein, "The Use of MMR,
 * Diversity-Based Reranking", SIGIR 1998): each time the one that is worth the
 * most and least like those chosen already. No section gives more than
 * its share while another has something left.
 */
export function chosen<Each extends Candidate>(
  candidates: readonly Each[],
  count: number,
): readonly Each[] {
  const taken: Each[] = []
  const left = new Set(candidates)
  const share = Math.ceil(count * mostOfOne)
  while (taken.length < count) {
    const news = [...left].filter((candidate) => !repeats(candidate, taken))
    const open = news.filter(({ section }) => timesIn(section, taken) < share)
    const best = bestOf(open.length > 0 ? open : news, taken)
    if (best === null) break
    taken.push(best)
    left.delete(best)
  }
  return taken
}

function timesIn(section: number, taken: readonly Candidate[]): number {
  return taken.filter((each) => each.section === section).length
}

function bestOf<Each extends Candidate>(
  candidates: readonly Each[],
  taken: readonly Candidate[],
): Each | null {
  let [best, most]: [Each | null, number] = [null, -Infinity]
  for (const candidate of candidates) {
    const like = Math.max(0, ...taken.map(({ words }) => likeness(words, candidate.words)))
    const value = trade * candidate.worth - (1 - trade) * like
    if (value > most) [best, most] = [candidate, value]
  }
  return best
}

/** Sentences as like as this say the same thing twice. */
const sameThing = 0.6
/** So do two of which one has hardly anything that the other has not. */
const mostlySaid = 0.75

function repeats({ words }: Candidate, taken: readonly Candidate[]): boolean {
  return taken.some(
    (each) =>
      likeness(words, each.words) >= sameThing ||
      Math.max(shareSaid(words, each.words), shareSaid(each.words, words)) >= mostlySaid,
  )
}
