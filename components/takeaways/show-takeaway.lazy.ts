import { adoptStyles } from '#components/controls/adopt-styles.lazy.ts'
import { bringIntoPanel } from '#components/takeaways/bring-into-panel.lazy.ts'
import { listInSheet, openTakeaways } from '#components/takeaways/key-takeaways.lazy.ts'
import { togglePeek } from '#components/takeaways/peek.lazy.ts'
import { isPanelInSight, markOf } from '#components/takeaways/takeaways-here.lazy.ts'
import css from 'text:./show-takeaway.lazy.css'

/**
 * From a sentence back to its takeaway: in the panel where it is in sight, else
 * in the sheet over the text. The page stays where it is.
 */
export function showTakeaway(number: number): void {
  const mark = markInReach(number)
  if (mark === null) return
  adoptStyles(css)
  mark.focus({ preventScroll: true })
  const item = mark.closest('li')
  if (item === null) return
  bringIntoPanel(item)
  // Lit for as long as it has the focus, as what was arrived at is.
  item.dataset.arrived = ''
  mark.addEventListener('blur', () => delete item.dataset.arrived, { once: true })
}

/** Unfolds what the nth takeaway rests on, or folds it; on the front page in the large article. */
export function showEvidence(number: number): void {
  const folded = document.querySelectorAll<HTMLElement>('.lead-takeaways .takeaway-list > li')
  const summary = folded[number - 1]?.querySelector('summary') ?? null
  if (summary !== null) {
    summary.focus({ preventScroll: true })
    summary.click()
    return
  }
  const mark = markInReach(number)
  if (mark === null) return
  mark.focus({ preventScroll: true })
  togglePeek(mark)
}

/** In the sheet if it is open or has to be, for the panel is out of sight. */
function markInReach(number: number): HTMLAnchorElement | null {
  if (markOf(number) === null) return null
  const sheet = listInSheet()
  if (sheet === null && isPanelInSight(number)) return markOf(number)
  const list = sheet ?? openTakeaways()
  return list?.children[number - 1]?.querySelector('a') ?? null
}
