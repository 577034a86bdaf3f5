/** Logistic regression. */

export type Example = {
  readonly signs: readonly number[]
  readonly right: boolean
  readonly weight: number
}

/** Ridge, and steps of Newton's method: the loss is convex, so where they begin does not matter. */
const [ridge, steps] = [1, 15]

/** The weight of nothing at all, then one for each sign. */
export function logistic(examples: readonly Example[], signs: number): readonly number[] {
  const weights = new Array<number>(signs + 1).fill(0)
  for (let step = 0; step < steps; step += 1) {
    const by = solved(...slopeAndBend(weights, examples))
    for (const [k, each] of by.entries()) weights[k] = (weights[k] ?? 0) - each
  }
  return weights
}

type Matrix = readonly number[][]

function slopeAndBend(
  weights: readonly number[],
  examples: readonly Example[],
): [slope: number[], bend: Matrix] {
  const slope = weights.map((weight, k) => (k === 0 ? 0 : ridge * weight))
  const bend = weights.map((_, k) => weights.map((__, l) => (k === l && k > 0 ? ridge : 0)))
  for (const { signs, right, weight } of examples) {
    const values = [1, ...signs]
    let sum = 0
    for (const [k, value] of values.entries()) sum += (weights[k] ?? 0) * value
    const sure = 1 / (1 + Math.exp(-sum))
    const off = weight * (sure - (right ? 1 : 0))
    const steep = weight * sure * (1 - sure)
    for (const [k, value] of values.entries()) {
      if (value === 0) continue
      slope[k] = (slope[k] ?? 0) + off * value
      const row = bend[k] ?? []
      for (const [l, other] of values.entries()) row[l] = (row[l] ?? 0) + steep * value * other
    }
  }
  return [slope, bend]
}

/** What `matrix`, symmetric and positive, makes `values` of: by Gauss's elimination. */
function solved(values: number[], matrix: Matrix): readonly number[] {
  const size = values.length
  for (let k = 0; k < size; k += 1) {
    const row = matrix[k] ?? []
    for (let below = k + 1; below < size; below += 1) {
      const own = matrix[below] ?? []
      const share = (own[k] ?? 0) / (row[k] ?? 1)
      for (let l = k; l < size; l += 1) own[l] = (own[l] ?? 0) - share * (row[l] ?? 0)
      values[below] = (values[below] ?? 0) - share * (values[k] ?? 0)
    }
  }
  const found = new Array<number>(size).fill(0)
  for (let k = size - 1; k >= 0; k -= 1) {
    const row = matrix[k] ?? []
    let sum = values[k] ?? 0
    for (let l = k + 1; l < size; l += 1) sum -= (row[l] ?? 0) * (found[l] ?? 0)
    found[k] = sum / (row[k] ?? 1)
  }
  return found
}
