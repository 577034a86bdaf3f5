import { expect, test } from 'vitest'
import { folderHash } from './folder-hash.ts'
import { buildPublication, publication } from './publication.ts'

test('the same content at the same instant gives the same bytes and is not parsed again, wherever the content lies', async () => {
  const before = await folderHash(publication.out)
  const { built, said } = await buildPublication()
  expect(built.kind).toBe('built')
  expect(
    said.filter((line) => /^Checked /u.test(line)).map((line) => line.replace(/.* s, /u, '')),
  ).toEqual(['0 parsed anew: 2 warnings'])
  expect(await folderHash(publication.out)).toBe(before)
})
