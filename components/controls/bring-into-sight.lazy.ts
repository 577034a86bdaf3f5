/** Scrolls until an element stands in the middle of the screen, at once for readers who asked for less motion. */
export function bringIntoSight(element: Element): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  element.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' })
}
