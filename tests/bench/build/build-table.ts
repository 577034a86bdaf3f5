import { markdownTable } from '../measure/markdown-table.ts'
import type { Taken } from '../measure/measured-run.ts'
import { ratios, withSpread } from '../measure/spread.ts'
import { plainNext } from '../tools/plain-next.ts'
import type { Tool } from '../tools/tool.ts'

export type BuiltRound = Pick<Taken, 'wallSeconds' | 'cpuSeconds' | 'peakBytes' | 'output'>

export type Built = {
  readonly tool: Pick<Tool, 'id' | 'name'>
  /** `null` for a build that failed. */
  readonly rounds: readonly (BuiltRound | null)[]
}

const megabyte = 1024 ** 2

type Measure = (round: BuiltRound) => number | null

const wall: Measure = ({ wallSeconds }) => wallSeconds
const cpu: Measure = ({ cpuSeconds }) => cpuSeconds
const peak: Measure = ({ peakBytes }) => (peakBytes === null ? null : peakBytes / megabyte)

/** Medians with their spread, and beside them the ratios to plain Next in the same round. */
export function buildTable(all: readonly Built[]): string {
  const next = all.find(({ tool }) => tool.id === plainNext.id)?.rounds ?? []
  return markdownTable(
    ['Cold build', 'Wall s', '× Next', 'CPU s', '× Next', 'Peak MB', '× Next'],
    all.map(({ tool, rounds }) => [
      tool.name,
      ...cells(rounds, next, wall, 1),
      ...cells(rounds, next, cpu, 1),
      ...cells(rounds, next, peak, 0),
    ]),
  )
}

function cells(
  rounds: Built['rounds'],
  next: Built['rounds'],
  measure: Measure,
  digits: number,
): readonly string[] {
  const of = (each: Built['rounds']): readonly (number | null)[] =>
    each.map((round) => (round === null ? null : measure(round)))
  const known = of(rounds).filter((value) => value !== null)
  return [withSpread(known, digits), withSpread(ratios(of(rounds), of(next)), 2)]
}
