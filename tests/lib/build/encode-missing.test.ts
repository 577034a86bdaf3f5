import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { encodeMissing } from '#lib/build/encode-missing.ts'
import { readPictures } from '#lib/images/read-pictures.ts'
import { contentFolder } from '../../fixtures/content-folder.ts'
import { aPlane } from '../images/drawn.ts'

test('says how many pictures are encoded and how long it takes, and nothing when none is', async () => {
  const folder = await contentFolder({
    'images/boat.png': await aPlane(300, 200).png().toBuffer(),
    'images/tail.png': await aPlane(200, 200).png().toBuffer(),
  })
  const cache = { cacheDir: join(folder, '.cache') }
  const { pictures } = await readPictures(folder, cache)
  const said: string[] = []
  const encode = () => encodeMissing(folder, pictures, (text) => said.push(text), cache)
  expect(await encode()).toBeNull()
  expect(said.map((text) => text.replace(/[\d.]+ s$/u, '# s'))).toEqual([
    'Encoding 2 pictures, about # s',
    'Encoded 2 pictures in # s',
  ])
  expect(await encode()).toBeNull()
  expect(said).toHaveLength(2)
})

test('stops at a picture that is not any more what was checked', async () => {
  const folder = await contentFolder({ 'images/a.png': await aPlane(3, 2).png().toBuffer() })
  const cache = { cacheDir: join(folder, '.cache') }
  const { pictures } = await readPictures(folder, cache)
  await writeFile(join(folder, 'images/a.png'), 'something else')
  const said: string[] = []
  expect(await encodeMissing(folder, pictures, (text) => said.push(text), cache)).toBe(
    'Pictures that changed during the build:\n    images/a.png',
  )
  expect(said).toEqual(['Encoding 1 picture, about 1 s'])
})
