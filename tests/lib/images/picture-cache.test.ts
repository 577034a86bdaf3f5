import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cached, isCached } from '#lib/images/picture-cache.ts'
import { contentFolder } from '../../fixtures/content-folder.ts'

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
  expect(await isCached(folder, 'a')).toBe(false)
  expect(String(await cached(folder, 'a', () => Promise.resolve(Buffer.from('a'))))).toBe('a')
  expect([await isCached(folder, 'a'), await isCached(folder, 'b')]).toEqual([true, false])
  expect(await readdir(folder)).toHaveLength(1)
})

test('a failure is the answer to all who wait, and not to who asks later', async () => {
  const folder = await contentFolder({})
  const fail = () => Promise.reject(new Error('no memory'))
  const asked = await Promise.allSettled([cached(folder, 'a', fail), cached(folder, 'a', fail)])
  expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(String(await cached(folder, 'a', () => Promise.resolve(Buffer.from('a'))))).toBe('a')
})
