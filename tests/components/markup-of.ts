import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** The whole HTML of something short, without class names, which only the style sheets read. */
export function markupOf(component: ReactNode): string {
  return renderToStaticMarkup(component)
    .replaceAll(/ class="[^"]*"/gu, '')
    .replaceAll('\u00a0', '&nbsp;')
}
