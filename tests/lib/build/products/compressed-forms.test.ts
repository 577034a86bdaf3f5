import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { compressSite } from '#lib/build/compress-site.ts'
import { filesIn } from '#lib/system/files-in.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const page = '<p>The weights leaked.</p>'.repeat(100)
/** Beyond the window of small files, and repeating itself there. */
const list = `${randomBytes(100_000).toString('hex')}<!-- -->`.repeat(2)

const site = {
  'index.html': page,
  'list.html': list,
  'short.html': '<p>Short</p>',
  'noise.txt': randomBytes(3000),
  'images/tail.png': page,
  'pagefind/en.pf_index': page,
  _headers: page,
}

const made = (files: readonly string[]): readonly string[] =>
  files.filter((file) => /\.(?:br|gz)$/u.test(file))

test('texts have both beside them; what is small, or packed already, has neither', async () => {
  const folder = temporaryFolder(site)
  expect(await compressSite(folder, 'fast')).toBe(2)
  expect(made(await filesIn(folder))).toEqual([
    'index.html.br',
    'index.html.gz',
    'list.html.br',
    'list.html.gz',
  ])
  const packed = (file: string): Buffer => readFileSync(path.join(folder, file))
  expect(brotliDecompressSync(packed('index.html.br')).toString()).toBe(page)
  expect(gunzipSync(packed('index.html.gz')).toString()).toBe(page)
  expect(brotliDecompressSync(packed('list.html.br')).toString()).toBe(list)
  expect(packed('list.html.br').length).toBeLessThan(list.length / 3)
})

test('the same bytes each time', async () => {
  const [one, other] = [temporaryFolder(site), temporaryFolder(site)]
  await compressSite(one, 'small')
  await compressSite(other, 'small')
  const files = made(await filesIn(one))
  expect(files.map((file) => readFileSync(path.join(one, file)))).toEqual(
    files.map((file) => readFileSync(path.join(other, file))),
  )
})

test('a host that compresses by itself gets the files alone', async () => {
  const folder = temporaryFolder(site)
  expect(await compressSite(folder, 'none')).toBe(0)
  expect(await filesIn(folder)).toEqual(Object.keys(site).toSorted())
})
