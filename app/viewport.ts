import type { Viewport } from 'next'
import { paper, paperInDark } from '#lib/site/web-manifest.ts'

export const viewport: Viewport = {
  // What a browser draws around the page.
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: paper },
    { media: '(prefers-color-scheme: dark)', color: paperInDark },
  ],
}
