/** The words just before and behind a stretch of text. */

import type { Stretch } from '#lib/evidence/elsewhere/claims.ts'
import { wordsIn } from '#lib/text/words/words.ts'

/** Characters around a stretch in which its neighbours are looked for. */
const closeBy = 30

/** Unless a stop stands between the two. */
export function wordBefore(text: string, { from }: Stretch): string | null {
  const before = text.slice(Math.max(0, from - closeBy), from)
  return /(\p{L}+)[^\p{L}.,;:!?]*$/u.exec(before)?.[1]?.toLowerCase() ?? null
}

export function stemBehind(text: string, { to }: Stretch, lang: string): string | null {
  return wordsIn(text.slice(to, to + closeBy).replace(/^['’]s/u, ''), lang)[0]?.stem ?? null
}
