import { openTakeaways } from '#components/takeaways/key-takeaways.lazy.ts'
import { showEvidence } from '#components/takeaways/show-takeaway.lazy.ts'
import { stepEvidence } from '#components/takeaways/thread.lazy.ts'
import { passageLink } from '#components/body/passage-link.ts'
import { passageHere } from '#components/body/quote.lazy.ts'
import { copyAndSay } from '#components/controls/copy-and-say.lazy.ts'
import { openDialog } from '#components/controls/dialog.lazy.ts'
import { adoptStyles } from '#components/controls/adopt-styles.lazy.ts'
import { bringIntoSight } from '#components/controls/bring-into-sight.lazy.ts'
import { urls, messages } from '#components/controls/site-globals.lazy.ts'
import { inWordsLanguage } from '#components/language/language-of-words.lazy.ts'
import css from 'text:./keyboard.lazy.css'

/** Does what a single key stands for; nothing where the page has no such thing. */
export function press(key: string): void {
  switch (key) {
    case 'j':
      return step(paragraphs, 1)
    case 'k':
      return step(paragraphs, -1)
    case 'J':
      return step(sentences, 1)
    case 'K':
      return step(sentences, -1)
    case 't':
      return toTakeaways()
    case 'c':
      return copyHere()
    case 'l':
      return listenHere()
    case 'n':
      return follow('a[rel="next"]')
    case 'p':
      return follow('a[rel="prev"]')
    case '/':
      return toSearch()
    case '?':
      return listKeys()
    case '[':
      return stepEvidence(-1)
    case ']':
      return stepEvidence(1)
    default:
      return showEvidence(Number(key))
  }
}

const paragraphs =
  'div.article-body :is(h2, h3, h4, p, li, pre, figure, table):has([id^="s-"], code, picture, .heading-self)'
const sentences = 'div.article-body [id^="s-"]'

/** From where the focus is, else from what stands highest on the screen. */
function step(selector: string, by: 1 | -1): void {
  // The innermost: a list item with paragraphs is stepped through by its paragraphs.
  const all = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (each) => each.querySelector(selector) === null,
  )
  const next = all[place(all, selector, by)]
  if (next === undefined) return
  adoptStyles(css)
  if (!next.hasAttribute('tabindex')) {
    next.tabIndex = -1
    next.addEventListener('blur', () => next.removeAttribute('tabindex'), { once: true })
  }
  next.focus({ preventScroll: true })
  bringIntoSight(next)
}

function place(all: readonly HTMLElement[], selector: string, by: 1 | -1): number {
  const focused = document.activeElement
  const at = all.findIndex((each) => each === focused?.closest(selector))
  if (at >= 0) return at + by
  // Inside what has the focus, as a sentence is in its paragraph; else what is highest on the screen.
  const inside = all.findIndex((each) => focused !== document.body && focused?.contains(each))
  const first =
    inside >= 0 ? inside : all.findIndex((each) => each.getBoundingClientRect().bottom > 0)
  return by === 1 ? first : first - 1
}

function toTakeaways(): void {
  const panel = document.querySelector('section.takeaways')
  if (panel === null) return
  const { top, bottom } = panel.getBoundingClientRect()
  const isInSight = top < innerHeight && bottom > 0
  if (isInSight) panel.querySelector<HTMLElement>('a')?.focus()
  else openTakeaways()
}

function copyHere(): void {
  const passage = passageHere()
  if (passage === null) return
  void copyAndSay(passageLink(passage))
}

function listenHere(): void {
  const isArticle = document.querySelector('div.article-body') !== null
  if (isArticle) {
    void import('#components/reading/listen.lazy.ts').then(({ listenFrom, sentenceInSight }) =>
      listenFrom(sentenceInSight()),
    )
  }
}

function follow(selector: string): void {
  const link = document.querySelector<HTMLAnchorElement>(selector)
  if (link !== null) location.assign(link.href)
}

function toSearch(): void {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]')
  if (field?.checkVisibility() === true) {
    field.focus()
    field.select()
  } else location.assign(new URL('#search-field', new URL(urls.search, location.href)))
}

function listKeys(): void {
  adoptStyles(css)
  const list = inWordsLanguage(document.createElement('dl'))
  list.dataset.keys = ''
  for (const [key, meaning] of Object.entries(messages.keys)) {
    const term = document.createElement('dt')
    const cap = document.createElement('kbd')
    cap.textContent = key
    term.append(cap)
    const description = document.createElement('dd')
    description.textContent = meaning
    list.append(term, description)
  }
  const off = inWordsLanguage(document.createElement('p'))
  off.textContent = messages.keysCanBeOff
  openDialog(messages.keyboard, list, off)
}
