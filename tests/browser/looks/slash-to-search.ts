import { expect, type Page } from '@playwright/test'

/** Whether the key `/` leads into the field of the search, which takes the letters that follow. */
export async function expectSlashToLeadToSearch(page: Page): Promise<void> {
  await page.evaluate(() => {
    // Out of a field, where it is a letter.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    scrollTo({ top: 1e6, behavior: 'instant' })
  })
  await page.keyboard.press('/')
  await expect(page).toHaveURL(/\/search\//u)
  const field = page.getByRole('searchbox', { name: 'Words to search for' })
  await expect(field).toBeFocused()
  await expect(field).toBeInViewport()
  await page.keyboard.type('a/b')
  await expect(field).toHaveValue('a/b')
}
