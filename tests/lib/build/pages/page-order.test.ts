import path from 'node:path'
import { expect, test } from 'vitest'
import { fontsIn, pageOrder } from '#lib/build/pages/page-order.ts'
import { ageScript } from '#lib/site/age-notice.ts'
import { firstScript } from '#lib/site/first-script.ts'
import { noCache } from '../../../fixtures/placed.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'

const compiledApp = {
  '.next/server/app/page_client-reference-manifest.js':
    'globalThis.__RSC_MANIFEST = {}; globalThis.__RSC_MANIFEST["/page"] = {"clientModules":{"[project]/a.tsx":{"id":7}}}',
  '.next/static/chunks/a1.css': 'p{color:red}',
  '.next/static/chunks/b2.js': 'run()',
  '.next/static/media/newsreader_latin-s.p.2.woff2': 'letters',
}

test('sheets are read, and fonts found under names made from their bytes', async () => {
  const project = temporaryFolder(compiledApp)
  const store = { folder: path.join(project, 'files'), compression: 'fast' } as const
  const given = { project, store, articles: noCache, basePath: '/reader' }
  const order = await pageOrder(path.join(project, '.next'), { ...given, script: 'site-1.js' })
  expect(order).toEqual({
    ...given,
    sheets: new Map([['/_next/static/chunks/a1.css', 'p{color:red}']]),
    fonts: new Map([
      [
        '/_next/static/media/newsreader_latin-s.p.2.woff2',
        '/reader/assets/newsreader-7ad8dbe5db.woff2',
      ],
    ]),
    modules: new Map([['7', '[project]/a.tsx']]),
    ownScripts: new Set([firstScript('/reader', '/reader/assets/site-1.js'), ageScript]),
  })
})

test('the fonts are files of the site', async () => {
  const project = temporaryFolder(compiledApp)
  expect(await fontsIn(path.join(project, '.next'))).toEqual([
    {
      compiledAs: 'media/newsreader_latin-s.p.2.woff2',
      file: 'assets/newsreader-7ad8dbe5db.woff2',
      content: Buffer.from('letters'),
    },
  ])
})
