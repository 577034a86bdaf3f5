/** Weights of proposals, fitted to labelled stories one weight at a time. */

import { fittedWeights, suggestTakeaways, type Weights } from '#lib/evidence/suggest/suggest.ts'
import type { Story } from './stories.ts'
import { count, judge, toSuggestFrom } from './suggest-judge.ts'

const steps = [0, 0.1, 0.2, 0.35, 0.5, 0.75, 1, 1.5]
const rounds = 3

/** Those by which most proposals rest on a sentence that a label names, and find most takeaways. */
export function fitSuggest(stories: readonly Story[]): Weights {
  const names = Object.keys(fittedWeights) as readonly (keyof Weights)[] // the type has just these keys
  let best = { weights: fittedWeights, right: rightBy(fittedWeights, stories) }
  for (const name of Array.from({ length: rounds }, () => names).flat()) {
    for (const step of steps) {
      const weights = { ...best.weights, [name]: step }
      const right = rightBy(weights, stories)
      if (right > best.right) best = { weights, right }
    }
  }
  return best.weights
}

function rightBy(weights: Weights, stories: readonly Story[]): number {
  return stories.reduce((sum, story) => {
    const { supporting, found } = judge(
      story,
      suggestTakeaways(toSuggestFrom(story), count, weights),
    )
    return sum + supporting.length + found
  }, 0)
}
