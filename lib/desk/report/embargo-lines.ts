/** What a build holds back, for people at a terminal. */

import type { Embargoed } from '#lib/archive/archive.ts'
import { count } from '#lib/desk/count.ts'
import { printable } from '#lib/text/printable.ts'

/** Nothing when nothing is held, else a line that counts and one for each article, in the publication's time zone. */
export function heldLines(held: readonly Embargoed[], timeZone: string): readonly string[] {
  if (held.length === 0) return []
  return [
    `Held back ${count(held.length, 'article')}:`,
    ...held.map(({ file, state, until }) => {
      const why = state === 'draft' ? 'draft' : `until ${moment(until, timeZone)}`
      return `    ${printable(file)} (${why})`
    }),
  ]
}

function moment(instant: string | null, timeZone: string): string {
  if (instant === null) return 'its date comes'
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    dateStyle: 'long',
    timeStyle: 'short',
  })
  return `${format.format(new Date(instant))} ${timeZone}`
}
