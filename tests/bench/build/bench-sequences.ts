/**
 * `npm run bench -- sequences [--rounds 20] [--edits 6]`: random edits of a small
 * publication, a build after every second one, and in the end a build that finds
 * nothing made: both sites are to have the same bytes. `--kills` kills a build at
 * a random moment before each that is to succeed.
 */

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { filesIn } from '#lib/system/files-in.ts'
import { type Chance, chanceFrom } from '../archive/chance.ts'
import { benchFolder } from '../tools/work-folder.ts'
import { own } from '../tools/own.ts'
import type { Prepared } from '../tools/tool.ts'
import { editedContent } from './edited-content.ts'

/** The same for all builds: what they make is to hang on the content alone. */
const moment = String(Date.parse('2026-11-30T00:00:00Z') / 1000)

export async function benchSequences(flags: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...flags],
    options: {
      rounds: { type: 'string', default: '20' },
      edits: { type: 'string', default: '6' },
      kills: { type: 'boolean', default: false },
    },
  })
  const [rounds, edits] = [Number(values.rounds), Number(values.edits)]
  if ([rounds, edits].some((each) => !Number.isSafeInteger(each) || each < 1 || each > 1000)) {
    console.error('Expected whole numbers above 0')
    process.exitCode = 2
    return
  }
  const content = path.join(benchFolder, 'sequence')
  const prepared = await own.prepare(content)
  let [wrong, kills] = [0, 0]
  for (let round = 1; round <= rounds; round += 1) {
    const chance = chanceFrom(-round)
    const { edit } = await editedContent(content, round)
    const done: string[] = []
    await built(prepared)
    for (let nth = 1; nth <= edits; nth += 1) {
      done.push(await edit())
      if (nth % 2 === 1 && nth < edits) continue
      if (values.kills && (await killedBuild(prepared, chance)) === 'killed') kills += 1
      await built(prepared)
    }
    const edited = await hashesIn(prepared.out)
    await removeProducts(prepared.folder)
    await built(prepared)
    const other = differing(edited, await hashesIn(prepared.out))
    if (other.length > 0) wrong += 1
    const verdict = other.length === 0 ? 'the same' : `OTHER: ${other.slice(0, 9).join(', ')}`
    console.log(`${round}. ${edited.size} files, ${verdict}. ${done.join('; ')}`)
  }
  const killed = values.kills ? `, ${kills} builds killed` : ''
  console.log(`\n${rounds} sequences of ${edits} edits${killed}, ${wrong} of them wrong`)
  if (wrong > 0) process.exitCode = 1
}

async function built(prepared: Prepared): Promise<void> {
  const { code, output } = await run(prepared, null)
  if (code !== 0) throw new Error(output.slice(-4000))
  const wrong = await wrongHashes(prepared.out)
  if (wrong.length > 0) throw new Error(`Not what hashes.json says: ${wrong.join(', ')}`)
}

/** Ended with all its processes at any moment; what is shown then is a whole site, the old or the new one. */
async function killedBuild(prepared: Prepared, chance: Chance): Promise<'killed' | 'built'> {
  const { code } = await run(prepared, Math.round(chance.share() ** 2 * 8000))
  const wrong = await wrongHashes(prepared.out)
  if (wrong.length > 0) throw new Error(`A killed build has left half a site: ${wrong.join(', ')}`)
  return code === null ? 'killed' : 'built'
}

type Ended = { readonly code: number | null; readonly output: string }

/** @param killedAfter milliseconds; `null` for never */
async function run(
  { command: [program, ...words], folder, environment }: Prepared,
  killedAfter: number | null,
): Promise<Ended> {
  const child = spawn(program, words, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    env: { ...process.env, ...environment, SOURCE_DATE_EPOCH: moment, NODE_ENV: 'production' },
  })
  const parts: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => parts.push(part))
  }
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output: Buffer.concat(parts).toString() }))
  })
  if (killedAfter !== null) {
    await Promise.race([ended, pause(killedAfter)])
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  }
  return ended
}

/** What was made of articles, pictures and pages before; the compiled app stays. */
async function removeProducts(folder: string): Promise<void> {
  const cache = path.join(folder, '.next', 'cache')
  for (const name of ['products', 'articles', 'pictures', 'social']) {
    await rm(path.join(cache, `standfirst-${name}`), { recursive: true, force: true })
  }
}

/** From file to SHA-256, the file of hashes among them. */
async function hashesIn(out: string): Promise<ReadonlyMap<string, string>> {
  const files = await filesIn(out)
  return new Map(
    await Promise.all(
      files.map(async (file) => [file, hashOf(await readFile(path.join(out, file)))] as const),
    ),
  )
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

async function wrongHashes(out: string): Promise<readonly string[]> {
  const said: unknown = JSON.parse(await readFile(path.join(out, 'hashes.json'), 'utf8'))
  const listed = new Map<string, unknown>(Object.entries(said ?? {}))
  const found = await hashesIn(out)
  const files = new Set([...listed.keys(), ...found.keys()])
  files.delete('hashes.json')
  return [...files].filter((file) => listed.get(file) !== found.get(file))
}

function differing(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): readonly string[] {
  const files = new Set([...one.keys(), ...other.keys()])
  return [...files].filter((file) => one.get(file) !== other.get(file))
}
