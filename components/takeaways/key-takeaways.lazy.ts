import { openDialog } from '#components/controls/dialog.lazy.ts'
import { adoptStyles } from '#components/controls/adopt-styles.lazy.ts'
import { inLanguage, languageAt } from '#components/language/language-of-words.lazy.ts'
import css from 'text:./key-takeaways.lazy.css'

/** Opens the takeaways as a sheet over the text. Following one closes it and goes to its sentence. */
export function openTakeaways(): void {
  const panel = document.querySelector('section.takeaways')
  const list = panel?.querySelector('.takeaway-list')?.cloneNode(true)
  if (!(list instanceof HTMLElement)) return
  adoptStyles(css)
  for (const item of list.querySelectorAll('[id]')) item.removeAttribute('id')
  const title = panel?.querySelector('h2') ?? null
  const dialog = openDialog({ text: title?.textContent ?? '', tongue: languageAt(title) }, list)
  inLanguage(dialog, languageAt(panel))
  dialog.dataset.sheet = ''
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a') !== null) dialog.close()
  })
}
