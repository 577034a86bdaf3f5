/** The reader of an index, as a browser loads it, reading from the disk. */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import vm from 'node:vm'
import { onTestFinished, vi } from 'vitest'
import type { IndexFragment } from '#components/search/passages.ts'

export type Options = {
  readonly filters?: Readonly<Record<string, string>>
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>
}

export type Searched = {
  readonly results: readonly {
    readonly id: string
    readonly score: number
    readonly data: () => Promise<IndexFragment>
  }[]
  readonly unfilteredResultCount: number
  readonly filters: unknown
  readonly totalFilters: unknown
}

export type Reader = {
  readonly search: (words: string | null, options?: Options) => Promise<Searched>
  readonly debouncedSearch: (
    words: string,
    options: Options,
    milliseconds: number,
  ) => Promise<Searched | null>
  readonly filters: () => Promise<unknown>
  readonly destroy: () => Promise<void>
}

/**
 * For the test that asks.
 *
 * @param folder of a site
 */
export async function readerOf(folder: string): Promise<Reader> {
  const fetched = fetcherIn(folder)
  vi.stubGlobal('fetch', fetched)
  vi.stubGlobal('Worker', workerFetchingBy(fetched))
  onTestFinished(() => {
    vi.unstubAllGlobals()
  })
  const address = pathToFileURL(path.join(folder, 'pagefind', 'pagefind.js')).href
  return (await import(/* @vite-ignore */ address)) as Reader
}

/**
 * For the test that asks.
 *
 * @param words as they are to be asked for; `null` for all that is in the index
 */
export async function foundIn(
  folder: string,
  words: string | null,
  options: Options = {},
): Promise<readonly IndexFragment[]> {
  const { search } = await readerOf(folder)
  const { results } = await search(words, options)
  return Promise.all(results.map(({ data }) => data()))
}

type Fetched = (address: string | URL) => Promise<Response>

function fetcherIn(folder: string): Fetched {
  return (address) => {
    const file = new URL(address, pathToFileURL(`${folder}/`)).pathname
    return Promise.resolve(new Response(new Uint8Array(readFileSync(decodeURIComponent(file)))))
  }
}

type Listener = (event: { readonly data: unknown }) => void

/** A worker as browsers have it, in a world of its own but in this thread. */
function workerFetchingBy(fetch: Fetched): unknown {
  return class {
    readonly #inside: Listener[] = []
    readonly #outside: Listener[] = []

    constructor(script: URL) {
      const self = {
        addEventListener: (_kind: string, listener: Listener) => this.#inside.push(listener),
        postMessage: (data: unknown) => {
          for (const listener of this.#outside) listener({ data })
        },
      }
      const world = { self, fetch, setTimeout, console, TextDecoder, TextEncoder, Response, URL }
      vm.runInNewContext(readFileSync(script, 'utf8'), world)
    }

    addEventListener(kind: string, listener: Listener): void {
      if (kind === 'message') this.#outside.push(listener)
    }

    postMessage(data: unknown): void {
      for (const listener of this.#inside) listener({ data: structuredClone(data) })
    }

    terminate(): void {
      this.#inside.length = 0
    }
  }
}
