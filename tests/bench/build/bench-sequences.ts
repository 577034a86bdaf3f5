/**
 * `npm run bench -- sequences [--rounds 20] [--edits 6] [--seed 0]`: random edits of
 * a small publication, a build after every second one, and in the end a build in an
 * empty folder that finds nothing made: both sites are to have the same bytes.
 * `--kills` kills a build before each that is to succeed, at a random moment of it,
 * and every second time as the site is put in its place.
 */

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { exportFolders } from '#lib/build/folders.ts'
import { filesIn } from '#lib/system/files-in.ts'
import {
  builtAt,
  edited,
  edits,
  filesOf,
  firstPublication,
  type Publication,
} from '../../fixtures/random-edits.ts'
import { type Chance, chanceFrom } from '../archive/chance.ts'
import { benchFolder } from '../tools/work-folder.ts'
import { own } from '../tools/own.ts'
import type { Prepared } from '../tools/tool.ts'

export async function benchSequences(flags: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...flags],
    options: {
      rounds: { type: 'string', default: '20' },
      edits: { type: 'string', default: '6' },
      seed: { type: 'string', default: '0' },
      kills: { type: 'boolean', default: false },
    },
  })
  const [rounds, most, seed] = [values.rounds, values.edits, values.seed].map(Number)
  if (!isCount(rounds) || !isCount(most) || !Number.isSafeInteger(seed) || seed === undefined) {
    console.error('Expected whole numbers above 0')
    process.exitCode = 2
    return
  }
  const content = path.join(benchFolder, 'sequence')
  const prepared = await own.prepare(content)
  const left: Left[] = []
  let wrong = 0
  for (let round = 1; round <= rounds; round += 1) {
    const [row = []] = fc.sample(edits(most, most), { seed: seed + round, numRuns: 1 })
    const chance = chanceFrom(-seed - round)
    await removeMade(prepared)
    await rm(content, { recursive: true, force: true })
    let publication = firstPublication
    await write(publication, content)
    await built(prepared)
    for (const [nth, edit] of row.entries()) {
      publication = edited(publication, edit)
      await write(publication, content)
      if (nth % 2 === 0 && nth < row.length - 1) continue
      if (values.kills) left.push(await killedAndBuilt(prepared, chance))
      else await built(prepared)
    }
    const after = await hashesIn(prepared.out)
    await removeMade(prepared)
    await built(prepared)
    const other = differing(after, await hashesIn(prepared.out))
    if (other.length > 0) wrong += 1
    const verdict = other.length === 0 ? 'the same' : `OTHER: ${other.slice(0, 9).join(', ')}`
    console.log(
      `${round}. ${after.size} files, ${verdict}. ${row.map(({ kind }) => kind).join(', ')}`,
    )
  }
  const killed = left.filter((each) => each !== 'built')
  const kills = `, ${killed.length} builds killed, of which ${counted(killed, 'new')} had put the new site in place`
  console.log(
    `\n${rounds} sequences of ${most} edits${values.kills ? kills : ''}, ${wrong} of them wrong`,
  )
  if (wrong > 0) process.exitCode = 1
}

function isCount(value: number | undefined): value is number {
  return value !== undefined && Number.isSafeInteger(value) && value > 0 && value <= 1000
}

/** As somebody who edits does it: what stays the same is not written. */
async function write(publication: Publication, folder: string): Promise<void> {
  const files = filesOf(publication)
  for (const file of await filesIn(folder).catch(() => [])) {
    if (!Object.hasOwn(files, file)) await rm(path.join(folder, file))
  }
  for (const [file, bytes] of Object.entries(files)) {
    const place = path.join(folder, file)
    if (existsSync(place) && (await readFile(place)).equals(bytes)) continue
    await mkdir(path.dirname(place), { recursive: true })
    await writeFile(place, bytes)
  }
}

async function built(prepared: Prepared): Promise<void> {
  const { code, output } = await run(prepared, null)
  if (code !== 0) throw new Error(output.slice(-4000))
  const wrong = await wrongHashes(prepared.out)
  if (wrong.length > 0) throw new Error(`Not what hashes.json says: ${wrong.join(', ')}`)
}

/** The site that a killed build has left; `built` where it had ended before. */
type Left = 'old' | 'new' | 'built'

function counted(all: readonly Left[], which: Left): number {
  return all.filter((each) => each === which).length
}

/** Ended with all its processes at any moment; what is shown then is a whole site, the old or the new one. */
async function killedAndBuilt(prepared: Prepared, chance: Chance): Promise<Left> {
  const shown = (): Promise<string> => readFile(path.join(prepared.out, 'hashes.json'), 'utf8')
  const before = await shown()
  const isAtSwap = chance.share() < 1 / 2
  const { code } = await run(prepared, async () => {
    if (!isAtSwap) return pause(chance.share() * 6000)
    const { finished } = exportFolders(prepared.folder, prepared.out)
    while (!existsSync(finished)) await pause(1)
    return pause(chance.share() * 30)
  })
  const wrong = await wrongHashes(prepared.out)
  if (wrong.length > 0) throw new Error(`A killed build has left half a site: ${wrong.join(', ')}`)
  const after = await shown()
  await built(prepared)
  if (code !== null) return 'built'
  if (after === before) return 'old'
  if (after !== (await shown())) throw new Error('A killed build has left another site')
  return 'new'
}

type Ended = { readonly code: number | null; readonly output: string }

/** @param untilKilled comes back at the moment at which it is killed; `null` for never */
async function run(
  { command: [program, ...words], folder, environment }: Prepared,
  untilKilled: (() => Promise<void>) | null,
): Promise<Ended> {
  const epoch = String(builtAt / 1000)
  const child = spawn(program, words, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    env: { ...process.env, ...environment, SOURCE_DATE_EPOCH: epoch, NODE_ENV: 'production' },
  })
  const parts: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => parts.push(part))
  }
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output: Buffer.concat(parts).toString() }))
  })
  if (untilKilled !== null) {
    await Promise.race([ended, untilKilled()])
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  }
  return ended
}

/** All sites, and what was made of articles, pictures and pages before; the compiled app stays. */
async function removeMade({ folder, out }: Prepared): Promise<void> {
  const cache = path.join(folder, '.next', 'cache')
  const kept = ['products', 'articles', 'pictures', 'published']
  const made = kept.map((name) => path.join(cache, `standfirst-${name}`))
  const { versions } = exportFolders(folder, out)
  for (const each of [...made, out, versions]) await rm(each, { recursive: true, force: true })
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
