/** Whether a sentence goes on behind places and times that end in a stop. */

import type { StoppedPlaces } from '#lib/text/languages/parts/sentence-habits.ts'
import { startsWithOpener } from '#lib/text/sentences/sentence-openers.ts'

/**
 * @param last word of what is said, without its last stop
 * @param language primary
 * @returns `null` where it is no such place
 */
export function goesOnBehindPlace(
  { names, ofCountry, ledTo }: StoppedPlaces,
  { said, last, next, language }: Record<'said' | 'last' | 'next' | 'language', string>,
): boolean | null {
  if (!names.includes(last)) return null
  if (startsWithOpener(next, language)) return false
  if (/^[\p{N}(–—-]/u.test(next)) return /^[(–—-]/u.test(next)
  if (ofCountry.test(next)) return true
  return !ledTo.test(said)
}

/** A place with its state: "LOVELL CREEK, Neb. (Plains News) —". */
export function isStateOfPlace({ states }: StoppedPlaces, said: string): boolean {
  return states.includes(/,\s(\p{L}+)\.$/u.exec(said)?.[1] ?? '')
}
