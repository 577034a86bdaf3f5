import { randomBytes } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import {
  type CompressedForm,
  compressedForms,
  type Compression,
} from '#lib/build/products/compressed-forms.ts'

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

/** By the name that each form of each file has in the site. */
async function formsOfAll(
  compression: Compression,
): Promise<ReadonlyMap<string, CompressedForm['packed']>> {
  const forms = Object.entries(site).map(async ([file, content]) => {
    const made = await compressedForms(file, Buffer.from(content), compression)
    return made.map(({ suffix, packed }) => [`${file}${suffix}`, packed] as const)
  })
  return new Map((await Promise.all(forms)).flat())
}

test('texts have both forms; what is small, or packed already, has neither', async () => {
  const forms = await formsOfAll('fast')
  expect([...forms.keys()]).toEqual([
    'index.html.br',
    'index.html.gz',
    'list.html.br',
    'list.html.gz',
  ])
  const packed = (file: string): Uint8Array => forms.get(file) ?? expect.fail(file)
  expect(brotliDecompressSync(packed('index.html.br')).toString()).toBe(page)
  expect(gunzipSync(packed('index.html.gz')).toString()).toBe(page)
  expect(brotliDecompressSync(packed('list.html.br')).toString()).toBe(list)
  expect(packed('list.html.br').length).toBeLessThan(list.length / 3)
})

test('the same bytes each time', async () => {
  expect(await formsOfAll('small')).toEqual(await formsOfAll('small'))
})

test('a host that compresses by itself gets the files alone', async () => {
  expect(await formsOfAll('none')).toEqual(new Map())
})
