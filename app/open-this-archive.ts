import { cache } from 'react'
import type { Archive } from '#lib/archive/archive.ts'
import { openArchive } from '#lib/archive/open-archive.ts'
import { readPlacement } from '#lib/site/site-address.ts'

/** As the writer named it. */
export const contentFolder = process.env.CONTENT_DIR ?? 'content'

/** The content folder as it is now, in Next's own development server: once a request. */
export const openThisArchive: () => Promise<Archive> = cache(() => {
  const placed = readPlacement(process.env)
  if (placed.kind === 'wrong') throw new Error(placed.reason)
  return openArchive(contentFolder, {
    now: Date.now(),
    showUnpublished: true,
    ...placed.placement,
  })
})
