import { distance } from 'fastest-levenshtein'

/**
 * The candidate that a slip of the finger would turn into `written`, or `null`
 * when none is near: more than a third of the letters would have to change.
 */
export function nearest(written: string, candidates: Iterable<string>): string | null {
  let best: string | null = null
  let least = Math.floor(Math.max(written.length, 3) / 3) + 1
  for (const candidate of candidates) {
    const far = distance(written.toLowerCase(), candidate.toLowerCase())
    if (far < least) {
      best = candidate
      least = far
    }
  }
  return best
}
