import { messages } from '#components/controls/site-globals.lazy.ts'
import { inWordsLanguage } from '#components/language/language-of-words.lazy.ts'

/** How long a button says what it did, in milliseconds. */
const said = 2000

/** Copies, and lets the pressed button say whether it worked. Never throws. */
export async function copyText(text: string, button: HTMLElement): Promise<void> {
  const label = button.textContent
  button.setAttribute('aria-live', 'polite')
  try {
    await navigator.clipboard.writeText(text)
    button.replaceChildren(answer(messages.copied))
  } catch {
    button.replaceChildren(answer(messages.notCopied))
  }
  setTimeout(() => {
    button.textContent = label
  }, said)
}

/** The button may be of the page, whose words can be in the language of an article. */
function answer(text: string): HTMLElement {
  const said = inWordsLanguage(document.createElement('span'))
  said.textContent = text
  return said
}
