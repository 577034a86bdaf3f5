import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { pagePool } from '#lib/build/pages/make-pages.ts'
import type { PageOrder } from '#lib/build/pages/page-maker.ts'
import type { MadeProducts } from '#lib/build/products/make-products.ts'
import { StoreRefusal } from '#lib/system/storage/store-refusal.ts'
import { inlineBelow } from '#lib/finish/page-styles.ts'
import { hashSource } from '#lib/finish/policy.ts'
import { anArchive } from '../../../fixtures/an-archive.ts'
import { pageAt } from '../../../fixtures/page-at.ts'
import { noCache } from '../../../fixtures/placed.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'
import { aWorkshop, filesOf, textsOf, type Workshop } from '../products/a-workshop.ts'

const sheet = '/_next/static/chunks/a1.css'
const pageSaying = (words: string): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>` +
  `<link rel="stylesheet" href="${sheet}" data-precedence="next"/><title>${words}</title></head>` +
  `<body><p class="lead">${words}</p><script>own()</script></body></html>`

const pages = ['404.html', 'a/index.html', 'b/index.html', 'c/index.html', 'index.html']

/** The processes of these tests make nothing of it. */
const value = pageAt(anArchive([]), 'search', 'search')

const scriptHere = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const script = scriptHere('make-from-files.worker.ts')

type Site = { readonly order: PageOrder; readonly workshop: Workshop }

/** Of pages as Next renders them, which lie in the folder of the project. */
function aSite(more: Readonly<Record<string, string>> = {}, css = '.lead{color:red}'): Site {
  const rendered = Object.fromEntries(pages.map((page) => [page, pageSaying(page)]))
  const workshop = aWorkshop()
  const order = {
    project: temporaryFolder({ ...rendered, ...more }),
    store: workshop.store,
    articles: noCache,
    basePath: '/reader',
    sheets: new Map([[sheet, `${css}.other{color:blue}`]]),
    fonts: new Map(),
    modules: new Map(),
    ownScripts: new Set(['own()']),
  }
  return { order, workshop }
}

async function madeOf(
  { order, workshop }: Site,
  files: readonly string[],
  options: Parameters<typeof pagePool>[1],
): Promise<MadeProducts> {
  const pool = pagePool(order, options)
  onTestFinished(() => pool.end())
  const make = (file: string) => () => pool.make({ file, value })
  return workshop.make(files.map((file) => ({ name: file, inputs: {}, make: make(file) })))
}

const textsIn = ({ workshop }: Site, { made }: MadeProducts): Readonly<Record<string, string>> =>
  textsOf(made, workshop)

test('two processes make what one makes', async () => {
  const [alone, shared] = [aSite(), aSite()]
  const one = await madeOf(alone, pages, { script, processes: 1 })
  const two = await madeOf(shared, pages, { script, processes: 2, worthAProcess: 1 })
  expect(one.faults).toEqual([])
  expect(one.made.map(({ scriptSources }) => scriptSources)).toEqual(
    pages.map(() => [hashSource('own()')]),
  )
  expect(filesOf(one.made)).toEqual(pages)
  expect({ ...two, made: textsIn(shared, two) }).toEqual({ ...one, made: textsIn(alone, one) })
  expect(textsIn(shared, two)['a/index.html']).toMatch(
    /<style>\.lead\{color:red\}<\/style><title>a\/index\.html<\/title><\/head><body><p class="lead">a\/index\.html<\/p><script>own\(\)<\/script><\/body><\/html>$/u,
  )
})

test('a sheet that pages link is a file of each of them, and the same one', async () => {
  const noise = Array.from(
    { length: inlineBelow / 8 },
    () => `.lead{--c:#${randomBytes(12).toString('hex')};top:var(--c)}`,
  ).join('')
  const site = aSite({}, noise)
  const { made } = await madeOf(site, pages.slice(0, 2), { script, processes: 1 })
  const [first, second] = made.map(({ files }) => files)
  const linked = /href="\/reader\/(assets\/site-[\da-f]{10}\.css)"/u
  const name = linked.exec(textsOf(made, site.workshop)['404.html'] ?? '')?.[1]
  expect(filesOf(made)).toEqual(['404.html', name, 'a/index.html', name])
  expect(second?.[1]).toEqual(first?.[1])
})

test('each reason for which a page cannot do without a runtime is named, in the order of the pages', async () => {
  const site = aSite({
    '404.html': pageSaying('with id="__next_error__" in its text'),
    'a/index.html': pageSaying('x').replace('<p class', '<!--$?--><p style="color:red" class'),
    'b/index.html': pageSaying('').replace('<html lang="en">', '<html id="__next_error__">'),
    'index.html': pageSaying('x').replace('own()', 'foreign()'),
  })
  const { faults } = await madeOf(site, pages, { script, processes: 2, worthAProcess: 1 })
  expect(faults).toEqual([
    { product: 'a/index.html', reason: 'a suspended boundary' },
    { product: 'a/index.html', reason: 'an inline style on <p>' },
    {
      product: 'b/index.html',
      reason: 'an error in the place of the page: it threw, or called notFound() or redirect()',
    },
    {
      product: 'index.html',
      reason: 'an inline script that the finishing step does not know: foreign()',
    },
  ])
})

test('a page that cannot be rendered, and one that ends its process, have a fault, and the others are made', async () => {
  const [site, alone] = [aSite(), aSite()]
  const others = ['404.html', 'a/index.html', 'c/index.html', 'index.html']
  const whole = await madeOf(alone, others, { script, processes: 1 })
  const badly = scriptHere('make-badly.worker.ts')
  const asked = [...pages, 'gone.html']
  const made = await madeOf(site, asked, { script: badly, processes: 1 })
  expect(made.faults).toEqual([
    { product: 'b/index.html', reason: 'the process that worked on it ended with code 7' },
    {
      product: 'gone.html',
      reason: `ENOENT: no such file or directory, open '${path.join(site.order.project, 'gone.html')}'`,
    },
  ])
  expect(textsIn(site, made)).toEqual(textsIn(alone, whole))
})

test('a process that cannot be started fails it', async () => {
  const broken = path.join(temporaryFolder({ 'end.ts': 'process.exit(3)' }), 'end.ts')
  await expect(madeOf(aSite(), pages, { script: broken })).rejects.toThrow(
    /end\.ts did not start: it ended with 3$/u,
  )
})

test('where nothing can be stored, no page is to blame, and none is made any more', async () => {
  const { order, workshop } = aSite()
  const folder = path.join(temporaryFolder({ taken: '' }), 'taken', 'files')
  const site = { order: { ...order, store: { ...order.store, folder } }, workshop }
  await expect(madeOf(site, pages, { script })).rejects.toEqual(
    new StoreRefusal(
      `Unexpected refusal to write \`${path.relative('', folder)}\`, which is below a file, expected a place for what builds make: move that file away, or move the project to where it may write`,
    ),
  )
})
