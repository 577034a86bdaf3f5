/** Logistic regression: how much each sign says about a match being right. */

import { signNames, type Signs } from '#lib/evidence/matching.ts'
import type { MatchedTakeaway } from './story-matches.ts'

export type Weights = Readonly<Record<keyof Signs | 'bias', number>>

type Example = { readonly signs: readonly number[]; readonly right: 0 | 1; readonly weight: number }

/** What is left when a takeaway's sentences are gone is never right; of it, only the best could mislead. */
const deletedKept = 8
const deletedWeight = 2
/** A sentence that carries a part is wrong, but no example of what is wrong. */
const partlyWeight = 0.3
/** Ridge, and steps of Adam (D. P. Kingma, J. Ba, ICLR 2015): the loss is convex, so where they begin does not matter. */
const [ridge, steps, rate] = [1, 800, 0.1]

export function fitWeights(takeaways: readonly MatchedTakeaway[]): Weights {
  const examples = takeaways.flatMap(({ whole, deleted }) => [
    ...whole.map(({ match, right, partly }) =>
      example(match.signs, right, partly ? partlyWeight : 1),
    ),
    ...deleted.slice(0, deletedKept).map(({ match }) => example(match.signs, false, deletedWeight)),
  ])
  const size = signNames.length + 1
  const weights = new Array<number>(size).fill(0)
  const first = new Array<number>(size).fill(0)
  const second = new Array<number>(size).fill(0)
  for (let step = 1; step <= steps; step += 1) {
    const slope = slopeAt(weights, examples)
    for (let k = 0; k < size; k += 1) {
      const g = slope[k] ?? 0
      first[k] = 0.9 * (first[k] ?? 0) + 0.1 * g
      second[k] = 0.999 * (second[k] ?? 0) + 0.001 * g * g
      const mean = (first[k] ?? 0) / (1 - 0.9 ** step)
      const spread = (second[k] ?? 0) / (1 - 0.999 ** step)
      weights[k] = (weights[k] ?? 0) - (rate * mean) / (Math.sqrt(spread) + 1e-9)
    }
  }
  const [bias = 0, ...rest] = weights
  return { bias, ...named(rest) }
}

export function scoreWith(weights: Weights, signs: Signs): number {
  let sum = weights.bias
  for (const sign of signNames) sum += weights[sign] * signs[sign]
  return 1 / (1 + Math.exp(-sum))
}

function example(signs: Signs, right: boolean, weight: number): Example {
  return { signs: [1, ...signNames.map((name) => signs[name])], right: right ? 1 : 0, weight }
}

function slopeAt(weights: readonly number[], examples: readonly Example[]): readonly number[] {
  const slope = weights.map((weight, k) => (k === 0 ? 0 : ridge * weight))
  for (const { signs, right, weight } of examples) {
    let sum = 0
    for (const [k, sign] of signs.entries()) sum += (weights[k] ?? 0) * sign
    const off = weight * (1 / (1 + Math.exp(-sum)) - right)
    for (const [k, sign] of signs.entries()) slope[k] = (slope[k] ?? 0) + off * sign
  }
  return slope.map((each) => each / examples.length)
}

function named(values: readonly number[]): Signs {
  const entries = signNames.map((name, index) => [name, values[index] ?? 0] as const)
  return Object.fromEntries(entries) as Record<keyof Signs, number>
}
