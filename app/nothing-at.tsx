import { NothingHere } from '#components/site/nothing-here.tsx'
import type { Archive } from '#lib/archive/archive.ts'

/**
 * What stands at an address that the archive does not know. In development it
 * may have gone a moment ago; a build asks for nothing but what the archive
 * lists, so that one with holes is not finished.
 */
export function nothingAt(archive: Archive, ...steps: readonly string[]) {
  if (process.env.NODE_ENV === 'development') return <NothingHere archive={archive} />
  throw new Error(`There is nothing at /${steps.join('/')}/, which the archive lists`)
}
