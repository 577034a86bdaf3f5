/** `npm test`: everything that must hold, or the parts of it that are asked for. */

import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import path from 'node:path'
import { projectFolder } from '#lib/system/project-folder.ts'
import { changedFiles } from './run/changed-files.ts'
import { partsFor } from './run/changed-parts.ts'
import type { Asked } from './run/parts.ts'
import { readWords } from './run/read-words.ts'
import { takeLock } from './run/run-lock.ts'
import { runParts } from './run/run-parts.ts'
import { closingLines } from './run/status.ts'
import { temporaryFolderProblem } from './run/temporary-folder-problem.ts'
import { testFilesOf } from './run/test-files.ts'

process.chdir(projectFolder)
process.exitCode = await main(process.argv.slice(2))

/** The exit code. */
async function main(words: readonly string[]): Promise<number> {
  const wanted = readWords(words, testFilesOf)
  switch (wanted.kind) {
    case 'help':
      console.log(wanted.text)
      return 0
    case 'wrong':
      console.error(wanted.line)
      return 2
    case 'changed':
      return runAlone(partsFor(changedFiles(), existsSync))
    case 'parts':
      return runAlone(wanted.asked)
  }
}

/** Builds and tests go to the same folders of a checkout, so one run waits for none, but is refused beside another. */
async function runAlone(asked: Asked): Promise<number> {
  if (asked.size === 0) {
    console.log('Nothing has changed since the last commit that a test could touch')
    return 0
  }
  const unwritable = temporaryFolderProblem()
  if (unwritable !== null) {
    console.error(unwritable)
    return 1
  }
  const lock = takeLock(path.join('test-results', 'run.pid'))
  if (lock.kind === 'held') {
    console.error(`Another run of the tests is under way here, as process ${lock.by}: wait for it`)
    return 1
  }
  const ran = await runParts(asked, process.stdout).finally(lock.release)
  if (ran.kind === 'stopped') {
    console.error(`Stopped by ${ran.signal}: all that was started has ended`)
    return 128 + constants.signals[ran.signal]
  }
  for (const line of closingLines(ran)) console.log(line)
  return ran.failed.length === 0 ? 0 : 1
}
