/** Drafts and articles whose time has not come leave no trace in a build. */

import { expect, test } from 'vitest'
import { filesIn } from '#lib/system/files-in.ts'
import { filesWith } from './support/files-with.ts'
import { publication } from './support/publication.ts'

test.each(['canary-of-a-draft', 'Ofadraftauthor', 'canary-of-the-future', 'Ofthefutureauthor'])(
  'no file has `%s` in its name or in it',
  async (words) => {
    expect(await filesWith(words, publication.out)).toEqual([])
  },
)

test('while what is published is found in the same way', async () => {
  expect(await filesWith('adds a SECOND storey', publication.out)).toEqual([])
  expect(await filesWith('gets a SECOND storey', publication.out)).toContain(
    'articles/pier/index.html',
  )
  expect(await filesWith('images/pier-', publication.out)).toContain('articles/pier/index.html')
})

test('these are its pages, and there are no others', async () => {
  const pages = (await filesIn(publication.out)).filter((file) => file.endsWith('.html'))
  expect(pages).toEqual(
    [
      '2025/zürich-im-nebel/index.html',
      '404.html',
      'fog/index.html',
      ...publication.slugs.map((slug) => `articles/${slug}/index.html`),
      'archive/2025/10/index.html',
      'archive/2025/11/index.html',
      'archive/2025/11/page/2/index.html',
      'archive/2025/index.html',
      'archive/2026/01/index.html',
      'archive/2026/02/index.html',
      'archive/2026/03/index.html',
      'archive/2026/index.html',
      'archive/index.html',
      'authors/ada-brook/index.html',
      'authors/index.html',
      'authors/lin-mao/index.html',
      'authors/lin-mao/page/2/index.html',
      'corrections/index.html',
      'index.html',
      'offline/index.html',
      'page/2/index.html',
      'saved/index.html',
      'search/index.html',
      'settings/index.html',
      'topics/harbour/index.html',
      'topics/harbour/page/2/index.html',
      'topics/index.html',
      'topics/weather/index.html',
    ].sort(),
  )
})
