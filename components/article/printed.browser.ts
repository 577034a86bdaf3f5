/** On paper: where the article stands, and when it was printed. */

import { pageAddress } from '#components/controls/page-address.browser.ts'

addEventListener('beforeprint', () => {
  const line = document.createElement('p')
  line.dataset.printed = ''
  const day = new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' })
  line.textContent = `${pageAddress()} · ${day}`
  document.querySelector('.article-foot')?.append(line)
})

addEventListener('afterprint', () => document.querySelector('[data-printed]')?.remove())
