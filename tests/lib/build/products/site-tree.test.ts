import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { StoredFile } from '#lib/build/products/product.ts'
import { makeTree } from '#lib/build/products/site-tree.ts'
import { placeOf, storeFiles } from '#lib/build/products/store-files.ts'
import { filesIn } from '#lib/system/files-in.ts'
import { temporaryFolder, writeFiles } from '../../../temporary-folder.ts'

const site = {
  '404.html': 'Nothing is here.',
  'articles/tail/index.html': 'The tail.',
  'articles/tale/index.html': 'The tail.',
  'index.html': 'The front page.',
}

const noLinks = (): never => {
  throw new Error('EXDEV: cross-device link not permitted')
}

type Stored = { readonly files: readonly StoredFile[]; readonly store: string; readonly to: string }

/** Written at seven seconds past 1970. */
async function aStored(): Promise<Stored> {
  const project = temporaryFolder()
  const store = path.join(project, 'files')
  const contents = Object.entries(site).map(([file, content]) => ({ file, content }))
  const stored = await storeFiles({ folder: store, compression: 'none' }, contents)
  const files = stored.map((each) => ({ ...each, written: 7000 }))
  for (const { hash } of files) utimesSync(placeOf(store, hash), 7, 7)
  return { files, store, to: path.join(project, 'versions', 'new') }
}

async function textsIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const files = await filesIn(folder)
  return Object.fromEntries(
    files.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]),
  )
}

/** What is neither a plain file nor a folder. */
function foreignIn(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names.filter((name) => {
    const found = lstatSync(path.join(folder, name))
    return !found.isFile() && !found.isDirectory()
  })
}

test.each([
  ['linked', undefined],
  ['copied, where there are no links', noLinks],
] as const)('every file is at its place, %s', async (_, link) => {
  const { files, store, to } = await aStored()
  makeTree(files, store, to, link)
  expect(await textsIn(to)).toEqual(site)
  expect(foreignIn(to)).toEqual([])
  const times = files.map(({ file }) => statSync(path.join(to, file)).mtimeMs)
  expect(times).toEqual(files.map(() => 7000))
})

test('a linked file is the one in the store; a copy is another one', async () => {
  const { files, store, to } = await aStored()
  const inodesIn = (folder: string): readonly number[] =>
    files.map(({ file }) => statSync(path.join(folder, file)).ino)
  const inStore = files.map(({ hash }) => statSync(placeOf(store, hash)).ino)
  makeTree(files, store, to)
  expect(inodesIn(to)).toEqual(inStore)
  const copied = path.join(path.dirname(to), 'copied')
  makeTree(files, store, copied, noLinks)
  expect(inodesIn(copied).filter((inode) => inStore.includes(inode))).toEqual([])
})

test('a site that is taken away takes nothing from the store', async () => {
  const { files, store, to } = await aStored()
  makeTree(files, store, to)
  rmSync(to, { recursive: true })
  makeTree(files, store, to)
  expect(await textsIn(to)).toEqual(site)
})

test('when a file is not in the store, nothing is left', async () => {
  const { files, store, to } = await aStored()
  rmSync(placeOf(store, files[3]?.hash ?? ''))
  expect(() => makeTree(files, store, to)).toThrow('ENOENT')
  expect([existsSync(to), existsSync(path.dirname(to))]).toEqual([false, true])
})

test('a site without files is an empty folder', () => {
  const to = path.join(temporaryFolder(), 'new')
  makeTree([], 'nowhere', to)
  expect(readdirSync(to)).toEqual([])
})

test('of a site that stands there, what is the same stays, and all else goes', async () => {
  const { files, store, to } = await aStored()
  makeTree(files, store, to)
  const kept = path.join(to, 'articles/tail/index.html')
  const before = lstatSync(kept).ino
  writeFiles(to, {
    'index.html.new': 'somebody was here',
    'gone/deep/index.html': 'of an older site',
    'articles/other/index.html': 'of an older site',
  })
  rmSync(path.join(to, 'index.html'))
  writeFiles(to, { 'index.html': 'The front page!' })
  rmSync(path.join(to, '404.html'))
  symlinkSync('index.html', path.join(to, '404.html'))
  rmSync(path.join(to, 'articles/tale'), { recursive: true })
  writeFiles(to, { 'articles/tale': 'a file in the place of a folder' })
  makeTree(files, store, to)
  expect(await textsIn(to)).toEqual(site)
  expect(foreignIn(to)).toEqual([])
  expect(readdirSync(to).sort()).toEqual(['404.html', 'articles', 'index.html'])
  expect(readdirSync(path.join(to, 'articles')).sort()).toEqual(['tail', 'tale'])
  expect(lstatSync(kept).ino).toBe(before)
})
