import { limits } from '#lib/article/limits.ts'
import { grownTooMuch } from '#lib/rules/body/body-too-large.ts'
import { type Finding, fileStart } from '#lib/text/problem.ts'

/** Whether a text became many times as long when it was printed; both lengths in characters. */
export function printedGrowth(printed: number, source: number): Finding | null {
  if (printed <= source * limits.growth + limits.growthFree) return null
  return {
    place: fileStart,
    ...grownTooMuch({ what: 'HTML', grown: printed, source, most: limits.growth }),
  }
}
