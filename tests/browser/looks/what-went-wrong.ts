import type { Page } from '@playwright/test'

/**
 * What a page says and asks for that it should not, as it comes: words in the
 * console, errors, requests that fail or lead to another host.
 *
 * @param status what the page itself answers with
 */
export function whatWentWrong(page: Page, status: number): readonly string[] {
  const wrong: string[] = []
  page.on('console', (message) => {
    const about = message.location().url
    // Chromium notes every page that answers with an error; this one is meant to.
    if (status >= 400 && about === page.url()) return
    wrong.push(`console: ${message.text()}: ${about}`)
  })
  page.on('pageerror', ({ message }) => wrong.push(`script: ${message}`))
  page.on('requestfailed', (request) => {
    // Who goes on gives up what was still under way.
    if (request.failure()?.errorText === 'net::ERR_ABORTED') return
    wrong.push(`failed: ${request.url()}`)
  })
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== 'localhost') wrong.push(`elsewhere: ${request.url()}`)
  })
  page.on('response', (response) => {
    const expected = response.request().isNavigationRequest() ? status : 200
    if (response.status() !== expected) wrong.push(`${response.status()}: ${response.url()}`)
  })
  return wrong
}
