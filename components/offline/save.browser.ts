/** Saves an article for reading without a network. Nothing is registered or kept before a reader asks for it. */

import { copyShelf } from '#components/offline/copy-shelf.ts'
import { onPlainClick } from '#components/controls/on-plain-click.browser.ts'

const tool = document.querySelector<HTMLElement>('[data-save]')

if (tool !== null) {
  onPlainClick('[data-save]', async () => {
    const { pressSave } = await import('./save.lazy.ts')
    await pressSave(tool)
  })
  tool.ariaPressed = 'false'
  // Not on pages without a certificate, and refused where nothing may be stored.
  void globalThis.caches?.has(copyShelf(location.pathname)).then(
    async (isSaved) => {
      if (!isSaved) return
      const { showSaved } = await import('./saved-label.lazy.ts')
      await showSaved(tool, true)
    },
    () => undefined,
  )
}

/** Whoever installs the site wants it without a network, too. */
function startWorker(): void {
  void import('./start-worker.lazy.ts').then(({ startWorker }) => startWorker())
}

addEventListener('appinstalled', startWorker)
// Some systems say nothing when they install; there it is seen at the next start.
if (matchMedia('(display-mode: standalone), (display-mode: minimal-ui)').matches) startWorker()
