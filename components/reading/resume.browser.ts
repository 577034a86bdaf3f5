/** Remembers on the device which sentence was read last, and asks for more only where there is something to offer. */

import { begun, visitsFrom, withVisit } from '#components/reading/visits.ts'
import { keep, recalled } from '#components/controls/device.browser.ts'

const path = location.pathname
const article = document.querySelector('article')
const sentences = [...document.querySelectorAll('div.article-body [id^="s-"]')]
const ids = sentences.map(({ id }) => id).join(' ')
const visits = visitsFrom(recalled('visits'))
const before = visits.find((visit) => visit.path === path)

if (article !== null && before !== undefined && !(before.isDone && before.ids === ids)) {
  void import('./resume.lazy.ts').then(({ welcomeBack }) => welcomeBack(before))
}
if (begun(visits).length > 0 && document.querySelector('[data-front]') !== null) {
  void import('./resume.lazy.ts').then(({ offerReading }) => offerReading())
}

/** In lists: what was read. */
function mark(): void {
  const now = visitsFrom(recalled('visits'))
  if (now.length === 0 || document.querySelector('.lead, .second, .entry') === null) return
  void import('./read-marks.lazy.ts').then(({ markRead }) => markRead(now))
}

mark()
// Whoever comes back to a list has read something since.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) mark()
})

/** How far down the screen somebody reads. */
const line = 0.4

function remember(): void {
  const at = sentences.findLastIndex(
    (sentence) => sentence.getBoundingClientRect().top < innerHeight * line,
  )
  const end = sentences.at(-1)
  const place = sentences[at]
  // The first sentence is where everybody begins.
  if (article === null || end === undefined || place === undefined || at < 1) return
  const visit = {
    path,
    title: document.querySelector('h1')?.textContent ?? '',
    lang: article.lang,
    dir: article.dir,
    at: place.id,
    ids,
    isDone: end.getBoundingClientRect().bottom < innerHeight,
    on: Date.now(),
  }
  if (isOff() || isChecking()) return
  // Read anew, as another window may have written.
  keep('visits', withVisit(visitsFrom(recalled('visits')), visit))
}

/** Whoever looks at what a takeaway rests on has not read on. */
function isChecking(): boolean {
  const passage = document.querySelector(':target')?.getBoundingClientRect()
  const isSeen = passage !== undefined && passage.bottom > 0 && passage.top < innerHeight
  return isSeen && document.querySelector('[data-thread]') !== null
}

/** Read anew, too: it may have been chosen in another window. */
function isOff(): boolean {
  return (recalled('settings') as { readonly places?: unknown } | null)?.places === 'off'
}

let resting: ReturnType<typeof setTimeout> | undefined

addEventListener(
  'scroll',
  () => {
    clearTimeout(resting)
    resting = setTimeout(remember, 500)
  },
  { passive: true },
)
