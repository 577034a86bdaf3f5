import { popUpAt } from '#components/controls/pop-up.lazy.ts'
import { messages } from '#components/controls/site-globals.lazy.ts'
import {
  inWordsLanguage,
  inLanguage,
  languageAt,
} from '#components/language/language-of-words.lazy.ts'

/** @param mark in the text, leading to its note */
export function openNote(mark: HTMLAnchorElement): void {
  const note = document.getElementById(decodeURIComponent(mark.hash.slice(1)))
  const text = note?.querySelector('.footnote-text')?.cloneNode(true)
  if (!(text instanceof HTMLElement)) throw new Error(`No note ${mark.hash}`)
  for (const named of text.querySelectorAll('[id]')) named.removeAttribute('id')
  inLanguage(text, languageAt(note))
  const toAll = inWordsLanguage(document.createElement('a'))
  toAll.href = mark.hash
  toAll.textContent = messages.toAllNotes
  const below = document.createElement('p')
  below.append(toAll)
  const box = popUpAt(mark.getBoundingClientRect(), mark.ariaLabel ?? '', text, below)
  box.role = 'note'
  box.tabIndex = -1
  // The name of the mark, which is of the interface as the article has it.
  inLanguage(box, languageAt(mark))
  box.focus({ preventScroll: true })
  toAll.addEventListener('click', () => box.hidePopover())
  // Escape and the end of the note lead back to where the reader was.
  box.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') mark.focus({ preventScroll: true })
  })
}
