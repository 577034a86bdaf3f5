/** The words of a social picture, each set as large as the picture has room for. */

import {
  setBalanced,
  type Setting,
  type SetText,
  setText,
  setWithin,
  sticksOut,
} from '#lib/images/social/set-text.ts'
import { socialSize } from '#lib/images/social/social-size.ts'
import type { Typefaces } from '#lib/images/social/typefaces.ts'

/** Of the stripe along the upper edge. */
export const band = 20
/** At either side. */
export const margin = 72
/** Above and below the words of either half. */
export const padding = 34
/** Between two texts of one half. */
export const gap = 22
/** From the margin to the takeaway, behind its rule. */
export const indent = 32

type Role = 'kicker' | 'headline' | 'takeaway' | 'publication'
/** `null` for what is not there, or cannot be drawn. */
export type PlainWords = Readonly<Record<Role, string | null>>
export type SetWords = Readonly<Record<Role, SetText | null>>

/** The headline is as large as it can be whole above two lines of the takeaway, which may have a third one when room is left. */
export async function setWords(
  words: PlainWords,
  faces: Typefaces,
  { lang, dir }: Pick<Setting, 'lang' | 'dir'>,
): Promise<SetWords> {
  const setting = { lang, dir, width: socialSize.width - 2 * margin }
  const inset = { ...setting, width: setting.width - indent }
  const line = async (text: string | null, face: Typefaces['kicker']): Promise<SetText | null> =>
    text === null ? null : setWithin(text, 1, face, setting)
  const takeawayIn = async (lines: number): Promise<SetText | null> =>
    words.takeaway === null ? null : setWithin(words.takeaway, lines, faces.takeaway, inset)

  const kicker = await line(words.kicker, faces.kicker)
  const publication = await line(words.publication, faces.publication)
  const takeaway = await takeawayIn(3)
  const roomAbove = (lines: number): number =>
    socialSize.height -
    band -
    4 * padding -
    stacked([kicker, null]) -
    stacked([{ tall: lines * faces.takeaway.leading }, publication]) -
    (kicker === null ? 0 : gap)
  const least = Math.min(takeaway?.lines ?? 0, 2)
  const headline =
    words.headline === null
      ? null
      : await setHeadline(words.headline, roomAbove(least), faces, setting)
  const fits = takeaway === null || stacked([headline]) <= roomAbove(takeaway.lines)
  return { kicker, headline, publication, takeaway: fits ? takeaway : await takeawayIn(least) }
}

async function setHeadline(
  text: string,
  room: number,
  { headlines }: Typefaces,
  setting: Setting,
): Promise<SetText | null> {
  const letters = text.replace(/\p{M}/gu, '').length
  for (const face of headlines) {
    const lines = Math.min(face.lines, Math.floor(room / face.leading))
    if (letters * face.size * narrow > lines * setting.width) continue
    const set = await setText(text, face, setting, 'word')
    if (set.lines <= lines && !sticksOut(set, setting.width))
      return setBalanced(set, text, face, setting)
  }
  const smallest = headlines.at(-1)
  if (smallest === undefined) return null
  return setWithin(text, Math.floor(room / smallest.leading), smallest, setting)
}

/** Of a letter's width, in sizes of the face: no text is narrower on the whole, so a size need not be tried in vain. */
const narrow = 0.3

/** How tall texts are, one below the other. */
export function stacked(texts: readonly ({ readonly tall: number } | null)[]): number {
  const heights = texts.flatMap((text) => (text === null || text.tall === 0 ? [] : [text.tall]))
  return heights.reduce((sum, each) => sum + each, 0) + gap * Math.max(0, heights.length - 1)
}
