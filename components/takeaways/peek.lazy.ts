import { adoptStyles } from '#components/controls/adopt-styles.lazy.ts'
import { closedByEscape } from '#components/controls/escape.lazy.ts'
import { plainText } from '#components/controls/plain-text.lazy.ts'
import { messages, wordsLanguage } from '#components/controls/site-globals.lazy.ts'
import { copyOf, inStrong, wordsAround } from '#components/takeaways/copied-sentence.lazy.ts'
import { doubtAbout } from '#components/takeaways/doubt.lazy.ts'
import { bringIntoPanel } from '#components/takeaways/bring-into-panel.lazy.ts'
import { check } from '#components/takeaways/checked.lazy.ts'
import { numberOf, passageOf } from '#components/takeaways/takeaways-here.lazy.ts'
import {
  inLanguage,
  inWordsLanguage,
  languageAt,
} from '#components/language/language-of-words.lazy.ts'
import css from 'text:./peek.css'

type Peek = {
  readonly mark: HTMLAnchorElement
  readonly box: HTMLElement
  readonly forget: () => void
}

let peek: Peek | null = null

/** Unfolds a takeaway's passage under it, or folds it; another one folds. */
export function togglePeek(mark: HTMLAnchorElement): void {
  const isOpen = peek?.mark === mark
  foldPeek()
  if (!isOpen) unfold(mark)
}

/** Does nothing where none is unfolded. */
export function foldPeek(): void {
  if (peek === null) return
  const { mark, box, forget } = peek
  peek = null
  forget()
  const hadFocus = box.contains(document.activeElement)
  box.remove()
  mark.ariaExpanded = 'false'
  if (hadFocus) mark.focus({ preventScroll: true })
}

function unfold(mark: HTMLAnchorElement): void {
  const item = mark.closest('li')
  const number = numberOf(mark)
  const passage = passageOf(number)
  if (item === null || passage.length === 0) throw new Error(`No passage at ${mark.hash}`)
  adoptStyles(css)
  const box = boxWith(mark, number, passage)
  // Before what is said about the takeaway below its words.
  mark.closest('.takeaway-words')?.after(box)
  mark.ariaExpanded = 'true'
  peek = { mark, box, forget: closedByEscape(box, foldPeek) }
  check(number)
  bringIntoPanel(item)
}

function boxWith(
  mark: HTMLAnchorElement,
  number: number,
  passage: readonly HTMLElement[],
): HTMLElement {
  const isMatched = mark.dataset.support === 'matched'
  const box = document.createElement('div')
  // Its name is of the interface; the passage's side is the article's.
  box.lang = wordsLanguage.lang
  box.className = 'peek'
  box.dataset.support = mark.dataset.support
  box.role = 'group'
  const name = isMatched ? messages.closestPassageFor : messages.evidenceFor
  box.ariaLabel = name(String(number))
  const quote = inLanguage(document.createElement('p'), languageAt(passage[0] ?? null))
  quote.append(...quoted(passage, plainText(mark.closest('.takeaway-words') ?? mark)))
  const ways = inWordsLanguage(document.createElement('p'))
  ways.append(wayThere(mark, number))
  box.append(quote, ...(isMatched ? [doubtAbout(mark)] : []), ways)
  return box
}

/** The passage, what both say set strong, between its neighbours in grey. */
function quoted(passage: readonly HTMLElement[], takeaway: string): readonly (Node | string)[] {
  const around = wordsAround(passage[0] ?? null)
  const parts = [
    ...beside(passage[0], -1).map((each) => inGrey(each)),
    ...passage.map((each) => inStrong(copyOf(each), takeaway, around)),
    ...beside(passage.at(-1), 1).map((each) => inGrey(each)),
  ]
  return parts.flatMap((part, nth) => (nth === 0 ? [part] : [' ', part]))
}

function inGrey(sentence: HTMLElement): HTMLElement {
  const copy = copyOf(sentence)
  copy.className = 'peek-around'
  return copy
}

/** The sentence before or after, of the same section: behind a heading something else begins. */
function beside(sentence: HTMLElement | undefined, by: 1 | -1): readonly HTMLElement[] {
  if (sentence === undefined) return []
  const all = [...document.querySelectorAll<HTMLElement>('div.article-body [id^="s-"]')]
  const next = all[all.indexOf(sentence) + by]
  const isNear = next !== undefined && next.closest('.story') === sentence.closest('.story')
  return isNear ? [next] : []
}

function wayThere(mark: HTMLAnchorElement, number: number): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = mark.hash
  link.className = 'peek-way'
  link.dataset.goThere = String(number)
  link.textContent = messages.goThere
  link.ariaLabel = messages.goThereFor(String(number))
  return link
}
