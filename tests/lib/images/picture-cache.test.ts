import { readdirSync } from 'node:fs'
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pictureBytes } from '#lib/images/picture-bytes.ts'
import { cached, isCached, pictureStore } from '#lib/images/picture-cache.ts'
import { encodedFilesOf } from '#lib/images/picture-files.ts'
import { readPictures } from '#lib/images/read-pictures.ts'
import { pruneStore } from '#lib/system/storage/prune-store.ts'
import { damages } from '../../damages.ts'
import { contentFolder } from '../../fixtures/content-folder.ts'
import { aPlane } from './drawn.ts'

test('what several ask for at once is made once', async () => {
  const folder = await contentFolder({})
  let times = 0
  const make = async (): Promise<Buffer> => {
    times += 1
    await new Promise((resolve) => setImmediate(resolve))
    return Buffer.from(`made ${times}`)
  }
  const asked = await Promise.all([1, 2, 3].map(() => cached(folder, 'tail-208.avif', make)))
  const again = await cached(folder, 'tail-208.avif', make)
  expect([...asked, again].map(String)).toEqual(['made 1', 'made 1', 'made 1', 'made 1'])
  expect(times).toBe(1)
})

test('what cannot be made is not kept, and made when it is asked for again', async () => {
  const folder = join(await contentFolder({}), 'cache')
  expect(await cached(folder, 'a', () => Promise.resolve(null))).toBeNull()
  expect(isCached(folder, 'a')).toBe(false)
  expect(String(await cached(folder, 'a', () => Promise.resolve(Buffer.from('a'))))).toBe('a')
  expect([isCached(folder, 'a'), isCached(folder, 'b')]).toEqual([true, false])
  expect(await readdir(folder)).toHaveLength(1)
})

test('a failure is the answer to all who wait, and not to who asks later', async () => {
  const folder = await contentFolder({})
  const fail = () => Promise.reject(new Error('no memory'))
  const asked = await Promise.allSettled([cached(folder, 'a', fail), cached(folder, 'a', fail)])
  expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(String(await cached(folder, 'a', () => Promise.resolve(Buffer.from('a'))))).toBe('a')
})

const boat = await aPlane(240, 90).png().toBuffer()

/** What a build finds and makes of one picture: in a folder of its own, as this process remembers what it has read of another. */
async function madeIn(cacheDir: string) {
  const folder = await contentFolder({ 'images/boat.png': boat })
  const { pictures, problems } = await readPictures(folder, { cacheDir })
  const bytes = await Promise.all(
    [...encodedFilesOf(pictures).values()].map((file) => pictureBytes(folder, file, { cacheDir })),
  )
  return { pictures, problems, bytes }
}

test.each(damages)(
  'with every kept file %s, the same is found and the same bytes',
  async (_, damage) => {
    const cacheDir = join(await contentFolder({}), 'cache')
    const first = await madeIn(cacheDir)
    const names = readdirSync(cacheDir)
    // What was measured, and two widths.
    expect([names.length, first.bytes.length, first.problems]).toEqual([3, 2, []])
    for (const name of names) damage(join(cacheDir, name))
    expect(await madeIn(cacheDir)).toStrictEqual(first)
    expect(readdirSync(cacheDir)).toEqual(names)
  },
)

test('where nothing can be kept, all is found all the same, and why is said', async () => {
  const cacheDir = join(await contentFolder({ file: '' }), 'file', 'below')
  const reasons: string[] = []
  const made = await cached(
    cacheDir,
    'a',
    () => Promise.resolve(Buffer.from('a')),
    (reason) => reasons.push(reason),
  )
  expect(String(made)).toBe('a')
  expect(reasons).toEqual([expect.stringMatching(/^ENOTDIR: not a directory/u)])
})

test('what was left half written goes after an hour, and what another version encoded at once', async () => {
  const folder = await contentFolder({})
  const store = pictureStore(folder)
  const half = `a-208.avif.${store.making}.kept.0b1d3a52-7f0e-4c53-9c4a-0d6f1f2a3b4c`
  await cached(folder, 'a-208.avif', () => Promise.resolve(Buffer.from('a')))
  await mkdir(join(folder, 'social'))
  await writeFile(join(folder, half), '')
  const names = await readdir(folder)
  await writeFile(join(folder, 'a-208.avif.sharp0.1.2.kept'), '')
  const now = Date.now()
  pruneStore(store, [], now)
  expect(await readdir(folder)).toEqual(names)
  await utimes(join(folder, half), now / 1000 - 3700, now / 1000 - 3700)
  pruneStore(store, [], now)
  expect(await readdir(folder)).toEqual(names.filter((name) => name !== half))
})
