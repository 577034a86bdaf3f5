import { readdirSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { pruneStore } from '#lib/system/prune-store.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

test('what is outdated or abandoned goes, whatever it is, and what is used or being written stays', () => {
  const now = 1_800_000_000_000
  const folder = temporaryFolder({
    a: '',
    b: '',
    'old/in it': '',
    'half-new': '',
    'half-left': '',
    other: '',
  })
  utimesSync(path.join(folder, 'half-new'), now / 1000, now / 1000)
  utimesSync(path.join(folder, 'half-left'), now / 1000 - 4000, now / 1000 - 4000)
  pruneStore(folder, {
    inUse: new Set(['a']),
    kindOf: (name) => {
      if (name.startsWith('half')) return 'unfinished'
      if (name === 'old') return 'outdated'
      return name === 'other' ? 'foreign' : 'kept'
    },
    now,
  })
  expect(readdirSync(folder).sort()).toEqual(['a', 'b', 'half-new', 'other'])
})

test('a folder that is not there is pruned', () => {
  const folder = path.join(temporaryFolder(), 'none')
  expect(() =>
    pruneStore(folder, { inUse: new Set(), kindOf: () => 'outdated', now: 0 }),
  ).not.toThrow()
})
