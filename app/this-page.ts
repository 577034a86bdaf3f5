import { notFound } from 'next/navigation'
import { givenPage } from '#lib/archive/pages/given-page.ts'
import type { PageValues } from '#lib/archive/pages/page-values.ts'
import type { Frame, PageValue } from '#lib/archive/pages/page-value.ts'

/**
 * What the page that is asked for is made from. A build gives it to the process;
 * in Next's own development server it is looked up. Where there is none, this
 * ends as the page that is not found.
 *
 * @param steps of the page's address, as the archive writes them
 */
export async function thisPage(steps: readonly string[]): Promise<PageValue> {
  return givenPage() ?? (await inDevelopment(steps))?.at(steps) ?? notFound()
}

/** What stands around the page that is asked for, whichever it is. */
export async function thisFrame(): Promise<Frame> {
  return givenPage()?.frame ?? (await inDevelopment([]))?.frame ?? notFound()
}

/** What the page that is not found is made from. */
export async function pageOfNothing(): Promise<PageValue> {
  return givenPage() ?? (await inDevelopment([]))?.nothingHere ?? notFound()
}

/** `null` in a build: what reads and encodes is no part of the app that it compiles. */
async function inDevelopment(steps: readonly string[]): Promise<PageValues | null> {
  if (process.env.NODE_ENV !== 'development') return null
  const { developmentPages } = await import('./development-pages.ts')
  return developmentPages(steps)
}
