import { cache } from 'react'
import type { Archive } from '#lib/archive/archive.ts'
import { openSnapshot } from '#lib/archive/archive-snapshot.ts'
import { readPlacement } from '#lib/site/site-address.ts'

const inDevelopment = process.env.NODE_ENV === 'development'

export const contentFolder = process.env.CONTENT_DIR ?? 'content'

// A build passes its own moment on to every worker; without it each would have another.
const startedAt =
  process.env.SOURCE_DATE_EPOCH === undefined
    ? Date.now()
    : Number(process.env.SOURCE_DATE_EPOCH) * 1000

const placed = readPlacement(process.env)
if (placed.kind === 'wrong') throw new Error(placed.reason)
const { placement } = placed

/** Where the build has left the archive that it has read and checked; nobody else sets it. */
const snapshot = process.env.ARCHIVE_SNAPSHOT ?? ''

async function open(): Promise<Archive> {
  if (!inDevelopment && snapshot !== '') return openSnapshot(snapshot)
  // Only here, so that a build's processes need not load what parses.
  const { openArchive } = await import('#lib/archive/open-archive.ts')
  return openArchive(contentFolder, {
    now: inDevelopment ? Date.now() : startedAt,
    showUnpublished: inDevelopment,
    ...placement,
  })
}

let opened: Promise<Archive> | undefined

/** The archive all pages are made from: in a build once a process, in development anew for each request. */
export const openThisArchive: () => Promise<Archive> = inDevelopment
  ? cache(open)
  : () => (opened ??= open())
