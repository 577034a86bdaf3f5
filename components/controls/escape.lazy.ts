/** What was opened last closes first. Dialogs and pop-ups of the browser's own come before what lies under them. */

type Opened = { readonly place: Element; readonly close: () => void }

const opened: Opened[] = []

/**
 * @param place where it is: what stands under a dialog waits until that is closed
 * @returns to be called when it has been closed in another way
 */
export function closedByEscape(place: Element, close: () => void): () => void {
  const entry = { place, close }
  opened.push(entry)
  return () => {
    const at = opened.indexOf(entry)
    if (at >= 0) opened.splice(at, 1)
  }
}

addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
  if (document.querySelector('[popover="auto"]:popover-open') !== null) return
  const modal = document.querySelector(':modal')
  const last = opened.findLast(({ place }) => modal === null || modal.contains(place))
  if (last === undefined) return
  // Else it would close the dialog around it as well.
  event.preventDefault()
  last.close()
})
