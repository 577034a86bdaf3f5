/** Opens a picture large over the page; its link leads to the file. */

import { onPlainClick } from '#components/site/on-plain-click.ts'

onPlainClick('figure a:has(picture)', async (link) => {
  const { openPicture } = await import('./pictures.lazy.ts')
  openPicture(link)
})
