import { expect, test } from 'vitest'
import { documentAt, namesIn } from './documents.ts'

const map = documentAt('README.md').text.split('\n')

/** Folders that the map in README.md has below another. */
function mappedIn(folder: string): readonly string[] {
  const first = map.findIndex((line) => line.startsWith(`${folder}/ `)) + 1
  const below = map.slice(first)
  const own = below.slice(
    0,
    below.findIndex((line) => !line.startsWith('  ')),
  )
  return own.flatMap((line) => /^ {2}([a-z]+)\/ +\S/u.exec(line)?.[1] ?? [])
}

test.each(['lib', 'components'])('README.md has every folder of %s on its map', (folder) => {
  const folders = namesIn(folder).filter((name) => !name.includes('.'))
  expect(mappedIn(folder).toSorted()).toEqual(folders)
})
