import { expect } from 'vitest'

/** What somebody might write into a field to get out of it. */
export function evilText(field: string): string {
  return `"><script>alert('${field}')</script><img src=x onerror=alert(1)>&lt;b&gt;`
}

/** That the fields are there to be read, and that nothing in the page came of their markup. */
export function expectTextOf(page: HTMLElement, fields: readonly string[]): void {
  expect([...page.querySelectorAll('script, img[src="x"], [onerror], b')]).toEqual([])
  for (const field of fields) expect(page).toHaveTextContent(evilText(field))
}
