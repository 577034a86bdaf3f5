import { symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { exportFolders } from '#lib/build/folders.ts'
import { publishingProblem } from '#lib/build/publishing-problem.ts'
import { swapIn } from '#lib/build/swap.ts'
import { temporaryFolder, writeFiles } from '../../temporary-folder.ts'

function aProject() {
  const project = temporaryFolder()
  const folders = exportFolders(project)
  return { folders, shown: path.relative('', folders.out) }
}

test('nothing, the folder of an earlier build and a link of one are all to be replaced', () => {
  const { folders } = aProject()
  expect(publishingProblem(folders)).toBeNull()
  writeFiles(folders.out, { 'index.html': 'old' })
  expect(publishingProblem(folders)).toBeNull()
  writeFiles(folders.finished, { 'index.html': 'new' })
  swapIn(folders)
  expect(publishingProblem(folders)).toBeNull()
})

test('a file in the way', () => {
  const { folders, shown } = aProject()
  writeFileSync(folders.out, '')
  expect(publishingProblem(folders)).toBe(
    `Unexpected file \`${shown}\`, expected the folder of a site or nothing: move it away, or name another folder in OUT_DIR`,
  )
})

test('a link of somebody else’s', () => {
  const { folders, shown } = aProject()
  symlinkSync('/srv/www', folders.out)
  expect(publishingProblem(folders)).toBe(
    `Unexpected link \`${shown}\` to \`/srv/www\`, expected one that a build has made: name \`/srv/www\` in OUT_DIR, or remove the link`,
  )
})

// Every Linux has one there.
test.runIf(process.platform === 'linux')('a disk that is mounted there', () => {
  const folders = exportFolders('/', '/proc')
  expect(publishingProblem(folders)).toMatch(
    /^Unexpected mount of a disk on `.*proc`, expected a folder that can be replaced: /u,
  )
})

test('a place that nobody can write to', () => {
  const project = temporaryFolder({ 'a file': '' })
  const folders = exportFolders(project, path.join(project, 'a file', 'site'))
  const shown = path.relative('', path.join(project, 'a file'))
  expect(publishingProblem(folders)).toBe(
    `Unexpected refusal to write \`${shown}\`, which is below a file, expected a place for the site: move that file away, or name another folder in OUT_DIR`,
  )
})
