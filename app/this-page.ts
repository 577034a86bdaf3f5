import { notFound } from 'next/navigation'
import { givenPage } from '#lib/archive/pages/given-page.ts'
import type { Frame, PageValue } from '#lib/archive/pages/page-value.ts'

/**
 * What the page that is asked for is made from. A build gives it to the process;
 * in Next's own development server it is looked up. Where there is none, this
 * ends as the page that is not found.
 *
 * @param steps of the page's address, as the archive writes them
 */
export async function thisPage(steps: readonly string[]): Promise<PageValue> {
  return givenPage() ?? (await inDevelopment(steps)) ?? notFound()
}

/** What stands around the page that is asked for, whichever it is. */
export async function thisFrame(): Promise<Frame> {
  const given = givenPage()
  if (given !== undefined) return given.frame
  const { developmentPages } = await import('./development-pages.ts')
  return (await developmentPages([])).frame
}

/** What the page that is not found is made from. */
export async function pageOfNothing(): Promise<PageValue> {
  const given = givenPage()
  if (given !== undefined) return given
  const { developmentPages } = await import('./development-pages.ts')
  return (await developmentPages([])).nothingHere
}

/** Loaded only here, so that a build's processes need not load what parses. */
async function inDevelopment(steps: readonly string[]): Promise<PageValue | null> {
  const { developmentPages } = await import('./development-pages.ts')
  return (await developmentPages(steps)).at(steps)
}
