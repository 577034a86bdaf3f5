import { readdirSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { socialStore } from '#lib/images/social/draw-social-pictures.ts'
import { pruneStore } from '#lib/system/storage/prune-store.ts'
import { storedFile } from '#lib/system/storage/store.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'

test('keeps what is in use, a thousand others, and what is being written', () => {
  const now = 1_800_000_000_000
  const kept = (nth: number): string =>
    path.basename(storedFile(socialStore(''), `${nth}.png`).path)
  const names = Array.from({ length: 1010 }, (_, nth) => kept(nth))
  const unfinished = ['new', 'old'].map((each) => `${kept(0)}.${each}`)
  const cacheDir = temporaryFolder(
    Object.fromEntries([...names, ...unfinished, 'fonts-1.conf'].map((name) => [name, ''])),
  )
  const made = (name: string, seconds: number): void =>
    utimesSync(path.join(cacheDir, name), seconds, seconds)
  for (const [nth, name] of names.entries()) made(name, now / 1000 - 10_000 + nth)
  made(unfinished[0] ?? '', now / 1000)
  made(unfinished[1] ?? '', now / 1000 - 4000)

  pruneStore(socialStore(cacheDir), ['0.png', '3.png'], now)

  // Of the other 1008, the eight oldest go.
  const gone = [1, 2, 4, 5, 6, 7, 8, 9].map(kept)
  expect(new Set(readdirSync(cacheDir))).toEqual(
    new Set([...names.filter((name) => !gone.includes(name)), `${kept(0)}.new`, 'fonts-1.conf']),
  )
})
