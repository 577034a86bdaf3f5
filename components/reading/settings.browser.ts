/** Opens the settings over the page, and makes them work on their own. */

import { onPlainClick } from '#components/controls/on-plain-click.browser.ts'

document.querySelector('[data-settings]')?.setAttribute('aria-haspopup', 'dialog')

onPlainClick('[data-settings]', async ({ href }) => {
  const { openSettings } = await import('./settings.lazy.ts')
  await openSettings(href)
})

// Chosen before, or now in another window.
if (document.documentElement.dataset.theme !== undefined) {
  void import('./shown-settings.lazy.ts').then(({ colourEdges }) => colourEdges())
}
addEventListener('storage', () => {
  void import('./shown-settings.lazy.ts').then(({ showKept }) => showKept())
})

if (document.getElementById('region-settings') !== null) {
  void import('./settings.lazy.ts').then(({ settingsHere }) => settingsHere())
}
