/** Opens a picture large over the page; its link leads to the file. */

import { onPlainClick } from '#components/controls/on-plain-click.browser.ts'

onPlainClick('figure a:has(picture)', async (link) => {
  const { openPicture } = await import('./pictures.lazy.ts')
  openPicture(link)
})
