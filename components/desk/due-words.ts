import type { DeskContext } from '#components/desk/desk-context.ts'
import type { PageContext } from '#components/site/page-context.ts'
import type { Moment } from '#lib/text/moment.ts'

/** `until 20 November 2026 at 08:30 UTC`, in the time zone of the publication. */
export function dueWords(
  { at }: Moment,
  { wordsLocale, site: { timeZone } }: PageContext,
  { words }: DeskContext,
): string {
  const options = { dateStyle: 'long', timeStyle: 'short', timeZone } as const
  const instant = new Intl.DateTimeFormat(wordsLocale, options).format(at)
  return words.dueOn(`${instant} ${timeZone}`)
}
