import localFont from 'next/font/local'

/** One weight of one face, for headlines; everything else is set in what the reader's system has. */
export const headlineFont = localFont({
  src: '../node_modules/@fontsource/newsreader/files/newsreader-latin-600-normal.woff2',
  weight: '600',
  style: 'normal',
  display: 'optional',
  variable: '--font-newsreader',
  // Metrics of the fallback are stretched to Newsreader's, so that no line moves when it arrives.
  adjustFontFallback: 'Times New Roman',
})
