import { type PageValues, pageValues } from '#lib/archive/pages/page-values.ts'
import { siteScript } from './browser-script.ts'
import { contentFolder, openThisArchive } from './open-this-archive.ts'

/** The pages of the content folder as it is now. @param steps of the address of the only page that is needed */
export async function developmentPages([first, slug]: readonly string[]): Promise<PageValues> {
  const archive = await openThisArchive()
  const { file } = await siteScript()
  const needed = first === 'articles' ? slug : first === undefined ? archive.lead?.slug : undefined
  const inContext = needed === undefined ? null : await archive.article(needed)
  return pageValues(archive, {
    script: file,
    desk: { folder: contentFolder, problems: archive.problems },
    article: () => inContext,
    textOf: (article) => article,
  })
}
