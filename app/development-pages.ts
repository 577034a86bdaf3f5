import { type PageValues, pageValues } from '#lib/archive/pages/page-values.ts'
import { siteScript } from './browser-script.ts'
import { contentFolder, openThisArchive } from './open-this-archive.ts'

/** The pages of the content folder as it is now. @param steps of the address of the only article that is needed */
export async function developmentPages([first, slug]: readonly string[]): Promise<PageValues> {
  const archive = await openThisArchive()
  const { file } = await siteScript()
  const inContext = first === 'articles' ? await archive.article(slug ?? '') : null
  return pageValues(archive, {
    script: file,
    desk: { folder: contentFolder, problems: archive.problems },
    article: () => inContext,
  })
}
