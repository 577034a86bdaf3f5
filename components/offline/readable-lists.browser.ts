/**
 * Says in lists what can be read without a network, and leaves out pictures that
 * cannot be had. Asked for when there is none: when the browser says so, or when
 * pictures did not come.
 */

import { whenLoaded } from '#components/controls/when-loaded.browser.ts'

const entries = '.lead, .second, .entry, .related-list li'

function mark(): void {
  void import('./readable-lists.lazy.ts').then(({ markReadable }) => markReadable(entries))
}

if (document.querySelector(entries) !== null) {
  addEventListener('offline', mark)
  whenLoaded(() => {
    const isBroken = [...document.images].some((each) => each.complete && each.naturalWidth === 0)
    if (!navigator.onLine || isBroken) mark()
  })
}
