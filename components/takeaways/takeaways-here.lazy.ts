/** The takeaways of this page and the passages they rest on, as they stand in it. */

/** Leads to a takeaway's passage, in the panel or in its copy over the text. */
export const markSelector = '.takeaway-list a.evidence-kind'

export function panelHere(): HTMLElement | null {
  return document.querySelector<HTMLElement>('section.takeaways')
}

/** Counts from 1. */
export function numberOf(mark: Element): number {
  const item = mark.closest('li')
  return [...(item?.parentElement?.children ?? [])].indexOf(item ?? mark) + 1
}

/** In the panel itself; `null` where the takeaway rests on nothing. */
export function markOf(number: number): HTMLAnchorElement | null {
  return document.querySelector<HTMLAnchorElement>(`#t-${number} a.evidence-kind`)
}

/** Numbers of the takeaways that rest on a passage. */
export function numbersWithPassage(): readonly number[] {
  return [...document.querySelectorAll('section.takeaways a.evidence-kind')].map(numberOf)
}

export function takeawayCount(): number {
  return document.querySelectorAll('section.takeaways .takeaway-list > li').length
}

/** The sentences a takeaway rests on, neighbours in the order of reading. */
export function passageOf(number: number): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[data-takeaways~="${number}"]`)]
}

/** Whether the takeaway can be read where it stands, or by scrolling the panel alone. */
export function isPanelInSight(number: number): boolean {
  const panel = panelHere()
  if (panel === null) return false
  if (getComputedStyle(panel).position === 'sticky') {
    const { top, bottom } = panel.getBoundingClientRect()
    return top < innerHeight / 2 && bottom > innerHeight / 2
  }
  const item = document.getElementById(`t-${number}`)?.getBoundingClientRect()
  return item !== undefined && item.top >= 0 && item.bottom <= innerHeight
}
