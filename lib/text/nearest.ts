import { distance } from 'fastest-levenshtein'

/**
 * The candidate that a slip of the finger would turn into `written`, or `null`
 * when none is near: more than two letters in five would have to change.
 */
export function nearest(written: string, candidates: Iterable<string>): string | null {
  let best: string | null = null
  let least = Math.max(1, Math.round(written.length * 0.4)) + 1
  for (const candidate of candidates) {
    // So many letters at least would have to come or go.
    if (Math.abs(candidate.length - written.length) >= least) continue
    const far = distance(written.toLowerCase(), candidate.toLowerCase())
    if (far < least) {
      best = candidate
      least = far
    }
  }
  return best
}
