/**
 * Links that act in the page: where the script runs they are buttons to whoever
 * hears them, and a press of the space bar is one, too.
 */

/** @param selector of links that are there when the page has loaded */
export function asButtons(selector: string): readonly HTMLElement[] {
  const links = [...document.querySelectorAll<HTMLElement>(selector)]
  for (const link of links) link.role = 'button'
  return links
}

document.addEventListener('keydown', (event) => {
  const { key, target } = event
  if (key !== ' ' || !(target instanceof HTMLElement) || !target.matches('a[role="button"]')) return
  event.preventDefault()
  target.click()
})
