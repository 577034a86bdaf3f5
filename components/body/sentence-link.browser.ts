/**
 * Offers a link to a sentence that has a number, or that the page was opened at:
 * when it is pointed at, when its number has the focus or is pressed for long,
 * and when somebody arrives.
 */

import { whenLoaded } from '#components/controls/when-loaded.browser.ts'

const body = document.querySelector('div.article-body')

/** How long a pointer rests, and how long a finger presses, in milliseconds. */
const rest = 300
const long = 500

function offer(sentence: Element | null): void {
  if (sentence === null || body?.contains(sentence) !== true) return
  void import('./sentence-link.lazy.ts').then(({ offerLink }) => offerLink(sentence))
}

let waiting: ReturnType<typeof setTimeout> | undefined
/** The number that a finger is on, and whether it has been for long. */
let pressed: Element | null = null
let isHeld = false

body?.addEventListener('pointerover', (event) => {
  const { target, pointerType } = event as PointerEvent
  if (pointerType === 'touch' || !(target instanceof Element)) return
  clearTimeout(waiting)
  const sentence = target.closest('[data-takeaways]')
  if (sentence !== null) waiting = setTimeout(() => offer(sentence), rest)
})

body?.addEventListener('pointerleave', () => clearTimeout(waiting))

body?.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof Element) || !target.matches('.evidence-mark a:focus-visible')) return
  offer(target.closest('[data-takeaways]'))
})

function hold(): void {
  isHeld = true
  offer(pressed?.closest('[data-takeaways]') ?? null)
}

body?.addEventListener('pointerdown', (event) => {
  const { target, pointerType } = event as PointerEvent
  const isFinger = pointerType === 'touch' && target instanceof Element
  isHeld = false
  pressed = isFinger ? target.closest('.evidence-mark a') : null
  clearTimeout(waiting)
  if (pressed !== null) waiting = setTimeout(hold, long)
})

for (const end of ['pointerup', 'pointercancel']) {
  addEventListener(end, () => {
    if (pressed !== null) clearTimeout(waiting)
  })
}

// What the system would offer for a finger on a number is a link to the takeaway, and in the way.
body?.addEventListener('contextmenu', (event) => {
  if (pressed?.contains(event.target as Node) !== true) return
  event.preventDefault()
  hold()
})

body?.addEventListener('click', (event) => {
  if (isHeld && pressed?.contains(event.target as Node) === true) event.preventDefault()
  isHeld = false
})

function arrive(): void {
  if (location.hash.startsWith('#s-')) offer(document.querySelector(':target'))
}

addEventListener('hashchange', arrive)
// By then the page stands where it was opened at.
whenLoaded(arrive)
