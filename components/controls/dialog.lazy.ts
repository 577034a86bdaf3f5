import { adoptStyles } from '#components/controls/adopt-styles.lazy.ts'
import { buttonNamed } from '#components/controls/button.lazy.ts'
import { messages, wordsLanguage } from '#components/controls/site-globals.lazy.ts'
import { inLanguage, type SpokenLanguage } from '#components/language/language-of-words.lazy.ts'
import css from 'text:./dialog.lazy.css'

/**
 * A closed dialog with a heading, what it holds, and a button that closes it. It
 * closes by Escape and by a press beside it, and gives the focus back by itself.
 *
 * @param title a line of plain text, of the interface unless it says otherwise
 */
export function dialogWith(title: Title, ...content: readonly Node[]): HTMLDialogElement {
  adoptStyles(css)
  const dialog = document.createElement('dialog')
  const { text, tongue } =
    typeof title === 'string' ? { text: title, tongue: wordsLanguage } : title
  const heading = inLanguage(document.createElement('h2'), tongue)
  heading.id = `dialog-${++made}`
  heading.textContent = text
  dialog.setAttribute('aria-labelledby', heading.id)
  const close = buttonNamed(messages.close, () => dialog.close())
  close.className = 'dialog-close'
  // A press on the backdrop meets the dialog itself, one inside it what it holds.
  dialog.addEventListener('pointerdown', ({ target }) => {
    if (target === dialog) dialog.close()
  })
  const inside = document.createElement('div')
  inside.append(heading, close, ...content)
  dialog.append(inside)
  return dialog
}

type Title = string | { readonly text: string; readonly tongue: SpokenLanguage }

let made = 0

/** The same, opened at once and gone when it is closed. */
export function openDialog(title: Title, ...content: readonly Node[]): HTMLDialogElement {
  const dialog = dialogWith(title, ...content)
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
  return dialog
}
