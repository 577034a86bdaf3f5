import { expect, test } from 'vitest'
import { folderHash } from './folder-hash.ts'
import { buildPublication, publication } from './publication.ts'

test('the same content at the same instant gives the same bytes, wherever the content lies', async () => {
  const before = await folderHash(publication.out)
  const { built } = await buildPublication()
  expect(built.kind).toBe('built')
  expect(await folderHash(publication.out)).toBe(before)
})
