/** Pagefind's own reader of an index, as a browser loads it, reading from the disk. */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { onTestFinished, vi } from 'vitest'
import type { IndexFragment } from '#components/search/passages.ts'

type Reader = {
  readonly search: (words: string | null) => Promise<{
    readonly results: readonly { readonly data: () => Promise<IndexFragment> }[]
  }>
}

/**
 * For the test that asks.
 *
 * @param folder of a site
 * @param words as Pagefind is to be asked; `null` for all that is in the index
 */
export async function foundIn(
  folder: string,
  words: string | null,
): Promise<readonly IndexFragment[]> {
  const fetched = vi.fn((address: string | URL) => {
    const file = new URL(address, pathToFileURL(`${folder}/`)).pathname
    return Promise.resolve(new Response(new Uint8Array(readFileSync(decodeURIComponent(file)))))
  })
  vi.stubGlobal('fetch', fetched)
  onTestFinished(() => {
    vi.unstubAllGlobals()
  })
  const address = pathToFileURL(path.join(folder, 'pagefind', 'pagefind.js')).href
  const { search } = (await import(/* @vite-ignore */ address)) as Reader
  const { results } = await search(words)
  return Promise.all(results.map(({ data }) => data()))
}
