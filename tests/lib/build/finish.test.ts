import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { finish } from '#lib/build/finish.ts'
import { filesIn } from '#lib/system/files-in.ts'
import { exportFolders } from '#lib/build/folders.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const sheet = '<link rel="stylesheet" href="/_next/static/chunks/a1.css" data-precedence="next"/>'
const font = '/_next/static/media/newsreader_latin-s.p.2.woff2'
const pageSaying = (words: string): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>${sheet}<title>${words}</title>` +
  '<script src="/_next/static/chunks/b2.js" async=""></script></head>' +
  `<body><div hidden=""><!--$--><!--/$--></div><p>${words}</p>` +
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script></body></html>'

const exported = {
  '.next/server/app/page_client-reference-manifest.js':
    'globalThis.__RSC_MANIFEST = {}; globalThis.__RSC_MANIFEST["/page"] = {"clientModules":{}}',
  '.next/export/index.html': pageSaying('front'),
  '.next/export/index.txt': 'payload',
  '.next/export/__next._tree.txt': 'payload',
  '.next/export/articles/tail/index.html': pageSaying('tail'),
  '.next/export/articles/tail/__next._full.txt': 'payload',
  '.next/export/404.html': pageSaying('not here'),
  '.next/export/404/index.html': pageSaying('not here'),
  '.next/export/robots.txt': 'User-agent: *',
  '.next/export/images/no-pictures.txt': 'none',
  '.next/export/_not-found/index.html': pageSaying('not here'),
  '.next/export/_next/static/chunks/a1.css': `@font-face{font-family:N;src:url(../media/newsreader_latin-s.p.2.woff2)}p{color:red}aside{color:blue}`,
  '.next/export/_next/static/chunks/b2.js': 'run()',
  [`.next/export${font}`]: 'letters',
}

test('keeps the pages, drops what Next leaves beside them', async () => {
  const folders = exportFolders(
    temporaryFolder({ ...exported, '.next/finished/stale.html': 'from a killed build' }),
  )
  expect(await finish(folders, { basePath: '', wholePages: new Map() })).toEqual({
    kind: 'whole',
    pages: 3,
  })
  expect(await filesIn(folders.finished)).toEqual([
    '404.html',
    '_headers',
    'articles/tail/index.html',
    'assets/newsreader-7ad8dbe5db.woff2',
    'index.html',
    'robots.txt',
  ])
  expect(readFileSync(path.join(folders.finished, 'index.html'), 'utf8')).toMatch(
    /<style>@font-face\{font-family:N;src:url\(\/assets\/newsreader-7ad8dbe5db\.woff2\)\}p\{color:red\}<\/style><title>front<\/title><\/head><body><p>front<\/p><\/body><\/html>$/u,
  )
})

test('each page has the styles of its own classes', async () => {
  const folders = exportFolders(
    temporaryFolder({
      ...exported,
      '.next/export/index.html': pageSaying('').replace('<p>', '<p class="lead found other">'),
      '.next/export/articles/tail/index.html': pageSaying('').replace('<p>', '<p class="row">'),
      '.next/export/_next/static/chunks/a1.css':
        '.lead{--edge:1px;--ink:red}.lead.found{top:var(--edge)}p.row{color:red}',
    }),
  )
  await finish(folders, { basePath: '', wholePages: new Map() })
  const page = (file: string): string =>
    readFileSync(path.join(folders.finished, file), 'utf8').replace(/<meta http-equiv[^>]*>/u, '')
  expect(page('index.html')).toBe(
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">' +
      '<style>.lead{--edge:1px}.lead.found{top:var(--edge)}</style>' +
      '<title></title></head><body><p class="lead found other"></p></body></html>',
  )
  expect(page('articles/tail/index.html')).toBe(
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">' +
      '<style>p.row{color:red}</style>' +
      '<title></title></head><body><p class="row"></p></body></html>',
  )
})

test('the page of an old address is written, and needs no rule for its headers', async () => {
  const folders = exportFolders(temporaryFolder(exported))
  const wholePages = new Map([['old/place/index.html', '<p>Moved</p>']])
  await finish(folders, { basePath: '', wholePages })
  expect(readFileSync(path.join(folders.finished, 'old/place/index.html'), 'utf8')).toBe(
    '<p>Moved</p>',
  )
  const headers = readFileSync(path.join(folders.finished, '_headers'), 'utf8')
  expect(headers.split('\n').filter((line) => line.startsWith('/'))).toEqual([
    '/',
    '/404.html',
    '/articles/*',
    '/articles/:slug/article.md',
    '/assets/*',
    '/images/*',
    '/robots.txt',
  ])
})

test('a page that cannot do without a runtime stops the build, and every one of them is named', async () => {
  const folders = exportFolders(
    temporaryFolder({
      ...exported,
      '.next/export/index.html': pageSaying('front, with id="__next_error__" in its text'),
      '.next/export/topics/_/index.html': pageSaying('').replace(
        '<html lang="en">',
        '<html id="__next_error__">',
      ),
      '.next/export/articles/tail/index.html': pageSaying('tail').replace(
        '<p>',
        '<!--$?--><p style="color:red">',
      ),
    }),
  )
  expect(await finish(folders, { basePath: '', wholePages: new Map() })).toEqual({
    kind: 'broken',
    faults: [
      { page: 'articles/tail/index.html', reason: 'a suspended boundary' },
      { page: 'articles/tail/index.html', reason: 'an inline style on <p>' },
      {
        page: 'topics/_/index.html',
        reason: 'an error in the place of the page: it threw, or called notFound() or redirect()',
      },
    ],
  })
  expect(existsSync(folders.finished)).toBe(false)
})
