/**
 * Does something of the page's own in the place of following a link. Presses that
 * ask for a new window are the browser's, and where the page's own fails, the
 * link leads where it always did.
 *
 * @param selector of links, also of those that come later
 */
export function onPlainClick(
  selector: string,
  act: (link: HTMLAnchorElement) => Promise<void>,
): void {
  document.addEventListener('click', (event) => {
    const { target, defaultPrevented, ctrlKey, metaKey, shiftKey, altKey } = event
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>(selector) : null
    if (link === null || defaultPrevented || ctrlKey || metaKey || shiftKey || altKey) return
    event.preventDefault()
    act(link).catch(() => location.assign(link.href))
  })
}
