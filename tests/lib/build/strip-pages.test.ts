import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { stripPages } from '#lib/build/strip-pages.ts'
import type { StripOrder } from '#lib/build/page-stripper.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const sheet = '_next/static/chunks/a1.css'
const pageSaying = (words: string): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>` +
  `<link rel="stylesheet" href="/reader/${sheet}" data-precedence="next"/><title>${words}</title></head>` +
  `<body><p class="lead">${words}</p><script>own()</script></body></html>`

const pages = ['404.html', 'a/index.html', 'b/index.html', 'c/index.html', 'index.html']

function anExport(more: Readonly<Record<string, string>> = {}): StripOrder {
  const written = Object.fromEntries(pages.map((page) => [page, pageSaying(page)]))
  return {
    staging: temporaryFolder({ ...written, ...more }),
    basePath: '/reader',
    sheets: new Map([[sheet, '.lead{color:red}.other{color:blue}']]),
    fonts: new Map(),
    modules: new Map(),
    ownScripts: new Set(['own()']),
  }
}

const textsIn = ({ staging }: StripOrder): readonly string[] =>
  pages.map((page) => readFileSync(path.join(staging, page), 'utf8'))

test('two processes make of an export what one makes of it', async () => {
  const [alone, shared] = [anExport(), anExport()]
  const done = await stripPages(alone, pages, { processes: 1 })
  expect(done).toEqual({ faults: [], scripts: ['own()'], linked: [] })
  expect(await stripPages(shared, pages, { processes: 2, worthAProcess: 1 })).toEqual(done)
  expect(textsIn(shared)).toEqual(textsIn(alone))
  expect(textsIn(shared)[1]).toMatch(
    /<style>\.lead\{color:red\}<\/style><title>a\/index\.html<\/title><\/head><body><p class="lead">a\/index\.html<\/p><script>own\(\)<\/script><\/body><\/html>$/u,
  )
})

test('what must not stand in pages is named in the order of the pages', async () => {
  const foreign = pageSaying('x').replace('own()', 'foreign()')
  const order = anExport({
    'a/index.html': foreign,
    'b/index.html': foreign,
    'index.html': foreign,
  })
  const { faults } = await stripPages(order, pages, { processes: 2, worthAProcess: 1 })
  expect(faults.map(({ page }) => page)).toEqual(['a/index.html', 'b/index.html', 'index.html'])
})

test('a page that cannot be read, and one that ends its process, have a fault, and the others are light', async () => {
  const [order, alone] = [anExport(), anExport()]
  await stripPages(alone, pages)
  const script = fileURLToPath(new URL('./strip-badly.worker.ts', import.meta.url))
  expect(await stripPages(order, [...pages, 'gone.html'], { processes: 1, script })).toEqual({
    faults: [
      { page: 'b/index.html', reason: 'the process that worked on it ended with code 7' },
      {
        page: 'gone.html',
        reason: `ENOENT: no such file or directory, open '${path.join(order.staging, 'gone.html')}'`,
      },
    ],
    scripts: ['own()'],
    linked: [],
  })
  const [light, left] = [textsIn(alone), textsIn(order)]
  expect(left).toEqual(light.with(2, pageSaying('b/index.html')))
})

test('a process that cannot be started fails it', async () => {
  const script = path.join(temporaryFolder({ 'end.ts': 'process.exit(3)' }), 'end.ts')
  await expect(stripPages(anExport(), pages, { script })).rejects.toThrow(
    /end\.ts did not start: it ended with 3$/u,
  )
})
