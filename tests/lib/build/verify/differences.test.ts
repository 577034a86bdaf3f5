import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { differencesIn } from '#lib/build/verify/differences.ts'
import { temporaryFolder, writeFiles } from '../../../temporary-folder.ts'

const site = { 'index.html': '<p>One', 'articles/a/index.html': '<p>Two', 'icon.svg': '<svg/>' }

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

function aCopy(hashes: object = mapped(site)): string {
  return temporaryFolder({ ...site, 'hashes.json': JSON.stringify(hashes) })
}

function mapped(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).map(([file, text]) => [file, sha256(text)]))
}

test('a copy in which nothing is lost, changed or added', async () => {
  expect(await differencesIn(aCopy())).toEqual({
    kind: 'compared',
    files: 3,
    missing: [],
    changed: [],
    added: [],
  })
})

test('each file that differs is named with how', async () => {
  const folder = aCopy()
  rmSync(path.join(folder, 'icon.svg'))
  writeFiles(folder, { 'articles/a/index.html': '<p>Two!', 'articles/b/x.php': '', '.new': '' })
  expect(await differencesIn(folder)).toEqual({
    kind: 'compared',
    files: 3,
    missing: ['icon.svg'],
    changed: ['articles/a/index.html'],
    added: ['.new', 'articles/b/x.php'],
  })
})

test.each([
  ['no hashes', () => temporaryFolder(site)],
  ['no folder', () => path.join(temporaryFolder(), 'gone')],
  ['hashes that are none', () => aCopy({ 'index.html': 'abc' })],
  ['a file outside', () => aCopy({ '../../etc/passwd': sha256('') })],
  ['a list', () => aCopy([])],
])('%s: that is no site of ours', async (_, folder) => {
  const place = folder()
  expect(await differencesIn(place)).toEqual({
    kind: 'failed',
    reason: `Unexpected folder \`${place}\`, expected a built site with its \`hashes.json\``,
  })
})
