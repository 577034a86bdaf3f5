import type { Page } from '@playwright/test'

export type Size = { readonly width: number; readonly height: number }

export const narrowPhone: Size = { width: 320, height: 568 }
/** A window of 1280 by 1024 (WCAG 1.4.10). */
export const windowAt400Percent: Size = { width: 320, height: 256 }

/** What a look finds in a window of another size. */
export async function inWindow<Found>(
  page: Page,
  size: Size,
  look: () => Promise<Found>,
): Promise<Found> {
  const own = page.viewportSize()
  await page.setViewportSize(size)
  const found = await look()
  if (own !== null) await page.setViewportSize(own)
  return found
}

/** `width at size`, for each of these windows in which the page would have to be scrolled sideways. */
export async function tooWide(page: Page, sizes: readonly Size[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const size of sizes) {
    const width = await inWindow(page, size, () =>
      page.evaluate(() => document.documentElement.scrollWidth),
    )
    if (width !== size.width) found.push(`${width} at ${size.width} by ${size.height}`)
  }
  return found
}
