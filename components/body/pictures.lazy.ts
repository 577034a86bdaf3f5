import { openDialog } from '#components/controls/dialog.lazy.ts'
import { adoptStyles } from '#components/controls/adopt-styles.lazy.ts'
import { buttonNamed } from '#components/controls/button.lazy.ts'
import { messages } from '#components/controls/site-globals.lazy.ts'
import { letZoom } from '#components/body/zoom.lazy.ts'
import { inLanguage, languageAt } from '#components/language/language-of-words.lazy.ts'
import css from 'text:./pictures.lazy.css'

/** @param link around a picture, leading to its largest file */
export function openPicture(link: HTMLAnchorElement): void {
  const picture = shownIn(link)?.cloneNode(true)
  const caption = link.closest('figure')?.querySelector('figcaption')?.cloneNode(true)
  const image = picture instanceof HTMLElement ? picture.querySelector('img') : null
  if (!(picture instanceof HTMLElement) || image === null) return
  adoptStyles(css)
  // As wide as it may be drawn, so that it is sharp there.
  for (const choice of picture.querySelectorAll('[sizes]')) choice.setAttribute('sizes', '200vw')
  image.removeAttribute('loading')
  const below = document.createElement('p')
  below.append(...(caption?.childNodes ?? []))
  for (const part of [picture, below]) inLanguage(part, languageAt(link))
  const frame = document.createElement('div')
  frame.dataset.zoom = ''
  // What scrolls is reached by keyboard.
  frame.tabIndex = 0
  frame.role = 'group'
  frame.ariaLabel = messages.picture
  frame.append(picture)
  const [width, height] = ['width', 'height'].map((side) => Number(image.getAttribute(side)))
  frame.style.setProperty('--shape', `${width} / ${height}`)
  const by = letZoom(frame, image)
  const steps = document.createElement('div')
  steps.dataset.zoomSteps = ''
  steps.append(
    buttonNamed('−', () => by(1 / 1.5), messages.zoomOut),
    buttonNamed('+', () => by(1.5), messages.zoomIn),
  )
  openDialog(messages.picture, frame, below, steps).dataset.picture = ''
}

/** Of the variants for themes, the one that is shown. */
function shownIn(link: HTMLAnchorElement): HTMLElement | undefined {
  return [...link.querySelectorAll('picture')].find((each) => each.getClientRects().length > 0)
}
