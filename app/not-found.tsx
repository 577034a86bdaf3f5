import { NothingHere } from '#components/site/nothing-here.tsx'
import { openThisArchive } from './open-this-archive.ts'

/**
 * What development shows at an address of a page that is not there, or not any
 * more. A build asks for no such address, and has 404.html of global-not-found.tsx.
 */
export default async function NotFound() {
  return <NothingHere archive={await openThisArchive()} />
}
