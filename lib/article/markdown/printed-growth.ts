import { limits } from '#lib/article/limits.ts'
import { type Finding, fileStart } from '#lib/text/problem.ts'

/** Whether a text became many times as long when it was printed; both lengths in characters. */
export function printedGrowth(printed: number, source: number): Finding | null {
  if (printed <= source * limits.growth + limits.growthFree) return null
  return {
    place: fileStart,
    rule: 'body-too-large',
    reason: `Unexpected growth: ${printed} characters of HTML from ${source} of text, expected at most ${limits.growth} times as many`,
  }
}
