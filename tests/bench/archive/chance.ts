/** Chance that is the same every time: whatever is drawn follows from the seed. */

export type Chance = {
  /** From 0 up to, but not, 1. */
  readonly share: () => number
  /** Both ends can come. */
  readonly whole: (from: number, to: number) => number
  readonly oneOf: <T>(all: readonly [T, ...T[]]) => T
}

/** @param seed any number; neighbouring seeds have nothing in common */
export function chanceFrom(seed: number): Chance {
  // Mulberry32 (Tommy Ettinger, public domain): 32 bits of state are plenty for an article.
  let state = Math.imul(seed + 1, 0x9e3779b1)
  const share = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    share,
    whole: (from, to) => from + Math.floor(share() * (to - from + 1)),
    oneOf: (all) => all[Math.floor(share() * all.length)] ?? all[0],
  }
}
