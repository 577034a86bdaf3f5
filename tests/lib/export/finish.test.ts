import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesIn, finish } from '#lib/export/finish.ts'
import { exportFolders } from '#lib/export/folders.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

test('keeps the pages, drops what Next leaves beside them', async () => {
  const folders = exportFolders(
    temporaryFolder({
      '.next/export/index.html': '<html lang="en">front</html>',
      '.next/export/articles/tail/index.html': '<html lang="en">tail</html>',
      '.next/export/404.html': '<html lang="en">not here</html>',
      '.next/export/404/index.html': '<html lang="en">not here</html>',
      '.next/export/images/no-pictures.txt': 'none',
      '.next/export/_not-found/index.html': '<html lang="en">not here</html>',
      '.next/export/_next/static/site.css': 'p{}',
      '.next/finished/stale.html': 'from a killed build',
    }),
  )
  expect(await finish(folders)).toEqual({ kind: 'whole', pages: 3 })
  expect(await filesIn(folders.finished)).toEqual([
    '404.html',
    '_next/static/site.css',
    'articles/tail/index.html',
    'index.html',
  ])
})

test('a page in which Next left an error instead of words stops the build', async () => {
  const folders = exportFolders(
    temporaryFolder({
      '.next/export/index.html':
        '<html lang="en">front, with id="__next_error__" in its text</html>',
      '.next/export/topics/_/index.html': '<html id="__next_error__"><body></body></html>',
    }),
  )
  expect(await finish(folders)).toEqual({ kind: 'broken', pages: ['topics/_/index.html'] })
  expect(existsSync(folders.finished)).toBe(false)
})
