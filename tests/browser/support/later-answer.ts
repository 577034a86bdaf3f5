import type { Page } from '@playwright/test'

/**
 * Ends when the site has answered a page something that it asked for after all
 * that it asks for by itself: what has not been asked for by then never will be.
 */
export async function laterAnswer(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // What is put off until after the load event comes in its turn.
    await new Promise((resolve) => setTimeout(resolve))
    const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-store' })
    // Unread it would count as broken off.
    await answer.text()
  })
}
