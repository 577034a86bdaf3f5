import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import {
  givenFile,
  makeProducts,
  type PlannedProduct,
  Unmade,
} from '#lib/build/products/make-products.ts'
import { hashOf } from '#lib/build/products/store-files.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'
import { aProduct, aWorkshop, filesOf, textsOf } from './a-workshop.ts'

/** The same product, which says its name when it is made, after a while. */
function telling(product: PlannedProduct, told: string[], after = 0): PlannedProduct {
  return {
    ...product,
    make: async () => {
      if (after > 0) await pause(after)
      told.push(product.name)
      return product.make()
    },
  }
}

function failing(name: string, error: Error): PlannedProduct {
  return { name, inputs: {}, make: () => Promise.reject(error) }
}

test('what is known is not made again, and what has other inputs is', async () => {
  const folder = temporaryFolder()
  const told: string[] = []
  const plan = (word: string, { store }: ReturnType<typeof aWorkshop>): PlannedProduct[] =>
    [aProduct(store, 'a', word), aProduct(store, 'b'), aProduct(store, 'c')].map((each) =>
      telling(each, told),
    )
  const first = aWorkshop({ folder })
  expect((await first.make(plan('one', first))).anew).toBe(3)
  const second = aWorkshop({ folder })
  const built = await second.make(plan('two', second))
  expect(textsOf(built.made, second)).toEqual({ a: 'two', b: 'b', c: 'c' })
  expect([built.faults, built.anew, told]).toEqual([[], 1, ['a', 'b', 'c', 'a']])
  const third = aWorkshop({ folder })
  const again = await third.make(plan('one', third))
  expect(textsOf(again.made, third)).toEqual({ a: 'one', b: 'b', c: 'c' })
  expect([again.anew, told.length]).toEqual([0, 4])
})

test('they come back in their order, whichever was made first, known ones among them', async () => {
  const folder = temporaryFolder()
  const before = aWorkshop({ folder })
  await before.make([aProduct(before.store, 'b')])
  const { make, store } = aWorkshop({ folder })
  const told: string[] = []
  const slow = telling(aProduct(store, 'a'), told, 50)
  const { made } = await make([slow, aProduct(store, 'b'), telling(aProduct(store, 'c'), told)])
  expect([filesOf(made), told]).toEqual([
    ['a', 'b', 'c'],
    ['c', 'a'],
  ])
})

test('one that cannot be made has its faults, in order; the others are made and known from then on', async () => {
  const folder = temporaryFolder()
  const { make, store } = aWorkshop({ folder })
  const built = await make([
    failing('a', new Unmade(['it has no end', 'it has no beginning'])),
    aProduct(store, 'b'),
    failing('c', new Unmade(['it takes more than 60 s'])),
    aProduct(store, 'd'),
  ])
  expect({ ...built, made: filesOf(built.made) }).toEqual({
    made: ['b', 'd'],
    faults: [
      { product: 'a', reason: 'it has no end' },
      { product: 'a', reason: 'it has no beginning' },
      { product: 'c', reason: 'it takes more than 60 s' },
    ],
    anew: 4,
  })
  const after = aWorkshop({ folder })
  const names = ['a', 'b', 'c', 'd']
  const known = names.map((name) => after.book.known(aProduct(store, name)) !== null)
  expect(known).toEqual([false, true, false, true])
})

test('any other error ends it, and nothing more is begun; what was made before is known', async () => {
  const folder = temporaryFolder()
  const { book, store } = aWorkshop({ folder })
  const told: string[] = []
  const planned = [
    telling(aProduct(store, 'a'), told),
    failing('b', new Error('ENOSPC: no space left on device')),
    telling(aProduct(store, 'c'), told),
  ]
  const making = makeProducts(planned, { book, atOnce: 1, explain: () => undefined })
  await expect(making).rejects.toThrow(/^ENOSPC: no space left on device$/u)
  expect(told).toEqual(['a'])
  expect(aWorkshop({ folder }).book.known(aProduct(store, 'a'))).not.toBeNull()
})

test('what has to be made is told before any is, with the reason, and then how many have been', async () => {
  const folder = temporaryFolder()
  const before = aWorkshop({ folder })
  await before.make([aProduct(before.store, 'a', 'old'), aProduct(before.store, 'b')])
  const { book, store } = aWorkshop({ folder })
  const told: string[] = []
  await makeProducts(
    [aProduct(store, 'a', 'new'), aProduct(store, 'b'), aProduct(store, 'c')].map((each) =>
      telling(each, told),
    ),
    {
      ...{ book, atOnce: 1 },
      explain: ({ name }, changes) => told.push(`${name}: ${changes.join(', ')}`),
      progress: (done, of) => told.push(`${done} of ${of}`),
    },
  )
  expect(told).toEqual(['a: word', 'c: new', 'a', '1 of 2', 'c', '2 of 2'])
})

test('a file that is given decides by itself, and is stored with its compressed forms', async () => {
  const workshop = aWorkshop({ compression: 'fast' })
  const words = 'The ferry leaves at eight. '.repeat(100)
  const given = givenFile(workshop.store, 'a/robots.txt', words)
  expect([given.name, given.inputs]).toEqual(['a/robots.txt', { content: hashOf(words) }])
  const { made } = await workshop.make([given])
  expect(filesOf(made)).toEqual(['a/robots.txt', 'a/robots.txt.br', 'a/robots.txt.gz'])
  expect(textsOf(made, workshop)['a/robots.txt']).toBe(words)
  expect(made.map(({ scriptSources }) => scriptSources)).toEqual([[]])
})
