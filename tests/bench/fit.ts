/** How much each sign says about a match being right. */

import { signNames, type Signs } from '#lib/evidence/matching.ts'
import { type Example, logistic } from './logistic.ts'
import type { MatchedTakeaway } from './story-matches.ts'

export type Weights = Readonly<Record<keyof Signs | 'bias', number>>

/** What is left when a takeaway's sentences are gone is never right; of it, only the best could mislead. */
const deletedKept = 8
const deletedWeight = 2
/** A sentence that carries a part is wrong, but no example of what is wrong. */
const partlyWeight = 0.3

export function fitWeights(takeaways: readonly MatchedTakeaway[]): Weights {
  const examples = takeaways.flatMap(({ whole, deleted }) => [
    ...whole.map(({ match, right, partly }) =>
      example(match.signs, right, partly ? partlyWeight : 1),
    ),
    ...deleted.slice(0, deletedKept).map(({ match }) => example(match.signs, false, deletedWeight)),
  ])
  const [bias = 0, ...rest] = logistic(examples, signNames.length)
  return { bias, ...named(rest) }
}

export function scoreWith(weights: Weights, signs: Signs): number {
  let sum = weights.bias
  for (const sign of signNames) sum += weights[sign] * signs[sign]
  return 1 / (1 + Math.exp(-sum))
}

function example(signs: Signs, right: boolean, weight: number): Example {
  return { signs: signNames.map((name) => signs[name]), right, weight }
}

function named(values: readonly number[]): Signs {
  const entries = signNames.map((name, index) => [name, values[index] ?? 0] as const)
  return Object.fromEntries(entries) as Record<keyof Signs, number>
}
