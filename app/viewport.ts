import type { Viewport } from 'next'
import { paper, paperInDark } from '#lib/site/web-manifest.ts'

/** Said in the head too, so that a dark page is not white until its styles arrive. */
export const viewport: Viewport = {
  colorScheme: 'light dark',
  // What a browser draws around the page.
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: paper },
    { media: '(prefers-color-scheme: dark)', color: paperInDark },
  ],
}
