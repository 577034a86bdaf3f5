import { adoptStyles } from '#components/site/adopt-styles.ts'
import { buttonNamed } from '#components/site/button.ts'
import { words } from '#components/site/here.ts'
import css from 'text:./dialog.css'

/**
 * A closed dialog with a heading, what it holds, and a button that closes it. It
 * closes by Escape and by a press beside it, and gives the focus back by itself.
 *
 * @param title a line of plain text
 */
export function dialogWith(title: string, ...content: readonly Node[]): HTMLDialogElement {
  adoptStyles(css)
  const dialog = document.createElement('dialog')
  const heading = document.createElement('h2')
  heading.id = `dialog-${++made}`
  heading.textContent = title
  dialog.setAttribute('aria-labelledby', heading.id)
  const close = buttonNamed(words.close, () => dialog.close())
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

let made = 0

/** The same, opened at once and gone when it is closed. */
export function openDialog(title: string, ...content: readonly Node[]): HTMLDialogElement {
  const dialog = dialogWith(title, ...content)
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
  return dialog
}
