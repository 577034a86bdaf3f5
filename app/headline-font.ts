import localFont from 'next/font/local'

/** One weight of one face, for headlines; everything else is set in what the reader's system has. */
export const headlineFont = localFont({
  src: '../node_modules/@fontsource/newsreader/files/newsreader-latin-600-normal.woff2',
  weight: '600',
  style: 'normal',
  display: 'optional',
  variable: '--font-newsreader',
  // site.css has one that is found on more systems than Next's, which knows Times New Roman alone.
  adjustFontFallback: false,
})
