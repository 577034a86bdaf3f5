import type { Excerpt } from '#lib/archive/pages/desk-value.ts'
import type { Problem } from '#lib/text/problem.ts'

/** Lines that are shown on either side of the one with the problem. */
const around = 3

/** @param source of the file; `null` where it has no text that can be shown */
export function excerptsOf(
  source: string | null,
  problems: readonly Problem[],
): readonly Excerpt[] {
  const lines = source === null ? [] : source.split(/\r\n|\n|\r/u)
  return problems.map((problem) => {
    const from = Math.max(0, problem.line - 1 - around)
    const near = lines.slice(from, problem.line + around)
    return { problem, lines: near.map((text, nth) => ({ number: from + nth + 1, text })) }
  })
}
