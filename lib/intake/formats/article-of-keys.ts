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
}

export function articleOfKeys(keys: Keys, { day = null, ...beside }: Beside): FoundArticle {
  const dates = keys.valuesOf('published')
  const published = dates.map(foundDate).find((date) => date !== null) ?? day
  const [date] = dates
  return {
    ...beside,
    title: first(keys, 'title'),
    standfirst: first(keys, 'standfirst'),
    published,
    updated: foundDate(keys.valuesOf('updated')[0] ?? ''),
    image: pictureIn(keys),
    topics: [...keys.valuesOf('topics'), ...keys.valuesOf('categories')],
    takeaways: keys.valuesOf('takeaways').map(plainText),
    related: [],
    lang: keys.valuesOf('lang')[0] ?? null,
    questions: date !== undefined && published === null ? [`the date ${date} cannot be read`] : [],
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

function pictureIn(keys: Keys): FoundPicture | null {
  const [src] = keys.valuesOf('image')
  if (src === undefined) return null
  return {
    src,
    alt: first(keys, 'imageAlt'),
    credit: first(keys, 'imageCredit'),
    caption: first(keys, 'imageCaption'),
  }
}
