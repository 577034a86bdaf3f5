import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { makePages } from '#lib/build/pages/make-pages.ts'
import type { PageOrder } from '#lib/build/pages/page-maker.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'

const sheet = '_next/static/chunks/a1.css'
const pageSaying = (words: string): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>` +
  `<link rel="stylesheet" href="/reader/${sheet}" data-precedence="next"/><title>${words}</title></head>` +
  `<body><p class="lead">${words}</p><script>own()</script></body></html>`

const pages = ['404.html', 'a/index.html', 'b/index.html', 'c/index.html', 'index.html']

const scriptHere = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const script = scriptHere('make-from-files.worker.ts')

/** Of pages as Next renders them, which lie in the folder of the project. */
function anOrder(more: Readonly<Record<string, string>> = {}): PageOrder {
  const rendered = Object.fromEntries(pages.map((page) => [page, pageSaying(page)]))
  return {
    project: temporaryFolder({ ...rendered, ...more }),
    staging: temporaryFolder(),
    basePath: '/reader',
    sheets: new Map([[sheet, '.lead{color:red}.other{color:blue}']]),
    fonts: new Map(),
    modules: new Map(),
    ownScripts: new Set(['own()']),
  }
}

const textsIn = ({ staging }: PageOrder): readonly (string | null)[] =>
  pages.map((page) => {
    const place = path.join(staging, page)
    return existsSync(place) ? readFileSync(place, 'utf8') : null
  })

test('two processes make what one makes', async () => {
  const [alone, shared] = [anOrder(), anOrder()]
  const done = await makePages(alone, pages, { script, processes: 1 })
  expect(done).toEqual({ faults: [], scripts: ['own()'], linked: [] })
  expect(await makePages(shared, pages, { script, processes: 2, worthAProcess: 1 })).toEqual(done)
  expect(textsIn(shared)).toEqual(textsIn(alone))
  expect(textsIn(shared)[1]).toMatch(
    /<style>\.lead\{color:red\}<\/style><title>a\/index\.html<\/title><\/head><body><p class="lead">a\/index\.html<\/p><script>own\(\)<\/script><\/body><\/html>$/u,
  )
})

test('each reason for which a page cannot do without a runtime is named, in the order of the pages', async () => {
  const order = anOrder({
    '404.html': pageSaying('with id="__next_error__" in its text'),
    'a/index.html': pageSaying('x').replace('<p class', '<!--$?--><p style="color:red" class'),
    'b/index.html': pageSaying('').replace('<html lang="en">', '<html id="__next_error__">'),
    'index.html': pageSaying('x').replace('own()', 'foreign()'),
  })
  const { faults } = await makePages(order, pages, { script, processes: 2, worthAProcess: 1 })
  expect(faults).toEqual([
    { page: 'a/index.html', reason: 'a suspended boundary' },
    { page: 'a/index.html', reason: 'an inline style on <p>' },
    {
      page: 'b/index.html',
      reason: 'an error in the place of the page: it threw, or called notFound() or redirect()',
    },
    {
      page: 'index.html',
      reason: 'an inline script that the finishing step does not know: foreign()',
    },
  ])
})

test('a page that cannot be rendered, and one that ends its process, have a fault, and the others are made', async () => {
  const [order, alone] = [anOrder(), anOrder()]
  await makePages(alone, pages, { script })
  const asked = [...pages, 'gone.html']
  const badly = scriptHere('make-badly.worker.ts')
  expect(await makePages(order, asked, { script: badly, processes: 1 })).toEqual({
    faults: [
      { page: 'b/index.html', reason: 'the process that worked on it ended with code 7' },
      {
        page: 'gone.html',
        reason: `ENOENT: no such file or directory, open '${path.join(order.project, 'gone.html')}'`,
      },
    ],
    scripts: ['own()'],
    linked: [],
  })
  expect(textsIn(order)).toEqual(textsIn(alone).with(2, null))
})

test('a process that cannot be started fails it', async () => {
  const broken = path.join(temporaryFolder({ 'end.ts': 'process.exit(3)' }), 'end.ts')
  await expect(makePages(anOrder(), pages, { script: broken })).rejects.toThrow(
    /end\.ts did not start: it ended with 3$/u,
  )
})
