/** The book of addresses, held against what builds have written. */

import path from 'node:path'
import { expect, test } from 'vitest'
import type { Archive } from '#lib/archive/archive.ts'
import { bookOf, foldedPath, namedLater } from '#lib/archive/check/book.ts'
import { openArchive } from '#lib/archive/open-archive.ts'
import { filesIn } from '#lib/system/files-in.ts'
import { projectFolder } from '#lib/system/project-folder.ts'
import { fixtureEpoch, withPublicationContent } from './support/publication.ts'
import { testSite } from './support/test-sites.ts'

const archives = {
  own: () => openArchive('content', { now: Date.now(), showUnpublished: false }),
  publication: () =>
    withPublicationContent((folder) =>
      openArchive(folder, { now: fixtureEpoch, showUnpublished: false }),
    ),
} as const satisfies Record<string, () => Promise<Archive>>

test.each(['own', 'publication'] as const)(
  'the site `%s` is what the book says, no more and no less',
  async (name) => {
    const written = await filesIn((await testSite(name)).folder)
    const plain = written.filter((file) => !/\.(?:br|gz)$/u.test(file))
    const copied = (await filesIn(path.join(projectFolder, 'public'))).map((file) => `/${file}`)
    const book = bookOf(await archives[name](), copied)
    const known = (file: string): boolean =>
      book.includes(file) || namedLater.some((form) => form.test(file))
    expect(plain.filter((file) => !known(file))).toEqual([])
    const compressed = written.filter((file) => !plain.includes(file))
    expect(compressed.filter((file) => !known(file.replace(/\.\w+$/u, '')))).toEqual([])
    expect(book.filter((file) => !plain.includes(file))).toEqual([])
    expect(book.filter((file, index) => book.indexOf(file) !== index)).toEqual([])
    // Fifty thousand pages make more than one sitemap.
    expect(namedLater.filter((form) => !plain.some((file) => form.test(file)))).toEqual([
      /^sitemap-\d+\.xml$/u,
    ])
    expect(new Set(written.map(foldedPath)).size).toBe(written.length)
  },
)
