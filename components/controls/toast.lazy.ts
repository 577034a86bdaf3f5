import { adoptStyles } from '#components/controls/adopt-styles.lazy.ts'
import { inWordsLanguage } from '#components/language/language-of-words.lazy.ts'

/** How long words stay on the screen, in milliseconds. */
const shown = 4000

let line: HTMLElement | null = null
let leaving: ReturnType<typeof setTimeout> | undefined

/** Says something in a line at the foot of the screen, and to screen readers, and takes it away again. */
export function toast(text: string): void {
  adoptStyles(css)
  if (line === null) {
    line = inWordsLanguage(document.createElement('p'))
    line.role = 'status'
    line.dataset.said = ''
    document.body.append(line)
  }
  line.textContent = text
  clearTimeout(leaving)
  leaving = setTimeout(() => line?.replaceChildren(), shown)
}

const css = `[data-said] {
  position: fixed;
  z-index: 2;
  inset-block-end: 4rem;
  inset-inline: 1rem;
  inline-size: fit-content;
  margin-inline: auto;
  padding: 0.5rem 1rem;
  background: var(--color-ink);
  color: var(--color-paper);
  font: var(--text-small) / 1.4 var(--font-label);

  &:empty {
    visibility: hidden;
  }
}`
