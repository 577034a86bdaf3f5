import type { Viewport } from 'next'

/** Said in the head too, so that a dark page is not white until its styles arrive. */
export const viewport: Viewport = { colorScheme: 'light dark' }
