/** What keys say of an article, whatever program wrote them. */

import type { Root } from 'mdast'
import type { FoundArticle, FoundPicture } from '#lib/intake/found.ts'
import { foundDate } from '#lib/intake/front/found-date.ts'
import type { Keys } from '#lib/intake/front/read-keys.ts'
import { plainText } from '#lib/intake/markup/plain-text.ts'
import type { Meaning } from '#lib/intake/systems/key-table.ts'

/** What no key says, or what goes before it. */
export type Beside = Pick<FoundArticle, 'from' | 'name' | 'addresses' | 'authors' | 'draft'> & {
  readonly body: Root
  /** The day in a file's name. */
  readonly day?: string | null
  /** The language in a file's name. */
  readonly lang?: string | null
  /** What its source leaves open besides. */
  readonly questions?: readonly string[]
}

export function articleOfKeys(
  keys: Keys,
  { day = null, lang = null, questions = [], ...beside }: Beside,
): FoundArticle {
  const dates = keys.valuesOf('published')
  const published = dates.map(foundDate).find((date) => date !== null) ?? day
  const [date] = dates
  const [change] = keys.valuesOf('updated')
  const updated = foundDate(change ?? '')
  return {
    ...beside,
    title: first(keys, 'title'),
    standfirst: first(keys, 'standfirst'),
    published,
    updated,
    image: pictureIn(keys),
    topics: [...keys.valuesOf('topics'), ...keys.valuesOf('categories')],
    takeaways: keys.valuesOf('takeaways').map(plainText),
    related: [],
    lang: keys.valuesOf('lang')[0] ?? lang,
    questions: [
      ...questions,
      ...(date !== undefined && published === null ? [`the date ${date} cannot be read`] : []),
      ...(change !== undefined && updated === null ? [`the date ${change} cannot be read`] : []),
    ],
    unknown: keys.unknown,
  }
}

function first(keys: Keys, meaning: Meaning): string | null {
  return (
    keys
      .valuesOf(meaning)
      .map(plainText)
      .find((text) => text !== '') ?? null
  )
}

/** `Photo by Ann Roe / Unsplash`, and nothing behind it. */
const creditAlone =
  /^(?:(?:photo|photograph|image|picture|illustration|foto|bild|grafik)s?\s*(?:by\b|courtesy\b|credit\b|:|©)|(?:photo\s+|image\s+)?credits?\s*:|©)(?:(?![\p{L}\p{N}]{2}[.!?]\s).){1,120}$/iu

function pictureIn(keys: Keys): FoundPicture | null {
  const [src] = keys.valuesOf('image')
  if (src === undefined) return null
  const alt = first(keys, 'imageAlt')
  const credit = first(keys, 'imageCredit')
  const caption = first(keys, 'imageCaption')
  // Where a system has no key for it, who made a picture stands in its caption.
  const isCredit = credit === null && caption !== null && creditAlone.test(caption)
  return isCredit ? { src, alt, credit: caption, caption: null } : { src, alt, credit, caption }
}
