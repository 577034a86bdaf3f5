import path from 'node:path'
import type { PageValue } from '#lib/archive/pages/page-value.ts'
import { type PageValues, pageValues } from '#lib/archive/pages/page-values.ts'
import { pageFile } from '#lib/archive/check/book.ts'
import { nothingHereFile, pagesOf } from '#lib/build/pages/pages-of.ts'
import { deskOfPages } from '#lib/desk/pages/desk-of-page.ts'
import { siteScript } from './browser-script.ts'
import { contentFolder, openThisArchive } from './open-this-archive.ts'

/** The pages of the content folder as it is now. @param steps of the address of the only page that is needed */
export async function developmentPages([first, slug]: readonly string[]): Promise<PageValues> {
  const archive = await openThisArchive()
  const { file } = await siteScript()
  const needed = first === 'articles' ? slug : first === undefined ? archive.lead?.slug : undefined
  const inContext = needed === undefined ? null : await archive.article(needed)
  const values = pageValues(archive, {
    script: file,
    article: () => inContext,
    textOf: (article) => article,
  })
  const deskOf = deskOfPages({
    folder: contentFolder,
    root: path.resolve(contentFolder).split(path.sep).join('/'),
    problems: archive.problems,
    earlier: new Set(),
    pages: new Set(pagesOf(archive)),
  })
  const told = (value: PageValue, page: string): PageValue => ({
    ...value,
    frame: { ...values.frame, desk: deskOf(page) },
  })
  return {
    frame: values.frame,
    at: (steps) => {
      const value = values.at(steps)
      return value === null ? null : told(value, pageFile(...steps))
    },
    nothingHere: told(values.nothingHere, nothingHereFile),
  }
}
