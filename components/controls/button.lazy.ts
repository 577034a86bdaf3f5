import { adoptStyles } from '#components/controls/adopt-styles.lazy.ts'
import { inWordsLanguage } from '#components/language/language-of-words.lazy.ts'
import css from 'text:./button.lazy.css'

/**
 * A button that a script adds to a page. What it says is of the interface.
 *
 * @param label what it is called for those who hear it, where its text alone is not enough
 */
export function buttonNamed(
  text: string,
  act: (button: HTMLButtonElement) => void,
  label: string | null = null,
): HTMLButtonElement {
  adoptStyles(css)
  const button = inWordsLanguage(document.createElement('button'))
  button.type = 'button'
  button.dataset.button = ''
  button.textContent = text
  button.ariaLabel = label
  button.addEventListener('click', () => act(button))
  return button
}
