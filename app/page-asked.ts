import { notFound } from 'next/navigation'
import { laterPages, pageNumberIn } from '#lib/site/paging.ts'

/**
 * The page of a list that an address asks for, which counts from 1. One that the
 * list does not have ends as the page that is not found.
 *
 * @param steps of the address behind the list's own
 */
export function pageAsked(steps: readonly string[], entries: readonly unknown[]): number {
  const isLater = laterPages(entries).some((later) => later.join('/') === steps.join('/'))
  return steps.length === 0 || isLater ? pageNumberIn(steps) : notFound()
}
