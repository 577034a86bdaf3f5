import { panelHere } from '#components/takeaways/takeaways-here.lazy.ts'

/** Scrolls the panel beside the text, or the sheet over it, until a takeaway is in sight there; never the page. */
export function bringIntoPanel(item: HTMLElement): void {
  const scrolls = item.closest<HTMLElement>('dialog') ?? panelHere()
  if (scrolls === null || scrolls.scrollHeight <= scrolls.clientHeight) return
  const { top, bottom } = item.getBoundingClientRect()
  const frame = scrolls.getBoundingClientRect()
  const [above, below] = [top - margin - frame.top, bottom + margin - frame.bottom]
  // Its beginning stays in sight, however long it is.
  if (above < 0) scrolls.scrollTop += above
  else if (below > 0) scrolls.scrollTop += Math.min(above, below)
}

/** In pixels. */
const margin = 16
