/**
 * `npm run bench -- edits [--articles 10000] [--rounds 3]`: what an edit costs of a
 * site that has been built before, beside Hugo, which builds it whole each time.
 */

import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { archiveSeed } from '../archive/bench-archive.ts'
import { storyFile } from '../archive/story-file.ts'
import { storyAt } from '../archive/story.ts'
import { writeArchive } from '../archive/write-archive.ts'
import { machineLine } from '../measure/machine.ts'
import { markdownTable } from '../measure/markdown-table.ts'
import { measuredRun, type Taken } from '../measure/measured-run.ts'
import { ratios, withSpread } from '../measure/spread.ts'
import { hugo } from '../tools/hugo.ts'
import { own } from '../tools/own.ts'
import type { Prepared } from '../tools/tool.ts'
import { benchFolder } from '../tools/work-folder.ts'

/** A change of a content folder; `round` tells one from another. */
type Edit = {
  readonly name: string
  readonly act: (articles: string, round: number) => Promise<void>
}

/** Somewhere in the middle of all, where nobody would keep it at hand. */
const old = (size: number): string => `${storyAt(Math.floor(size / 2), archiveSeed).slug}.md`

const editsOf = (size: number): readonly Edit[] => [
  { name: 'nothing changed', act: () => Promise.resolve() },
  {
    name: 'a sentence more in the newest article',
    act: (articles, round) =>
      rewritten(path.join(articles, `${storyAt(0, archiveSeed).slug}.md`), (text) =>
        text.concat(`\nThe ferry number ${round} leaves at eight.\n`),
      ),
  },
  {
    name: 'a sentence more in an old one',
    act: (articles, round) =>
      rewritten(path.join(articles, old(size)), (text) =>
        text.concat(`\nThe ferry number ${round} leaves at eight.\n`),
      ),
  },
  {
    name: 'another headline of an old one',
    act: (articles, round) =>
      rewritten(path.join(articles, old(size)), (text) =>
        text.replace(/^title: .*$/mu, `title: "How ferry ${round} came to leave at eight"`),
      ),
  },
  {
    name: 'an article more, the newest',
    act: async (articles, round) => {
      const added = { ...storyAt(size + round, archiveSeed), slug: `added-${round}` }
      const text = storyFile(added, null).replace(
        /^published: .*$/mu,
        `published: 2026-07-0${round}T10:00:00Z`,
      )
      await writeFile(path.join(articles, `added-${round}.md`), text)
    },
  },
  {
    // Deleted, its address would lead nowhere, which no build lets pass.
    name: 'the same withdrawn',
    act: (articles, round) =>
      rewritten(path.join(articles, `added-${round}.md`), (text) =>
        text.replace(
          /^published: /mu,
          'withdrawn: { date: 2026-07-20, reason: Nobody had asked the ferry. }\npublished: ',
        ),
      ),
  },
]

export async function benchEdits(flags: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...flags],
    options: {
      articles: { type: 'string', default: '10000' },
      rounds: { type: 'string', default: '3' },
    },
  })
  const [size, rounds] = [Number(values.articles), Number(values.rounds)]
  if ([size, rounds].some((each) => !Number.isSafeInteger(each) || each < 1 || each > 100_000)) {
    console.error('Expected whole numbers above 0')
    process.exitCode = 2
    return
  }
  console.log(`\n${machineLine()}\n\`npm run bench -- edits ${flags.join(' ')}\`\n`)
  const content = path.join(benchFolder, 'content')
  await writeArchive({ folder: content, articles: size, seed: archiveSeed, pictures: false })
  const prepared = await own.prepare(content)
  const first = await built(prepared)
  console.error(first.output)
  const peer = await hugo.prepare(content)
  const peers: number[] = []
  const taken = new Map<string, Taken[]>()
  for (let round = 1; round <= rounds; round += 1) {
    await rm(peer.out, { recursive: true, force: true })
    peers.push((await built(peer)).wallSeconds)
    for (const { name, act } of editsOf(size)) {
      await act(path.join(content, 'articles'), round)
      const run = await built(prepared)
      console.error(`round ${round}, ${name}: ${run.wallSeconds.toFixed(1)} s\n${run.output}`)
      taken.set(name, [...(taken.get(name) ?? []), run])
    }
  }
  const megabyte = 1024 ** 2
  const row = (name: string, runs: readonly Taken[]): readonly string[] => {
    const walls = runs.map(({ wallSeconds }) => wallSeconds)
    const peaks = runs.flatMap(({ peakBytes }) => (peakBytes === null ? [] : peakBytes / megabyte))
    return [name, withSpread(walls, 1), withSpread(ratios(walls, peers), 2), withSpread(peaks, 0)]
  }
  console.log(
    markdownTable(
      ['Edit', 'Wall s', '× Hugo’s whole build', 'Peak MB'],
      [
        ['Hugo, everything', withSpread(peers, 1), '1', '–'],
        row('everything, cold', [first]),
        ...[...taken].map(([name, runs]) => row(name, runs)),
      ],
    ),
  )
}

async function built(prepared: Prepared): Promise<Taken> {
  const run = await measuredRun(prepared)
  if (run.code !== 0) throw new Error(run.output.slice(-4000))
  return run
}

async function rewritten(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, 'utf8')))
}
