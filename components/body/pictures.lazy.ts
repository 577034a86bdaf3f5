import { openDialog } from '#components/controls/dialog.lazy.ts'
import { adoptStyles } from '#components/controls/adopt-styles.lazy.ts'
import { messages } from '#components/controls/site-globals.lazy.ts'
import { inLanguage, languageAt } from '#components/language/language-of-words.lazy.ts'
import css from 'text:./pictures.lazy.css'

/** @param link around a picture, leading to its largest file */
export function openPicture(link: HTMLAnchorElement): void {
  const picture = link.querySelector('picture')?.cloneNode(true)
  const caption = link.closest('figure')?.querySelector('figcaption')?.cloneNode(true)
  if (!(picture instanceof HTMLElement)) return
  adoptStyles(css)
  for (const choice of picture.querySelectorAll('[sizes]')) choice.setAttribute('sizes', '100vw')
  picture.querySelector('img')?.removeAttribute('loading')
  const below = document.createElement('p')
  below.append(...(caption?.childNodes ?? []))
  for (const part of [picture, below]) inLanguage(part, languageAt(link))
  openDialog(messages.picture, picture, below).dataset.picture = ''
}
