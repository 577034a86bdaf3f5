/** Weights of proposals, fitted to labelled stories one weight at a time. */

import { fittedWeights, proposed, weighable, type Weights } from '#lib/evidence/suggest/suggest.ts'
import type { Story } from './stories.ts'
import { count, judge, toSuggestFrom } from './suggest-judge.ts'

const steps = [-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.35, 0.5, 0.75, 1]
const rounds = 2

/** Those whose proposals are nearest to what was written by hand; a step that gains next to nothing is not taken. */
export function fitSuggest(stories: readonly Story[]): Weights {
  const read = stories.map((story) => ({ story, sentences: weighable(toSuggestFrom(story)) }))
  const nearness = (weights: Weights): number => {
    const judged = read.map(({ story, sentences }) =>
      judge(story, proposed(sentences, count, weights)),
    )
    const share = (part: (each: (typeof judged)[number]) => number): number =>
      judged.reduce((sum, each) => sum + part(each), 0) / judged.length
    return (
      share(({ rouge }) => rouge.one + rouge.longest) +
      share(({ supporting, chosen }) => supporting.length / Math.max(1, chosen.length)) / 2 +
      share(({ found, carried }) => found / Math.max(1, carried)) / 8
    )
  }
  const names = Object.keys(fittedWeights) as readonly (keyof Weights)[] // the type has just these keys
  let best = { weights: fittedWeights, near: nearness(fittedWeights) }
  for (const name of Array.from({ length: rounds }, () => names).flat()) {
    for (const step of steps) {
      const weights = { ...best.weights, [name]: step }
      const near = nearness(weights)
      if (near > best.near + leastGain) best = { weights, near }
    }
  }
  return best.weights
}

const leastGain = 0.0005
