/**
 * Keeps the reader's place: whatever sets the page anew (another size, face or
 * width of the text, a turned screen, something that opens or closes), what
 * began first on the screen stays where it was.
 */

import { firstOnScreen } from '#components/reading/first-on-screen.browser.ts'

const page = document.querySelector('main')

let first: Element | null = null
let firstTop = 0
/** Of the page, and its address, when that was seen. */
let size = ''
let address = ''

function sizeNow(): string {
  return `${innerWidth} ${page?.clientWidth ?? 0} ${page?.scrollHeight ?? 0}`
}

function look(): void {
  size = sizeNow()
  address = location.href
  // At its very top a page is where it is.
  first = scrollY > 0 ? firstOnScreen() : null
  firstTop = first?.getBoundingClientRect().top ?? 0
}

/** Whether it is where it was when the reader came. */
function isKept(): boolean {
  return first?.isConnected === true && Math.abs(first.getBoundingClientRect().top - firstTop) < 1
}

let isDue = false

addEventListener(
  'scroll',
  () => {
    // A page that was set anew scrolls by that, too, and what was seen before holds.
    if (isDue || sizeNow() !== size) return
    isDue = true
    requestAnimationFrame(() => {
      isDue = false
      if (sizeNow() === size && !isKept()) look()
    })
  },
  { passive: true },
)

// Said by what leads elsewhere without a new address.
addEventListener('placeleft', () => {
  first = null
})

// Told before the page is drawn: nobody sees it move.
const watching = new ResizeObserver(() => {
  // Whoever has followed a link is where that leads.
  if (first?.isConnected === true && location.href === address) {
    const off = first.getBoundingClientRect().top - firstTop
    if (Math.abs(off) >= 1) scrollBy({ top: off, behavior: 'instant' })
    // Not looked for anew: however often the page is set, it is the place that the reader chose.
    if (isKept()) {
      size = sizeNow()
      return
    }
  }
  look()
})

if (page !== null) watching.observe(page)
