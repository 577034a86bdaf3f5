import {
  begun,
  newSentences,
  openingOf,
  placeIn,
  type Visit,
  visitsFrom,
  withoutVisit,
} from '#components/reading/visits.ts'
import { adoptStyles } from '#components/controls/adopt-styles.lazy.ts'
import { buttonNamed } from '#components/controls/button.lazy.ts'
import { keep, recalled } from '#components/controls/device.browser.ts'
import { counted } from '#components/language/formats.ts'
import { urls, messages, wordsLocale } from '#components/controls/site-globals.lazy.ts'
import { plainText } from '#components/controls/plain-text.lazy.ts'
import { inWordsLanguage } from '#components/language/language-of-words.lazy.ts'
import css from 'text:./resume.lazy.css'

/** So much of a sentence or a headline fits beside the buttons. */
const longest = 48

/** On an article: offers the place that was read last, and marks what has changed since. */
export function welcomeBack(visit: Visit): void {
  const now = [...document.querySelectorAll('div.article-body [id^="s-"]')].map(({ id }) => id)
  if (now.length === 0) {
    // Withdrawn since: there is nothing to go on with.
    forget(visit.path)
    return
  }
  adoptStyles(css)
  const fresh = newSentences(visit, now)
  const changed = markChanged(fresh)
  const place = visit.isDone ? null : placeIn(visit, now)
  const links = [
    ...(place === null ? [] : [linkTo(`#${place}`, messages.continueAt(openingAt(place)))]),
    ...(changed === 0
      ? []
      : [linkTo(`#${fresh[0] ?? ''}`, messages.paragraphsChanged(counted(changed, wordsLocale)))]),
  ]
  const isSent = document.querySelector(':target') !== null
  if (links.length === 0 || isSent || scrollY > innerHeight) return
  if (changed === 0 && isOnScreen(place)) return
  const bar = barWith(links, [
    buttonNamed(messages.forget, () => {
      forget(visit.path)
      bar.remove()
    }),
    buttonNamed(messages.close, () => bar.remove()),
  ])
  for (const link of links) link.addEventListener('click', () => bar.remove())
  // Whoever reads on by himself needs no offer.
  const leave = (): void => {
    if (scrollY < innerHeight) return
    bar.remove()
    removeEventListener('scroll', leave)
  }
  addEventListener('scroll', leave, { passive: true })
}

/** On the front page: the article that was read last and not to its end. */
export function offerReading(): void {
  document.querySelector('[data-resume]')?.remove()
  const all = begun(visitsFrom(recalled('visits')))
  const [visit] = all
  if (visit === undefined) return
  adoptStyles(css)
  const link = linkTo(
    `${visit.path}#${visit.at}`,
    messages.continueReading(openingOf(visit.title, longest)),
  )
  const bar = barWith(
    all.length === 1
      ? [link]
      : [link, linkTo(urls.saved, messages.allBegun(counted(all.length, wordsLocale)))],
    [
      buttonNamed(messages.forget, () => {
        forget(visit.path)
        offerReading()
      }),
      buttonNamed(messages.close, () => bar.remove()),
    ],
  )
}

function forget(path: string): void {
  const left = withoutVisit(visitsFrom(recalled('visits')), path)
  keep('visits', left.length === 0 ? null : left)
}

/** How many paragraphs have one of these sentences. */
function markChanged(ids: readonly string[]): number {
  const marked = new Set<Element>()
  for (const id of ids) {
    const sentence = document.getElementById(id)
    const block = sentence?.closest('tr, p, li') ?? null
    if (sentence === null || block === null || marked.has(block)) continue
    marked.add(block)
    block.setAttribute('data-changed', '')
    const said = inWordsLanguage(document.createElement('span'))
    said.dataset.changedWords = ''
    said.textContent = `${messages.changedSince} `
    sentence.closest('p, li, td, th')?.prepend(said)
  }
  return marked.size
}

function openingAt(id: string): string {
  const sentence = document.getElementById(id)
  return sentence === null ? '' : openingOf(plainText(sentence), longest)
}

function isOnScreen(id: string | null): boolean {
  const place = id === null ? null : document.getElementById(id)
  return place !== null && place.getBoundingClientRect().top < innerHeight
}

function barWith(links: readonly Node[], buttons: readonly Node[]): HTMLElement {
  const bar = inWordsLanguage(document.createElement('div'))
  bar.role = 'region'
  bar.ariaLabel = messages.whereYouWere
  bar.dataset.resume = ''
  bar.append(...links, ...buttons)
  // First in what the page is about, for those who hear it.
  document.querySelector('main')?.prepend(bar)
  return bar
}

function linkTo(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = href
  link.textContent = text
  return link
}
