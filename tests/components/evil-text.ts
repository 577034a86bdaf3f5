import { expect } from 'vitest'
import { ageScript } from '#lib/site/age-notice.ts'

/** What somebody might write into a field to get out of it. */
export function evilText(field: string): string {
  return `"><script>alert('${field}')</script><img src=x onerror=alert(1)>&lt;b&gt;`
}

/** That the fields are there to be read, and that nothing in the page came of their markup. */
export function expectTextOf(page: HTMLElement, fields: readonly string[]): void {
  const ofMarkup = [...page.querySelectorAll('script, img[src="x"], [onerror], b')]
  expect(ofMarkup.filter(({ textContent }) => textContent !== ageScript)).toEqual([])
  for (const field of fields) expect(page).toHaveTextContent(evilText(field))
}
