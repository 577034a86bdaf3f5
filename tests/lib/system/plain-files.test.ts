/** What may lie in a folder instead of a file: none of it is opened, none of it is waited for, and all of it is named. */

import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  mkdirSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'
import { type FolderListing, listFolder, readPlainFile } from '#lib/system/plain-files.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const refusedIn = ({ refused }: FolderListing): readonly string[] =>
  refused.map(({ path, finding: { rule, reason } }) => `${path} ${rule}: ${reason}`)

const unexpected = (path: string, what: string): string =>
  `${path} file-kind: Unexpected ${what}, expected a plain file`

async function aSocket(path: string): Promise<void> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(path, resolve))
  onTestFinished(() => void server.close())
}

test('links, loops, pipes and sockets are named and not followed; files and folders are listed', async () => {
  const root = temporaryFolder()
  mkdirSync(join(root, 'outside'))
  writeFileSync(join(root, 'outside/secret.md'), 'secret')
  mkdirSync(join(root, 'articles/2026'), { recursive: true })
  mkdirSync(join(root, 'articles/folder.md'))
  writeFileSync(join(root, 'articles/2026/a.md'), 'a')
  writeFileSync(join(root, 'articles/folder.md/b.md'), 'b')
  writeFileSync(join(root, 'articles/.hidden.md'), 'c')
  symlinkSync('../outside/secret.md', join(root, 'articles/file.md'))
  symlinkSync('../outside', join(root, 'articles/folder'))
  symlinkSync('..', join(root, 'articles/above'))
  symlinkSync('itself.md', join(root, 'articles/itself.md'))
  symlinkSync('nowhere', join(root, 'articles/nowhere.md'))
  symlinkSync('/dev/zero', join(root, 'articles/endless.md'))
  execFileSync('mkfifo', [join(root, 'articles/pipe.md')])
  await aSocket(join(root, 'articles/socket.md'))
  const listing = await listFolder(root, 'articles')
  expect(listing.files.map(({ path, bytes }) => [path, bytes])).toEqual([
    ['articles/2026/a.md', 1],
    ['articles/folder.md/b.md', 1],
  ])
  expect(listing.folders).toEqual(['articles', 'articles/2026', 'articles/folder.md'])
  expect(refusedIn(listing)).toEqual([
    unexpected('articles/above', 'symbolic link'),
    unexpected('articles/endless.md', 'symbolic link'),
    unexpected('articles/file.md', 'symbolic link'),
    unexpected('articles/folder', 'symbolic link'),
    unexpected('articles/itself.md', 'symbolic link'),
    unexpected('articles/nowhere.md', 'symbolic link'),
    unexpected('articles/pipe.md', 'named pipe'),
    unexpected('articles/socket.md', 'socket'),
  ])
})

test('a device is named and not opened', async () => {
  expect(refusedIn(await listFolder('/dev', 'zero'))).toEqual([unexpected('zero', 'device')])
  expect(await readPlainFile('/dev', 'zero', 10)).toMatchObject({
    kind: 'refused',
    finding: { rule: 'file-kind', reason: 'Unexpected device, expected a plain file' },
  })
})

test('a folder that is a link is none', async () => {
  const root = temporaryFolder()
  mkdirSync(join(root, 'elsewhere'))
  writeFileSync(join(root, 'elsewhere/a.md'), 'a')
  symlinkSync('elsewhere', join(root, 'articles'))
  const listing = await listFolder(root, 'articles')
  expect([listing.files, refusedIn(listing)]).toEqual([
    [],
    [unexpected('articles', 'symbolic link')],
  ])
})

test('a folder that is not there is empty', async () => {
  expect(await listFolder(temporaryFolder(), 'articles')).toEqual({
    files: [],
    folders: [],
    refused: [],
    misnamed: [],
  })
})

