import { openDialog } from '#components/reading/dialog.ts'
import { adoptStyles } from '#components/site/adopt-styles.ts'
import { words } from '#components/site/here.ts'
import { speaking, tongueAt } from '#components/site/tongue.ts'
import css from 'text:./pictures.css'

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
  for (const part of [picture, below]) speaking(part, tongueAt(link))
  openDialog(words.picture, picture, below).dataset.picture = ''
}
