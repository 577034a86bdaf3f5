import { openDialog } from '#components/controls/dialog.lazy.ts'
import { adoptStyles } from '#components/controls/adopt-styles.lazy.ts'
import { checkedCount } from '#components/takeaways/checked.lazy.ts'
import { foldPeek } from '#components/takeaways/peek.lazy.ts'
import { panelHere } from '#components/takeaways/takeaways-here.lazy.ts'
import { inLanguage, languageAt } from '#components/language/language-of-words.lazy.ts'
import css from 'text:./key-takeaways.lazy.css'

/**
 * Opens the takeaways as a sheet over the text, which stays where it is.
 *
 * @returns the list in it; `null` where the page has none
 */
export function openTakeaways(): HTMLElement | null {
  const panel = panelHere()
  // One passage is unfolded at a time, and a copy of one would not fold.
  foldPeek()
  const list = panel?.querySelector('.takeaway-list')?.cloneNode(true)
  if (!(list instanceof HTMLElement)) return null
  adoptStyles(css)
  for (const item of list.querySelectorAll('[id]')) item.removeAttribute('id')
  const title = panel?.querySelector('h2') ?? null
  const dialog = openDialog(
    { text: title?.textContent ?? '', tongue: languageAt(title) },
    list,
    checkedCount(),
  )
  inLanguage(dialog, languageAt(panel))
  dialog.dataset.sheet = ''
  dialog.addEventListener('close', foldPeek)
  return list
}

/** The list in the sheet, where that is open. */
export function listInSheet(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-sheet] .takeaway-list')
}