test('what was a file when it was listed is asked again when it is read', async () => {
  const root = temporaryFolder()
  writeFileSync(join(root, 'secret.md'), 'secret')
  const file = join(root, 'a.md')
  const becomes = async (make: () => void): Promise<string> => {
    rmSync(file, { recursive: true, force: true })
    make()
    const read = await readPlainFile(root, 'a.md', 10)
    return read.kind === 'read' ? read.bytes.toString() : read.finding.reason
  }
  expect(await becomes(() => writeFileSync(file, 'a'))).toBe('a')
  expect(await becomes(() => symlinkSync('secret.md', file))).toBe(
    'Unexpected error `ELOOP` on opening the file, expected its bytes',
  )
  expect(await becomes(() => void execFileSync('mkfifo', [file]))).toBe(
    'Unexpected named pipe, expected a plain file',
  )
  expect(await becomes(() => mkdirSync(file))).toBe('Unexpected folder, expected a plain file')
  expect(await becomes(() => writeFileSync(file, 'a'.repeat(11)))).toBe(
    'Unexpected file of 11 bytes, expected at most 10',
  )
  expect(await becomes(() => undefined)).toBe(
    'Unexpected error `ENOENT` on opening the file, expected its bytes',
  )
})

test('a file that is written piece by piece is read when it is whole', async () => {
  const root = temporaryFolder({ 'a.md': 'one, ' })
  const pieces = ['two, ', 'three']
  await atEachLook(() => appendFileSync(join(root, 'a.md'), pieces.shift() ?? ''))
  const read = await readPlainFile(root, 'a.md', 100)
  expect(read.kind === 'read' && read.bytes.toString()).toBe('one, two, three')
})

test('whoever has just written a piece has time for the next one', async () => {
  const root = temporaryFolder()
  const file = join(root, 'a.md')
  const looks: number[] = []
  await atEachLook(() => looks.push(Date.now()))
  writeFileSync(file, 'a')
  await readPlainFile(root, 'a.md', 100)
  const written = Math.floor(statSync(file).mtimeMs)
  expect(looks).toHaveLength(2)
  expect(Number(looks[1]) - written).toBeGreaterThanOrEqual(20)
})

test('one that is written all the time is named in the end', async () => {
  const root = temporaryFolder({ 'a.md': 'a' })
  await atEachLook(() => appendFileSync(join(root, 'a.md'), 'a'))
  const read = await readPlainFile(root, 'a.md', 10_000)
  expect(read.kind === 'refused' && read.finding.reason).toBe(
    'Unexpected changes of the file whenever it was read, expected one that is saved',
  )
})

/** Somebody acts after each look at an open file, and not by a clock, which stands still for a while on a busy machine. */
async function atEachLook(act: () => unknown): Promise<void> {
  const { prototype, stat } = await howOpenFilesLook()
  const looks = vi.spyOn(prototype, 'stat').mockImplementation(async function (this: FileHandle) {
    const found = await stat(this)
    act()
    return found
  })
  onTestFinished(() => looks.mockRestore())
}

type Looking = { readonly stat: (this: FileHandle) => Promise<Stats> }

async function howOpenFilesLook(): Promise<{
  readonly prototype: Looking
  readonly stat: (handle: FileHandle) => Promise<Stats>
}> {
  const handle = await open(fileURLToPath(import.meta.url))
  const prototype = Object.getPrototypeOf(handle) as Looking
  await handle.close()
  const { stat } = prototype
  return { prototype, stat: (each) => stat.call(each) }
}

test('names are found as the disk has them, whatever their Unicode form', async () => {
  const root = temporaryFolder()
  mkdirSync(join(root, 'images'))
  writeFileSync(join(root, 'images/caf\u00E9.png'), 'a')
  writeFileSync(join(root, 'images/cafe\u0301.png'), 'bc')
  const { files } = await listFolder(root, 'images')
  expect(files.map(({ path, bytes }) => [path, bytes])).toEqual([
    ['images/cafe\u0301.png', 2],
    ['images/caf\u00E9.png', 1],
  ])
  renameSync(join(root, 'images/caf\u00E9.png'), join(root, 'images/cafe.png'))
  expect((await readPlainFile(root, 'images/cafe.png', 10)).kind).toBe('read')
})
