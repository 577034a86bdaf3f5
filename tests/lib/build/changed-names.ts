import type { Product } from '#lib/build/products/product.ts'
import { digestOf } from '#lib/system/storage/digest-of.ts'

/** Names of the products that one build has and the other has not, or makes of something else, sorted. */
export function changedNames(
  before: readonly Product[],
  after: readonly Product[],
): readonly string[] {
  const [old, now] = [digests(before), digests(after)]
  const names = new Set([...old.keys(), ...now.keys()])
  return [...names].filter((name) => old.get(name) !== now.get(name)).sort()
}

function digests(products: readonly Product[]): ReadonlyMap<string, string> {
  return new Map(products.map(({ name, inputs }) => [name, digestOf(inputs)]))
}
