import {
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { StoredFile } from '#lib/build/products/product.ts'
import {
  hashOf,
  placeOf,
  stillStored,
  storeFiles,
  inodeOf,
} from '#lib/build/products/store-files.ts'
import { filesIn } from '#lib/system/files-in.ts'
import { damages } from '../../../damages.ts'
import { temporaryFolder, writeFiles } from '../../../temporary-folder.ts'

const words = 'The ferry leaves at eight.'
const hash = hashOf(words)
const inFolder = `${hash.slice(0, 2)}/${hash.slice(2)}`

/** A store that holds these words. */
async function aStored(): Promise<{ folder: string; place: string; stored: StoredFile }> {
  const folder = path.join(temporaryFolder(), 'files')
  const [stored] = await storeFiles({ folder, compression: 'none' }, [
    { file: 'index.html', content: words },
  ])
  if (stored === undefined) return expect.fail('Nothing was stored')
  return { folder, place: placeOf(folder, stored.hash), stored }
}

/** Other bytes, and as many. */
const others = words.toUpperCase()

test('a file lies under the hash of its bytes', async () => {
  const { folder, place, stored } = await aStored()
  expect(await filesIn(folder)).toEqual([inFolder])
  expect(readFileSync(place, 'utf8')).toBe(words)
  const written = statSync(place).mtimeMs
  const inode = inodeOf(lstatSync(place))
  expect(stored).toEqual({ file: 'index.html', hash, size: 26, written, inode })
})

test('the same bytes lie there once, and keep the time at which they were written', async () => {
  const { folder, place, stored } = await aStored()
  const inode = statSync(place).ino
  const again = await storeFiles({ folder, compression: 'none' }, [
    { file: 'a/copy.txt', content: Buffer.from(words) },
    { file: 'b/copy.txt', content: words },
  ])
  expect(again).toEqual([
    { ...stored, file: 'a/copy.txt' },
    { ...stored, file: 'b/copy.txt' },
  ])
  expect([await filesIn(folder), statSync(place).ino]).toEqual([[inFolder], inode])
})

test('the compressed forms of a text are files of their own, right behind it', async () => {
  const folder = temporaryFolder()
  const page = '<p>The weights leaked.</p>'.repeat(100)
  const files = await storeFiles({ folder, compression: 'fast' }, [
    { file: 'index.html', content: page },
    { file: 'short.txt', content: 'Short.' },
  ])
  expect(files.map(({ file }) => file)).toEqual([
    'index.html',
    'index.html.br',
    'index.html.gz',
    'short.txt',
  ])
  const [plain, br, gz] = files.map((each) => readFileSync(placeOf(folder, each.hash)))
  expect(plain?.toString()).toBe(page)
  expect(brotliDecompressSync(br ?? '').toString()).toBe(page)
  expect(gunzipSync(gz ?? '').toString()).toBe(page)
  expect(files.map(({ size }) => size)).toEqual([page.length, br?.length, gz?.length, 6])
})

test.each(damages.filter(([what]) => what !== 'forbidden'))(
  'what is %s is not the file any more, and the next that has its bytes writes it anew',
  async (_, damage) => {
    const { folder, place, stored } = await aStored()
    damage(place)
    // A clock may not tell apart when it was written and when it was harmed.
    if (lstatSync(place, { throwIfNoEntry: false })?.isFile() === true) utimesSync(place, 7, 7)
    expect(stillStored(folder, stored)).toBeNull()
    const [again] = await storeFiles({ folder, compression: 'none' }, [
      { file: 'index.html', content: words },
    ])
    expect(readFileSync(place, 'utf8')).toBe(words)
    const found = lstatSync(place)
    expect(again).toEqual({ ...stored, written: found.mtimeMs, inode: inodeOf(found) })
  },
)

test('a file that was not touched is not read', async () => {
  const { folder, place, stored } = await aStored()
  const { atimeMs } = statSync(place)
  expect(stillStored(folder, stored)).toEqual(stored)
  expect(statSync(place).atimeMs).toBe(atimeMs)
})

test('one that was written through a hard link of it is noticed, and written anew beside the link', async () => {
  const { folder, place, stored } = await aStored()
  const linked = path.join(temporaryFolder(), 'index.html')
  linkSync(place, linked)
  utimesSync(place, 7, 7)
  writeFileSync(linked, others)
  expect(stillStored(folder, { ...stored, written: 7000 })).toBeNull()
  await storeFiles({ folder, compression: 'none' }, [{ file: 'index.html', content: words }])
  expect([readFileSync(place, 'utf8'), readFileSync(linked, 'utf8')]).toEqual([words, others])
})

test('one whose time alone has changed, as in a copy of the store, is still the file', async () => {
  const { folder, place, stored } = await aStored()
  utimesSync(place, 7, 7)
  expect(stillStored(folder, stored)).toEqual({ ...stored, written: 7000 })
})

// It takes intent: whoever sets the time back to a thousandth of a second could as well write the book anew.
test('one with as many other bytes and its time set back is taken for the file until its bytes are stored again', async () => {
  const { folder, place, stored } = await aStored()
  utimesSync(place, 7, 7)
  const before = { ...stored, written: 7000 }
  writeFileSync(place, others)
  utimesSync(place, 7, 7)
  expect(stillStored(folder, before)).toEqual(before)
  utimesSync(place, 7, 7.001)
  expect(stillStored(folder, before)).toBeNull()
  utimesSync(place, 7, 7)
  await storeFiles({ folder, compression: 'none' }, [{ file: 'index.html', content: words }])
  expect(readFileSync(place, 'utf8')).toBe(words)
})

test('a link to a file with its bytes is not the file: it would be a link in the site as well', async () => {
  const { folder, place, stored } = await aStored()
  const elsewhere = path.join(temporaryFolder({ 'index.html': words }), 'index.html')
  rmSync(place)
  symlinkSync(elsewhere, place)
  expect(stillStored(folder, stored)).toBeNull()
  await storeFiles({ folder, compression: 'none' }, [{ file: 'index.html', content: words }])
  expect(lstatSync(place).isFile()).toBe(true)
})

test('a folder in its place goes, with all that is in it', async () => {
  const { folder, place } = await aStored()
  rmSync(place)
  mkdirSync(place)
  writeFiles(place, { 'in/it': 'x' })
  await storeFiles({ folder, compression: 'none' }, [{ file: 'index.html', content: words }])
  expect(readFileSync(place, 'utf8')).toBe(words)
})

test('nothing unfinished stays where a file cannot be written', async () => {
  const parent = temporaryFolder({ taken: '' })
  const folder = path.join(parent, 'taken', 'files')
  const store = storeFiles({ folder, compression: 'none' }, [{ file: 'a', content: 'a' }])
  await expect(store).rejects.toThrow('which is below a file')
  expect(readdirSync(parent)).toEqual(['taken'])
})
