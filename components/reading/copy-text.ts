import { words } from '#components/site/here.ts'

/** How long a button says what it did, in milliseconds. */
const said = 2000

/** Copies, and lets the pressed button say whether it worked. Never throws. */
export async function copyText(text: string, button: HTMLElement): Promise<void> {
  const label = button.textContent
  button.setAttribute('aria-live', 'polite')
  try {
    await navigator.clipboard.writeText(text)
    button.textContent = words.copied
  } catch {
    button.textContent = words.notCopied
  }
  setTimeout(() => {
    button.textContent = label
  }, said)
}
