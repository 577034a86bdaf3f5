import { NothingHerePage } from './nothing-here-page.tsx'

/**
 * What Next's development server shows at an address of a page that is not there,
 * or not any more. A build asks for no such address, and would put this into
 * every page.
 */
export default function NotFound() {
  return process.env.NODE_ENV === 'development' ? <NothingHerePage /> : null
}
