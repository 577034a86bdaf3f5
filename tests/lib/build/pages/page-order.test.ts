import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { exportFolders } from '#lib/build/folders.ts'
import { pageOrder } from '#lib/build/pages/page-order.ts'
import { ageScript } from '#lib/site/age-notice.ts'
import { firstScript } from '#lib/site/first-script.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'

test('sheets are read, and fonts put into the site under names made from their bytes', async () => {
  const project = temporaryFolder({
    '.next/server/app/page_client-reference-manifest.js':
      'globalThis.__RSC_MANIFEST = {}; globalThis.__RSC_MANIFEST["/page"] = {"clientModules":{"[project]/a.tsx":{"id":7}}}',
    '.next/static/chunks/a1.css': 'p{color:red}',
    '.next/static/chunks/b2.js': 'run()',
    '.next/static/media/newsreader_latin-s.p.2.woff2': 'letters',
  })
  const folders = exportFolders(project)
  const order = await pageOrder(folders, { project, basePath: '/reader', script: 'site-1.js' })
  expect(order).toEqual({
    project,
    staging: folders.staging,
    basePath: '/reader',
    sheets: new Map([['_next/static/chunks/a1.css', 'p{color:red}']]),
    fonts: new Map([
      [
        '/reader/_next/static/media/newsreader_latin-s.p.2.woff2',
        '/reader/assets/newsreader-7ad8dbe5db.woff2',
      ],
    ]),
    modules: new Map([['7', '[project]/a.tsx']]),
    ownScripts: new Set([firstScript('/reader', '/reader/assets/site-1.js'), ageScript]),
  })
  const font = path.join(folders.staging, 'assets', 'newsreader-7ad8dbe5db.woff2')
  expect(readFileSync(font, 'utf8')).toBe('letters')
})
