/**
 * `npm run bench -- hostile [--sizes 32,64,128] [--only WORDS] [--as article] [--bound 10]`: how the
 * time for texts made to be slow grows with their length. Each kind has a process of its own.
 */

import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { machineLine } from '../measure/machine.ts'
import { markdownTable } from '../measure/markdown-table.ts'
import type { Answered, Asked, Shape } from './reading-process.ts'
import { hostileTexts } from './texts.ts'

const shapes: readonly Shape[] = ['article', 'page', 'author']

export async function benchHostile(flags: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...flags],
    options: {
      sizes: { type: 'string', default: '32,64,128' },
      only: { type: 'string', default: '' },
      as: { type: 'string', default: 'article' },
      bound: { type: 'string', default: '10' },
    },
  })
  const sizes = values.sizes.split(',').map(Number)
  const bound = Number(values.bound)
  const as = shapes.find((shape) => shape === values.as)
  const isWrong = [...sizes, bound].some((each) => !Number.isSafeInteger(each) || each < 1)
  if (isWrong || as === undefined) {
    console.error(`Expected whole numbers above 0, and --as one of ${shapes.join(', ')}`)
    process.exitCode = 2
    return
  }
  const kinds = Object.keys(hostileTexts).filter((kind) => kind.includes(values.only))
  if (kinds.length === 0) {
    console.error(`Unexpected --only \`${values.only}\`, expected part of the name of a kind`)
    process.exitCode = 2
    return
  }
  console.log(`\n${machineLine()}\n\`npm run bench -- hostile ${flags.join(' ')}\`\n`)
  const rows: (readonly string[])[] = []
  for (const kind of kinds) {
    const taken = await measured(kind, as, { sizes, bound })
    rows.push(rowOf(kind, sizes, taken))
    console.error(rows.at(-1)?.join('  '))
  }
  const head = ['Kind', ...sizes.map((size) => `${size} KB, ms`), 'Exponent', 'Peak MB', 'Said']
  console.log(markdownTable(head, rows))
}

type Bounds = { readonly sizes: readonly number[]; readonly bound: number }

/** By size; `null` from the first size on that took too long. */
async function measured(
  kind: string,
  as: Shape,
  { sizes, bound }: Bounds,
): Promise<readonly (Answered | null)[]> {
  const reading = await started()
  const taken: (Answered | null)[] = []
  for (const size of sizes) {
    const over = taken.includes(null)
    taken.push(over ? null : await answerTo(reading, { kind, bytes: size * 1024, as }, bound))
  }
  if (reading.connected) reading.disconnect()
  return taken
}

async function started(): Promise<ChildProcess> {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  const script = new URL('./reading-process.ts', import.meta.url)
  const reading = fork(script, { execArgv: ['--import', loader] })
  await once(reading, 'message')
  return reading
}

/** `null` when the process took longer than `bound` seconds, or died of what it was given. */
function answerTo(reading: ChildProcess, asked: Asked, bound: number): Promise<Answered | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => reading.kill('SIGKILL'), bound * 1000)
    const answered = (answer: Answered | null): void => {
      clearTimeout(timer)
      reading.off('message', answered)
      reading.off('exit', ended)
      resolve(answer)
    }
    const ended = (): void => answered(null)
    reading.once('message', answered)
    reading.once('exit', ended)
    reading.send(asked)
  })
}

function rowOf(
  kind: string,
  sizes: readonly number[],
  taken: readonly (Answered | null)[],
): readonly string[] {
  const last = taken.findLast((each) => each !== null)
  const peak = last === undefined || last === null ? '–' : String(Math.round(last.peakBytes / 1e6))
  return [
    kind,
    ...taken.map((each) => (each === null ? 'over' : each.milliseconds.toFixed(0))),
    exponent(sizes, taken),
    peak,
    last?.said ?? '–',
  ]
}

/** Below so many milliseconds the clock and the collector say more than the text. */
const leastTold = 20

/** Of time over length, between the two largest sizes: 1 is in proportion, 2 is the square. */
function exponent(sizes: readonly number[], taken: readonly (Answered | null)[]): string {
  const [before, last] = [taken.at(-2), taken.at(-1)]
  if (before === null || before === undefined || last === null || last === undefined) return '–'
  if (last.milliseconds < leastTold) return 'quick'
  const growth = Math.log(last.milliseconds / before.milliseconds)
  return (growth / Math.log((sizes.at(-1) ?? 1) / (sizes.at(-2) ?? 1))).toFixed(2)
}
