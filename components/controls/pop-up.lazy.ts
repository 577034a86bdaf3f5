import { adoptStyles } from '#components/controls/adopt-styles.lazy.ts'
import css from 'text:./pop-up.lazy.css'

/**
 * A small box over the page. It closes by Escape and by a press elsewhere, and is
 * gone then.
 *
 * @throws where the browser has no pop-ups
 */
export function popUp(label: string, ...content: readonly Node[]): HTMLElement {
  adoptStyles(css)
  const box = document.createElement('div')
  box.popover = 'auto'
  box.dataset.popUp = ''
  box.ariaLabel = label
  box.append(...content)
  box.addEventListener('toggle', ({ newState }) => {
    if (newState === 'closed') box.remove()
  })
  // In a landmark, where those who listen find what stands outside the text.
  ;(document.querySelector('main') ?? document.body).append(box)
  box.showPopover()
  return box
}

/**
 * The same beside a place in the page.
 *
 * @param place in the window
 */
export function popUpAt(place: DOMRect, label: string, ...content: readonly Node[]): HTMLElement {
  const box = popUp(label, ...content)
  const { width, height } = box.getBoundingClientRect()
  const room = document.documentElement.clientWidth
  const left = Math.max(edge, Math.min(place.left, room - width - edge))
  const isBelow = place.bottom + gap + height < innerHeight || place.top < height + gap
  const top = isBelow ? place.bottom + gap : place.top - gap - height
  box.style.left = `${left + scrollX}px`
  box.style.top = `${top + scrollY}px`
  return box
}

/** In pixels: from the window's edge, and from what the box belongs to. */
const edge = 8
const gap = 8
