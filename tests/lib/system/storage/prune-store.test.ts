import { readdirSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { pruneStore } from '#lib/system/storage/prune-store.ts'
import type { Store } from '#lib/system/storage/store.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'

const now = 1_800_000_000_000

/** A store with files of these names, each written so many seconds ago. */
function aStore(secondsAgo: Readonly<Record<string, number>>, spare: number): Store {
  const names = Object.keys(secondsAgo)
  const folder = temporaryFolder(Object.fromEntries(names.map((name) => [name, ''])))
  for (const [name, seconds] of Object.entries(secondsAgo)) {
    const [top = ''] = name.split('/')
    utimesSync(path.join(folder, top), now / 1000 - seconds, now / 1000 - seconds)
  }
  return { folder, making: 'a new code', spare }
}

test('what is outdated or abandoned goes, whatever it is, and what is used or being written stays', () => {
  const store = aStore(
    {
      'a.a new code.kept': 9000,
      'b.a new code.kept': 9000,
      'b.an old code.kept': 9000,
      'c.an old code.kept/in it': 9000,
      'd.a new code.kept.half': 10,
      'e.a new code.kept.half': 4000,
      'fonts.conf': 9000,
    },
    1000,
  )
  pruneStore(store, ['a'], now)
  expect(readdirSync(store.folder).sort()).toEqual([
    'a.a new code.kept',
    'b.a new code.kept',
    'd.a new code.kept.half',
    'fonts.conf',
  ])
})

const ofTen = Object.fromEntries(
  Array.from({ length: 10 }, (_, nth) => [`${nth}.a new code.kept`, 100 - nth]),
)

test.each([
  { what: 'those to spare', spare: 3, inUse: ['0', '3'], idle: ['7', '8', '9'] },
  { what: 'as many as are in use', spare: 1, inUse: ['0', '3', 'x'], idle: ['7', '8', '9'] },
])('of what is not in use, $what stay, the youngest', ({ spare, inUse, idle }) => {
  const store = aStore(ofTen, spare)
  pruneStore(store, inUse, now)
  expect(readdirSync(store.folder).sort()).toEqual(
    ['0', '3', ...idle].map((key) => `${key}.a new code.kept`),
  )
})

test('a folder that is not there is pruned', () => {
  const store = { folder: path.join(temporaryFolder(), 'none'), making: 'a', spare: 0 }
  expect(() => pruneStore(store, [], 0)).not.toThrow()
})
