import { NothingHere } from '#components/site/nothing-here.tsx'
import { openThisArchive } from './open-this-archive.ts'

/**
 * What development shows at an address of a page that is not there, or not any
 * more. A build asks for no such address, and would put this into every page.
 */
export default async function NotFound() {
  return process.env.NODE_ENV === 'development' ? (
    <NothingHere archive={await openThisArchive()} />
  ) : null
}
