/** Code can be copied in one press. */

import { whenLoaded } from '#components/controls/when-loaded.browser.ts'

if (document.querySelector('div.article-body pre') !== null) {
  whenLoaded(() => void import('./code.lazy.ts').then(({ offerCopies }) => offerCopies()))
}
