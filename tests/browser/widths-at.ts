import type { Page } from '@playwright/test'

export type Size = { readonly width: number; readonly height: number }

/** How wide a page is in windows of these sizes; wider than the window means that it scrolls sideways. */
export async function widthsAt(page: Page, sizes: readonly Size[]): Promise<readonly number[]> {
  const widths: number[] = []
  for (const size of sizes) {
    await page.setViewportSize(size)
    widths.push(await page.evaluate(() => document.documentElement.scrollWidth))
  }
  return widths
}
