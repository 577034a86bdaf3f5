import { adoptStyles } from '#components/controls/adopt-styles.lazy.ts'
import { messages, wordsLocale } from '#components/controls/site-globals.lazy.ts'
import { inWordsLanguage } from '#components/language/language-of-words.lazy.ts'
import {
  markSelector,
  numberOf,
  numbersWithPassage,
  panelHere,
} from '#components/takeaways/takeaways-here.lazy.ts'
import css from 'text:./checked.lazy.css'

/** Takeaways whose passage was looked at, for as long as the page stays: what the reader did, not what was read. */
const checked = new Set<number>()

export function check(number: number): void {
  if (checked.has(number)) return
  checked.add(number)
  adoptStyles(css)
  if (!isCounted()) panelHere()?.querySelector('h2')?.after(checkedCount())
  for (const mark of document.querySelectorAll<HTMLElement>(markSelector)) {
    if (numberOf(mark) === number) tick(mark)
  }
  for (const line of document.querySelectorAll('[data-checked-count]')) {
    line.textContent = checkedSoFar()
  }
}

function isCounted(): boolean {
  return panelHere()?.querySelector('[data-checked-count]') !== null
}

function tick(mark: HTMLElement): void {
  mark.dataset.checked = ''
  mark.ariaLabel = `${mark.ariaLabel ?? ''} (${messages.checked})`
}

/** A line that says how many, and goes on saying so. */
export function checkedCount(): HTMLElement {
  const line = inWordsLanguage(document.createElement('p'))
  line.dataset.checkedCount = ''
  line.role = 'status'
  line.textContent = checkedSoFar()
  return line
}

/** Empty where none was. */
export function checkedSoFar(): string {
  if (checked.size === 0) return ''
  return messages.checkedOf(written(checked.size), written(numbersWithPassage().length))
}

/** In the digits of the interface. */
export function written(number: number): string {
  return number.toLocaleString(wordsLocale)
}
