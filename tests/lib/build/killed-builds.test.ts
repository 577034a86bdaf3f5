/** Wherever a build is killed, the old site or the new one stands whole, and the next build works. */

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { exportFolders } from '#lib/build/folders.ts'
import { mapLimit } from '#lib/system/map-limit.ts'
import { putBackPrevious } from '#lib/build/swap.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { buildTiny, noLinks, saidBy } from './tiny-build.ts'

const bundled = mkdtempSync(path.join(tmpdir(), 'standfirst-'))
const program = path.join(bundled, 'endless-builds.mjs')
afterAll(() => rmSync(bundled, { recursive: true }))

// Bundled, because to start a hundred processes that load TypeScript takes a minute.
beforeAll(() =>
  build({
    entryPoints: [new URL('./endless-builds.ts', import.meta.url).pathname],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: program,
  }),
)

/** Comes back when the first site is out and others follow. */
async function building(project: string, links: 'some' | 'none'): Promise<ChildProcess> {
  const child = spawn(process.execPath, [program, project, links], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  return child
}

async function killed(child: ChildProcess): Promise<void> {
  const ended = once(child, 'close')
  child.kill('SIGKILL')
  await ended
}

test.each([
  [50, 'some'],
  [12, 'none'],
] as const)(
  '%i kills at random moments, with links: %s',
  { timeout: 120_000 },
  async (kills, links) => {
    const each = Array.from({ length: kills }, (_, nth) => nth)
    const faults = await mapLimit(each, 4, async (nth) => {
      const folders = exportFolders(temporaryFolder())
      const child = await building(path.dirname(folders.out), links)
      await pause(Math.random() * 20)
      await killed(child)
      try {
        // Without links there is a moment in which the site waits to be put back.
        if (links === 'none') putBackPrevious(folders)
        expect(new Set(saidBy(folders.out)).size).toBe(1)
        await buildTiny(folders, 'next', links === 'none' ? noLinks : undefined)
        expect(new Set(saidBy(folders.out))).toEqual(new Set(['next']))
        expect(readdirSync(folders.versions).length).toBeLessThanOrEqual(2)
        return []
      } catch (error) {
        return [`kill ${nth}: ${String(error)}`]
      }
    })
    expect(faults.flat()).toEqual([])
  },
)

test('while builds go on, nobody finds the site gone', async () => {
  const folders = exportFolders(temporaryFolder())
  const child = await building(path.dirname(folders.out), 'some')
  const seen = new Set<string>()
  const until = performance.now() + 10_000
  while (seen.size < 40 && performance.now() < until) {
    seen.add(readFileSync(path.join(folders.out, 'index.html'), 'utf8'))
  }
  expect(seen.size).toBe(40)
  await killed(child)
})
