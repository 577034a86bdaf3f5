import { expect, type Page, type Request } from '@playwright/test'

/**
 * Whether anything that a page has asked for since is still on its way; what is
 * when the page is left counts as failed.
 *
 * @returns ends when nothing is
 */
export function underWay(page: Page): () => Promise<void> {
  const asked = new Set<Request>()
  page.on('request', (request) => asked.add(request))
  page.on('requestfinished', (request) => asked.delete(request))
  page.on('requestfailed', (request) => asked.delete(request))
  return () => expect.poll(() => [...asked].map((request) => request.url())).toEqual([])
}
