/** Logistic regression. */

export type Example = {
  readonly signs: readonly number[]
  readonly right: boolean
  readonly weight: number
}

/** Ridge, and steps of Adam (D. P. Kingma, J. Ba, ICLR 2015): the loss is convex, so where they begin does not matter. */
const [ridge, steps, rate] = [1, 800, 0.1]

/** The weight of nothing at all, then one for each sign. */
export function logistic(examples: readonly Example[], signs: number): readonly number[] {
  const size = signs + 1
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
  return weights
}

function slopeAt(weights: readonly number[], examples: readonly Example[]): readonly number[] {
  const slope = weights.map((weight, k) => (k === 0 ? 0 : ridge * weight))
  for (const { signs, right, weight } of examples) {
    let sum = weights[0] ?? 0
    for (const [k, sign] of signs.entries()) sum += (weights[k + 1] ?? 0) * sign
    const off = weight * (1 / (1 + Math.exp(-sum)) - (right ? 1 : 0))
    slope[0] = (slope[0] ?? 0) + off
    for (const [k, sign] of signs.entries()) slope[k + 1] = (slope[k + 1] ?? 0) + off * sign
  }
  return slope.map((each) => each / examples.length)
}
