/** A build that is killed leaves the last site byte for byte, and the next one gives the bytes that it always gives. */

import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { projectFolder } from '#lib/system/project-folder.ts'
import { folderHash } from './support/folder-hash.ts'
import { fixtureEpoch, withPublicationContent } from './support/publication.ts'
import { runCommand, startCommand } from './support/run-command.ts'
import { standingSite } from './support/standing-site.ts'
import { testSite } from './support/test-sites.ts'

/** Of other content than what is built. */
const { folder: out, remove } = await standingSite('killed', 'arabic')
afterAll(remove)

const environment = { CONTENT_DIR: 'tests/fixtures/one-article', OUT_DIR: out }

/** Next writes it when the program is compiled and the pages come next; so a build with it is in the middle. */
const compiled = path.join(projectFolder, '.next', 'BUILD_ID')

/** Starts a build, and comes back in the middle of it. */
async function halfBuilt(): Promise<ReturnType<typeof startCommand> & { readonly group: number }> {
  rmSync(compiled, { force: true })
  const running = startCommand('build', ['--full'], environment)
  while (!existsSync(compiled)) {
    if (running.child.exitCode !== null) return expect.fail((await running.ended).errors)
    await pause(10)
  }
  return { ...running, group: running.child.pid ?? expect.fail('The build did not start') }
}

test('asked to stop, it ends as shells expect', async () => {
  const before = await folderHash(out)
  const { child, ended } = await halfBuilt()
  child.kill('SIGTERM')
  const { code, errors } = await ended
  expect([code, errors]).toEqual([143, ''])
  expect(await folderHash(out)).toBe(before)
})

// Last of the two: what Next has kept is not believed after it, so that the next build takes longer.
test('killed at once, with all that it started', async () => {
  const before = await folderHash(out)
  const { child, ended, group } = await halfBuilt()
  process.kill(-group, 'SIGKILL')
  expect((await ended).code).toBeNull()
  expect(child.signalCode).toBe('SIGKILL')
  expect(await folderHash(out)).toBe(before)
})

// It is refused while a part of one before it still runs.
test('the next build works; the same content at the same instant gives the same bytes, and is not parsed again, wherever it lies', async () => {
  const { code, output, errors } = await withPublicationContent((folder) =>
    runCommand('build', ['--compression', 'fast'], {
      CONTENT_DIR: folder,
      OUT_DIR: out,
      SOURCE_DATE_EPOCH: String(fixtureEpoch / 1000),
    }),
  )
  expect([code, errors]).toEqual([0, ''])
  expect(/^Checked .*$/mu.exec(output)?.[0].replace(/in .* s,/u, 'in N s,')).toBe(
    'Checked 29 articles in N s, 0 parsed anew: 2 warnings',
  )
  const { folder: before } = await testSite('publication')
  expect(await folderHash(out)).toBe(await folderHash(before))
})
