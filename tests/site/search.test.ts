/** The index of the search as it is shipped: Pagefind's own reader finds in it what is published, and nothing else. */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { foundIn } from '../pagefind-reader.ts'
import { builtSites } from './support/built-sites.ts'
import { publication } from './support/publication.ts'

async function found(folder: string, words: string | null): Promise<readonly string[]> {
  return (await foundIn(folder, words)).map(({ raw_url }) => raw_url).sort()
}

const sites = await builtSites()

describe.each(sites)('$name', ({ folder, site }) => {
  test('it has what a search asks for, and none of the interfaces that Pagefind brings', () => {
    const files = [...site.files]
      .filter((file) => file.startsWith('pagefind/'))
      .filter((file) => !/\.(?:br|gz)$/u.test(file))
    const kinds = files.map((file) => file.replace(/_[0-9a-f]+\./u, '.'))
    expect([...new Set(kinds)]).toEqual([
      'pagefind/filter/en.pf_filter',
      'pagefind/fragment/en.pf_fragment',
      'pagefind/index/en.pf_index',
      'pagefind/pagefind-entry.json',
      'pagefind/pagefind-worker.js',
      'pagefind/pagefind.en.pf_meta',
      'pagefind/pagefind.js',
      'pagefind/wasm.en.pagefind',
      'pagefind/wasm.unknown.pagefind',
      'pagefind/words.json',
    ])
  })

  test('every fragment that it links is on its page', async () => {
    const articles = await foundIn(folder, null)
    expect(articles.length).toBeGreaterThan(0)
    const dead = articles.flatMap(({ raw_url, anchors }) => {
      const file = `${decodeURI(raw_url).slice(site.basePath.length + 1)}index.html`
      const html = site.pages.get(file) ?? ''
      return anchors
        .filter(({ id }) => id !== 'top' && !html.includes(` id="${id}"`))
        .map(({ id }) => `${raw_url}#${id}`)
    })
    expect(dead).toEqual([])
  })
})

const [own, fixture] = sites.map(({ folder }) => folder)

test('all that is published is in it, and what is withdrawn is not', async () => {
  expect(await found(fixture ?? '', null)).toEqual(
    publication.slugs.filter((slug) => slug !== 'bell').map((slug) => `/reader/articles/${slug}/`),
  )
})

test.each([
  ['storey', ['/reader/articles/pier/']],
  ['storeys', ['/reader/articles/pier/']],
  ['القوارب', ['/reader/articles/dawn/']],
  ['"worse at night"', ['/reader/articles/fog/']],
  ['الفجر', ['/reader/articles/dawn/']],
])('%s is found', async (words, addresses) => {
  expect(await found(fixture ?? '', words)).toEqual(addresses)
})

test('a German article on a site in English is found', async () => {
  expect(await found(own ?? '', 'Sicherungskopie')).toEqual(['/articles/als-elf-zeilen-fehlten/'])
})

test('drafts and articles whose time has not come are not in it, packed or not', () => {
  const files = [...(sites[1]?.site.files ?? [])].filter((file) => file.startsWith('pagefind/'))
  const texts = files.map((file) => {
    const bytes = readFileSync(path.join(fixture ?? '', file))
    if (file.endsWith('.br')) return brotliDecompressSync(bytes).toString()
    return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes).toString() : bytes.toString()
  })
  expect(texts.filter((text) => text.includes('High water')).length).toBeGreaterThan(0)
  expect(texts.filter((text) => /canary/iu.test(text))).toEqual([])
})
