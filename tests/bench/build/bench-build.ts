/**
 * `npm run bench -- build [--sizes 100,1000,10000] [--rounds 3] [--tools own,next]`:
 * a cold build of the pages by each tool, over the same articles. Pictures are timed apart.
 */

import path from 'node:path'
import { parseArgs } from 'node:util'
import { archiveSeed } from '../archive/bench-archive.ts'
import { writeArchive } from '../archive/write-archive.ts'
import { machineLine } from '../measure/machine.ts'
import { measuredRun } from '../measure/measured-run.ts'
import { own } from '../tools/own.ts'
import type { Tool } from '../tools/tool.ts'
import { chosenTools } from '../tools/tools.ts'
import { benchFolder } from '../tools/work-folder.ts'
import { buildTable, type Built, type BuiltRound } from './build-table.ts'
import { phaseLines } from './phase-lines.ts'

export async function benchBuild(flags: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...flags],
    options: {
      sizes: { type: 'string', default: '100,1000,10000' },
      rounds: { type: 'string', default: '3' },
      tools: { type: 'string', default: '' },
      pictures: { type: 'boolean', default: false },
    },
  })
  const sizes = values.sizes.split(',').map(Number)
  const rounds = Number(values.rounds)
  const wrong = [...sizes, rounds].some((each) => !Number.isSafeInteger(each) || each < 1)
  const chosen = chosenTools(values.tools, console.log)
  if (wrong || chosen.kind === 'wrong') {
    console.error(chosen.kind === 'wrong' ? chosen.line : 'Expected whole numbers above 0')
    process.exitCode = 2
    return
  }
  console.log(`\n${machineLine()}\n\`npm run bench -- build ${flags.join(' ')}\``)
  for (const articles of sizes) {
    const content = await contentOf(articles, false)
    const all = await buildInTurns(chosen.tools, content, rounds)
    console.log(`\n### ${articles} articles, ${rounds} round${rounds === 1 ? '' : 's'}\n`)
    console.log(buildTable(all))
    for (const line of phaseLines(all)) console.log(line)
  }
  if (values.pictures) await timePictures(sizes[0] ?? 100)
}

async function contentOf(articles: number, pictures: boolean): Promise<string> {
  const folder = path.join(benchFolder, pictures ? 'content-with-pictures' : 'content')
  await writeArchive({ folder, articles, seed: archiveSeed, pictures })
  return folder
}

/** Every tool once, then every tool again: a slow minute of the machine falls on all of them. */
async function buildInTurns(
  tools: readonly Tool[],
  content: string,
  rounds: number,
): Promise<readonly Built[]> {
  const taken = new Map<string, (BuiltRound | null)[]>(tools.map(({ id }) => [id, []]))
  for (let round = 1; round <= rounds; round += 1) {
    for (const tool of tools) {
      const built = await buildOnce(tool, content)
      taken.get(tool.id)?.push(built)
      const said = built === null ? 'failed' : `${built.wallSeconds.toFixed(1)} s`
      console.error(`round ${round}, ${tool.name}: ${said}`)
    }
  }
  return tools.map((tool) => ({ tool, rounds: taken.get(tool.id) ?? [] }))
}

/** `null` when the build failed; what it said is on standard error. */
async function buildOnce(tool: Tool, content: string): Promise<BuiltRound | null> {
  const prepared = await tool.prepare(content)
  const taken = await measuredRun(prepared)
  if (taken.code !== 0) {
    console.error(taken.output.slice(-4000))
    return null
  }
  return taken
}

/** Ours alone: the peers are given finished pictures. */
async function timePictures(articles: number): Promise<void> {
  const without = await buildOnce(own, await contentOf(articles, false))
  const withThem = await buildOnce(own, await contentOf(articles, true))
  const cost =
    without === null || withThem === null
      ? 'failed'
      : `${(withThem.wallSeconds - without.wallSeconds).toFixed(1)} s more than without, one build each`
  console.log(
    `\nPictures, ${articles} articles, half of them with one of six lead pictures: ${cost}`,
  )
}
