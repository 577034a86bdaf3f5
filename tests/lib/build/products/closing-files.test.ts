import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { finish } from '#lib/build/finish.ts'
import { exportFolders } from '#lib/build/folders.ts'
import { filesIn } from '#lib/system/files-in.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const site = {
  '.next/finished/stale.html': 'from a killed build',
  '.next/export/404.html': '<p>Not here</p>',
  '.next/export/index.html': '<p>Front</p>',
  '.next/export/articles/tail/index.html': '<p>Tail</p>',
  '.next/export/robots.txt': 'User-agent: *',
}

test('what pages link, the pages of old addresses and the headers of all come to what is there', async () => {
  const folders = exportFolders(temporaryFolder(site))
  await finish(folders, {
    basePath: '',
    scripts: ['own()'],
    linked: [{ file: 'site-1.css', css: 'p{color:red}' }],
    oldAddresses: new Map([['old/place/index.html', '<p>Moved</p>']]),
  })
  expect(await filesIn(folders.finished)).toEqual([
    '404.html',
    '_headers',
    'articles/tail/index.html',
    'assets/site-1.css',
    'index.html',
    'old/place/index.html',
    'robots.txt',
  ])
  const text = (file: string): string => readFileSync(path.join(folders.finished, file), 'utf8')
  expect(text('assets/site-1.css')).toBe('p{color:red}')
  expect(text('old/place/index.html')).toBe('<p>Moved</p>')
  // Those who read them never open old addresses.
  expect(
    text('_headers')
      .split('\n')
      .filter((line) => line.startsWith('/')),
  ).toEqual([
    '/',
    '/404.html',
    '/articles/*',
    '/articles/:slug/article.md',
    '/assets/*',
    '/robots.txt',
  ])
})
