import { buttonNamed } from '#components/controls/button.lazy.ts'
import { messages, wordsLocale } from '#components/controls/site-globals.lazy.ts'
import { dateFormat } from '#components/language/formats.ts'
import { inLanguage } from '#components/language/language-of-words.lazy.ts'
import type { KeptArticle, KeptPicture } from '#components/offline/kept-articles.lazy.ts'
import { linkTo, part } from '#components/offline/parts.lazy.ts'

/** A saved article as lists show one: headline, takeaways, picture, and what is to be known of the copy. */
export function keptItem(article: KeptArticle, remove: () => void): HTMLElement {
  const item = part(
    'li',
    linkTo(article),
    ...takeawaysOf(article),
    ...article.pictures.map(pictureOf),
    part('small', factsOf(article)),
    buttonNamed(messages.remove, remove, messages.removeTitled(article.title)),
  )
  item.dataset.kept = ''
  return item
}

/** The first, which unfolds the others. */
function takeawaysOf({ takeaways, lang, dir }: KeptArticle): readonly HTMLElement[] {
  const [first, ...others] = takeaways
  if (first === undefined) return []
  if (others.length === 0) return [inLanguage(part('p', first), { lang, dir })]
  const items = others.map((text) => part('li', text))
  return [inLanguage(part('details', part('summary', first), part('ul', ...items)), { lang, dir })]
}

/** Says nothing that the headline does not: it only shows which article it is. */
function pictureOf(kept: KeptPicture): HTMLImageElement {
  const picture = new Image(kept.width, kept.height)
  picture.alt = ''
  picture.decoding = 'async'
  if (kept.isDrawing) picture.dataset.drawing = ''
  if (kept.isOnPaper) picture.dataset.paper = ''
  if (kept.theme !== null) picture.dataset.in = kept.theme
  picture.addEventListener('error', () => picture.remove())
  picture.src = kept.src
  return picture
}

/** "Saved on 3 May 2026 · 312 kB", and what has become of the article since. */
function factsOf({ at, bytes, state }: KeptArticle): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return [
    ...(at === null ? [] : [messages.savedOn(dateFormat(wordsLocale, zone).format(at))]),
    sizeName(bytes),
    ...(state === 'gone' ? [messages.goneSince] : []),
    ...(state === 'withdrawn' ? [messages.withdrawnSince] : []),
  ].join(' · ')
}

export function sizeName(bytes: number): string {
  const isLarge = bytes >= 1_000_000
  const format = new Intl.NumberFormat(wordsLocale, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  })
  return format.format(bytes / (isLarge ? 1_000_000 : 1000))
}
