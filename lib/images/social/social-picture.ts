/** The picture that stands for an article where its address is shared: words on paper, and no more. */

import { canvas } from '#lib/images/social/canvas.ts'
import { shippedFaces } from '#lib/images/social/faces.ts'
import { lackingGlyphs } from '#lib/images/social/lacking-glyphs.ts'
import {
  band,
  indent,
  margin,
  padding,
  type PlainWords,
  setWords,
  type SetWords,
  stacked,
} from '#lib/images/social/set-words.ts'
import { socialSize } from '#lib/images/social/social-size.ts'
import { drawablePart, lackingIn, type SocialWords } from '#lib/images/social/social-words.ts'
import { socialColours, typefacesFor } from '#lib/images/social/typefaces.ts'

export type DrawnPicture = {
  readonly png: Buffer
  /** Characters that no font in this process has. */
  readonly lacking: readonly string[]
}

/** @param words visible ones */
export async function drawSocialPicture(words: SocialWords): Promise<DrawnPicture> {
  const foreign = lackingIn(words, shippedFaces().characters)
  const lacking = await lackingGlyphs(foreign)
  const plain = {
    kicker: drawablePart(words.kicker, lacking),
    headline: drawablePart(words.headline, lacking),
    takeaway: drawablePart(words.takeaway, lacking),
    publication: drawablePart(words.publication, lacking),
  }
  const faces = typefacesFor(words.dir, foreign)
  const set = await setWords(withHeadline(plain), faces, words)
  return { png: painted(set, words.dir), lacking: [...lacking] }
}

/** Where there is none to draw, the publication's name is large. */
function withHeadline(words: PlainWords): PlainWords {
  return words.headline === null
    ? { ...words, headline: words.publication, publication: null }
    : words
}

/** Paper above with kicker and headline in its middle, a plate below with takeaway and publication. */
function painted(
  { kicker, headline, takeaway, publication }: SetWords,
  dir: 'ltr' | 'rtl',
): Buffer {
  const { paper, plate, rule, accent } = socialColours
  const { width, height } = socialSize
  const below = stacked([takeaway, publication])
  const plateTop = below === 0 ? height : height - below - 2 * padding
  const above = stacked([kicker, headline])
  const top = Math.round((band + plateTop - above) / 2)
  const { block, text, png } = canvas(socialSize, dir)
  block(0, 0, width, height, paper)
  block(0, 0, width, band, accent)
  block(0, plateTop, width, height - plateTop, plate)
  if (below > 0) block(0, plateTop, width, 2, rule)
  if (kicker !== null) text(kicker, margin, top, paper)
  if (headline !== null) text(headline, margin, top + above - headline.tall, paper)
  if (takeaway !== null) {
    block(margin, plateTop + padding, 8, takeaway.tall, accent)
    text(takeaway, margin + indent, plateTop + padding, plate)
  }
  if (publication !== null) text(publication, margin, height - padding - publication.tall, plate)
  return png()
}
