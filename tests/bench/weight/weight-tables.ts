import { markdownTable } from '../measure/markdown-table.ts'
import { ratios, withSpread } from '../measure/spread.ts'
import { own } from '../tools/own.ts'
import { kinds, type PageWeight } from './page-weight.ts'
import type { PaintTimes } from './paint-times.ts'

export type Weighed = {
  readonly name: string
  readonly weight: PageWeight
  /** By round; `null` where Lighthouse gave none. */
  readonly paints: readonly (PaintTimes | null)[]
}

/** Requests and bytes by kind: `requests: bytes (as brotli 11)`. */
export function bytesTable(all: readonly Weighed[]): string {
  return markdownTable(
    ['Requests: bytes (brotli 11)', ...kinds, 'before load'],
    all.map(({ name, weight }) => {
      const before = kinds.filter((kind) => kind !== 'later').map((kind) => weight[kind])
      const total = {
        requests: before.reduce((sum, { requests }) => sum + requests, 0),
        raw: before.reduce((sum, { raw }) => sum + raw, 0),
        brotli: before.reduce((sum, { brotli }) => sum + brotli, 0),
      }
      return [name, ...[...kinds.map((kind) => weight[kind]), total].map(amount)]
    }),
  )
}

function amount({ requests, raw, brotli }: PageWeight['html']): string {
  return requests === 0 ? '–' : `${requests}: ${raw} (${brotli})`
}

/** Medians with their spread. `ours / it`: below 1 where we are faster, in the same round. */
export function paintTable(all: readonly Weighed[]): string {
  const lcpOf = ({ paints }: Weighed): readonly (number | null)[] =>
    paints.map((paint) => paint?.lcpMilliseconds ?? null)
  const ours = all.find(({ name }) => name === own.name)
  return markdownTable(
    ['Lighthouse, mobile', 'LCP ms', 'our LCP / its', 'TBT ms', 'CLS'],
    all.map((each) => {
      const paints = each.paints.filter((paint) => paint !== null)
      return [
        each.name,
        withSpread(
          paints.map(({ lcpMilliseconds }) => lcpMilliseconds),
          0,
        ),
        ours === undefined ? '–' : withSpread(ratios(lcpOf(ours), lcpOf(each)), 2),
        withSpread(
          paints.map(({ tbtMilliseconds }) => tbtMilliseconds),
          0,
        ),
        withSpread(
          paints.map(({ cls }) => cls),
          3,
        ),
      ]
    }),
  )
}
