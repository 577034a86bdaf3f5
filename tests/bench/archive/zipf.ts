/**
 * Words drawn as language draws them: the one of rank r about as often as
 * 1/(r + 2.7) (B. Mandelbrot's form of Zipf's law, 1953), so that most are rare.
 */

import type { Chance } from './chance.ts'

export type Urn = (chance: Chance) => string

const shift = 2.7

/** @param words the most frequent first */
export function urnOf(words: readonly string[]): Urn {
  const upTo: number[] = []
  let sum = 0
  for (const rank of words.keys()) upTo.push((sum += 1 / (rank + 1 + shift)))
  return (chance) => words[firstAbove(upTo, chance.share() * sum)] ?? ''
}

function firstAbove(upTo: readonly number[], value: number): number {
  let [low, high] = [0, upTo.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((upTo[middle] ?? 0) > value) high = middle
    else low = middle + 1
  }
  return low
}
