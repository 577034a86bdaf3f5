import { setImmediate, setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { mapLimit } from '#lib/system/map-limit.ts'

test('answers in the order of the items, and has so many under way at once', async () => {
  let [underWay, most] = [0, 0]
  const doubled = await mapLimit([5, 1, 4, 2, 3], 2, async (each) => {
    underWay += 1
    most = Math.max(most, underWay)
    await setTimeout(each)
    underWay -= 1
    return 2 * each
  })
  expect([doubled, most]).toEqual([[10, 2, 8, 4, 6], 2])
})

test('of nothing it makes nothing', async () => {
  expect(await mapLimit([], 2, () => Promise.reject(new Error('asked')))).toEqual([])
})

test('fails with the first that fails, and begins no other', async () => {
  const begun: number[] = []
  const all = mapLimit([1, 2, 3, 4, 5, 6, 7, 8, 9], 2, async (each) => {
    begun.push(each)
    await setImmediate()
    if (each === 3) throw new Error(`failed at ${each}`)
  })
  await expect(all).rejects.toThrow('failed at 3')
  await setTimeout(20)
  expect(begun).toEqual([1, 2, 3, 4])
})
