/** The one step of an address that is kept for who writes: nothing of a site stands there. */
export const deskFolder = 'desk'

/** The desk's own address, as a writer writes it: `/desk/`, `/desk/page/2/`. Scripts in a browser, which carry all other addresses, have no use for it. */
export function deskPath(page = 1): string {
  return page <= 1 ? `/${deskFolder}/` : `/${deskFolder}/page/${page}/`
}
