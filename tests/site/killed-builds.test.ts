/** A build that is killed leaves `out/` byte for byte, and the next one works. */

import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { exportFolders } from '#lib/export/folders.ts'
import { projectFolder } from '#lib/export/project.ts'
import { buildFixture } from './fixture-build.ts'
import { folderHash } from './folder-hash.ts'
import { startCommand } from './run-command.ts'

const { out } = exportFolders(projectFolder)

/** Next writes it when the program is compiled and the pages come next; so a build with it is in the middle. */
const compiled = path.join(projectFolder, '.next', 'BUILD_ID')

/** Starts a build of other content than that in `out/`, and comes back in the middle of it. */
async function halfBuilt(): Promise<ReturnType<typeof startCommand> & { readonly group: number }> {
  rmSync(compiled, { force: true })
  const running = startCommand('build', [], { CONTENT_DIR: 'tests/fixtures/one-article' })
  while (!existsSync(compiled)) {
    if (running.child.exitCode !== null) return expect.fail((await running.ended).errors)
    await pause(10)
  }
  return { ...running, group: running.child.pid ?? expect.fail('The build did not start') }
}

test('killed at once, with all that it started', async () => {
  const before = await folderHash(out)
  const { child, ended, group } = await halfBuilt()
  process.kill(-group, 'SIGKILL')
  expect((await ended).code).toBeNull()
  expect(child.signalCode).toBe('SIGKILL')
  expect(await folderHash(out)).toBe(before)
})

test('asked to stop, it ends as shells expect', async () => {
  const before = await folderHash(out)
  const { child, ended } = await halfBuilt()
  child.kill('SIGTERM')
  const { code, errors } = await ended
  expect([code, errors]).toEqual([143, ''])
  expect(await folderHash(out)).toBe(before)
})

// It is refused while a part of one before it still runs.
test('the next build works', async () => {
  const { built } = await buildFixture('one-article')
  expect(built).toMatchObject({ kind: 'built' })
})
