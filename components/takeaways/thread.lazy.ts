import { adoptStyles } from '#components/controls/adopt-styles.lazy.ts'
import { buttonNamed } from '#components/controls/button.lazy.ts'
import { closedByEscape } from '#components/controls/escape.lazy.ts'
import { plainText } from '#components/controls/plain-text.lazy.ts'
import { messages } from '#components/controls/site-globals.lazy.ts'
import {
  inLanguage,
  inWordsLanguage,
  languageAt,
} from '#components/language/language-of-words.lazy.ts'
import { leavePlace, placeNow, type Place, returnTo } from '#components/reading/place.lazy.ts'
import { bringIntoPanel } from '#components/takeaways/bring-into-panel.lazy.ts'
import { check, written } from '#components/takeaways/checked.lazy.ts'
import { foldPeek } from '#components/takeaways/peek.lazy.ts'
import { doubtAbout } from '#components/takeaways/doubt.lazy.ts'
import {
  markOf,
  numbersWithPassage,
  panelHere,
  takeawayCount,
} from '#components/takeaways/takeaways-here.lazy.ts'
import css from 'text:./thread.lazy.css'

/** From one passage to the next, until the reader goes back to where they were. */
type Thread = {
  readonly origin: Place
  readonly bar: HTMLElement
  readonly forget: () => void
  /** The takeaway whose passage was gone to last. */
  readonly at: number
}

let thread: Thread | null = null

/** Goes to the passage of a takeaway, and offers the way back to where the reader was. */
export function goThere(number: number): void {
  const mark = markOf(number)
  const panel = panelHere()
  if (mark === null || panel === null) return
  const origin = thread?.origin ?? placeNow()
  document.querySelector<HTMLDialogElement>('dialog[data-sheet]')?.close()
  foldPeek()
  if (thread === null) {
    adoptStyles(css)
    const bar = inWordsLanguage(document.createElement('div'))
    bar.dataset.thread = ''
    bar.role = 'region'
    bar.ariaLabel = messages.followingEvidence
    panel.append(bar)
    placing.observe(panel)
    thread = { origin, bar, at: number, forget: closedByEscape(document.body, goBack) }
    addEntry()
  } else thread = { ...thread, at: number }
  check(number)
  fill(thread.bar, mark, number)
  // The entry that was added is replaced: nothing else moves the page's target along.
  leavePlace()
  location.replace(mark.hash)
  history.replaceState({ thread: 'within' }, '')
  const item = mark.closest('li')
  if (item !== null) bringIntoPanel(item)
}

/** To the passage of the takeaway before or after; at first to the first. */
export function stepEvidence(by: 1 | -1): void {
  const numbers = numbersWithPassage()
  const next = numbers[thread === null ? 0 : numbers.indexOf(thread.at) + by]
  if (next !== undefined) goThere(next)
}

/** One, however many passages follow: so the browser's own way back leads to where the reader was, too. */
function addEntry(): void {
  history.replaceState({ ...stateOf(history.state), thread: 'before' }, '')
  history.pushState({ thread: 'within' }, '')
}

function goBack(): void {
  if (thread === null) return
  // Whoever has followed another link since has entries of their own.
  if (stateOf(history.state).thread !== 'within') return end()
  returnTo(thread.origin)
  history.back()
}

addEventListener('popstate', ({ state }) => {
  if (stateOf(state).thread === 'before') end()
})

function end(): void {
  if (thread === null) return
  const { origin, bar, forget } = thread
  thread = null
  forget()
  placing.disconnect()
  bar.remove()
  returnTo(origin)
  origin.focused?.focus({ preventScroll: true })
  // A browser goes by what it remembers, which is wrong where the text has been set anew since.
  requestAnimationFrame(() => requestAnimationFrame(() => returnTo(origin)))
}

/** In the panel where that stands beside the text, else at the foot of the screen. */
const placing = new ResizeObserver(() => {
  const panel = panelHere()
  if (thread === null || panel === null) return
  thread.bar.dataset.thread = getComputedStyle(panel).position === 'sticky' ? 'panel' : 'foot'
})

function stateOf(state: unknown): { readonly thread?: unknown } {
  return typeof state === 'object' && state !== null ? state : {}
}

function fill(bar: HTMLElement, mark: HTMLAnchorElement, number: number): void {
  const numbers = numbersWithPassage()
  const step = (by: 1 | -1, sign: string, name: string): HTMLButtonElement => {
    const button = buttonNamed(sign, () => stepEvidence(by), name)
    button.disabled = numbers[numbers.indexOf(number) + by] === undefined
    return button
  }
  const place = document.createElement('span')
  place.textContent = messages.nthOf(written(number), written(takeawayCount()))
  const words = inLanguage(document.createElement('span'), languageAt(mark.closest('ol')))
  words.dataset.words = ''
  words.textContent = plainText(mark.closest('.takeaway-words') ?? mark)
  const back = buttonNamed(messages.whereIWas, goBack)
  back.dataset.back = ''
  const pressed = [...bar.querySelectorAll('button')].findIndex(
    (button) => button === document.activeElement,
  )
  bar.replaceChildren(
    step(-1, '‹', messages.previousEvidence),
    place,
    step(1, '›', messages.nextEvidence),
    words,
    ...(mark.dataset.support === 'matched' ? [doubtAbout(mark)] : []),
    back,
  )
  bar.querySelectorAll('button')[pressed]?.focus({ preventScroll: true })
}
