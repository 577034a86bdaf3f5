import { buttonNamed } from '#components/controls/button.lazy.ts'
import { messages } from '#components/controls/site-globals.lazy.ts'
import { part } from '#components/offline/parts.lazy.ts'

/** What was removed last from a list, and can be had back until something else is removed or the page is left. */
export type Removal = {
  readonly from: 'saved' | 'places'
  /** Where in its list it stood, from 0. */
  readonly nth: number
  readonly says: string
  readonly restore: () => Promise<void>
}

/** Stands in the list in the place of what was removed. */
export function undoItem({ says }: Removal, act: () => void): HTMLElement {
  const said = part('span', says)
  said.id = 'removed'
  const undo = buttonNamed(messages.undo, act)
  undo.setAttribute('aria-describedby', said.id)
  const item = part('li', said, undo)
  item.dataset.undo = ''
  return item
}
