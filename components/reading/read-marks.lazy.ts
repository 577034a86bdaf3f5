import { readState, type Visit } from '#components/reading/visits.ts'
import { adoptStyles } from '#components/controls/adopt-styles.lazy.ts'
import { messages } from '#components/controls/site-globals.lazy.ts'
import { inWordsLanguage } from '#components/language/language-of-words.lazy.ts'
import css from 'text:./read-marks.lazy.css'

/** Says of each article in the lists of this page whether it was read on this device, or has changed since. */
export function markRead(visits: readonly Visit[]): void {
  adoptStyles(css)
  const byPath = new Map(visits.map((visit) => [visit.path, visit]))
  for (const entry of document.querySelectorAll<HTMLElement>('.lead, .second, .entry')) {
    entry.querySelector('[data-visit-mark]')?.remove()
    delete entry.dataset.visit
    const link = entry.querySelector<HTMLAnchorElement>(':is(h2, h3) a')
    const visit = link === null ? undefined : byPath.get(link.pathname)
    if (visit === undefined) continue
    const { updated } = entry.dataset
    const state = readState(visit, updated === undefined ? null : Date.parse(updated))
    entry.dataset.visit = state
    const mark = inWordsLanguage(document.createElement('span'))
    mark.dataset.visitMark = ''
    mark.textContent = messages.readStates[state]
    entry.append(mark)
  }
}
