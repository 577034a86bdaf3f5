/** Tools that stand as links and work as buttons: copying the takeaways, listening where there is a voice, and sharing where the system can. */

import { asButtons } from '#components/controls/link-as-button.browser.ts'
import { onPlainClick } from '#components/controls/on-plain-click.browser.ts'
import { pageAddress } from '#components/controls/page-address.browser.ts'

asButtons('.reading-tools a')

onPlainClick('[data-copy]', async (tool) => {
  const { copyTakeaways } = await import('#components/takeaways/copy-takeaways.lazy.ts')
  await copyTakeaways(tool)
})

onPlainClick('[data-listen]', async (tool) => {
  const { listen } = await import('#components/reading/listen.lazy.ts')
  await listen(tool)
})

onPlainClick('[data-share]', async () => {
  const title = document.querySelector('h1')?.textContent ?? document.title
  try {
    await navigator.share({ title, url: pageAddress() })
  } catch (error) {
    // Closing the sheet without a choice is an answer, too.
    if (!(error instanceof DOMException && error.name === 'AbortError')) throw error
  }
})

const sharing = document.querySelector<HTMLElement>('[data-share]')
if (sharing !== null) sharing.hidden = !('share' in navigator)

const listening = document.querySelector<HTMLElement>('[data-listen]')

/** Voices may come late, and go. */
function showListening(): void {
  if (listening === null) return
  // Of the article: the words of the tool may be of another.
  const article = listening.closest('article')
  const [language = ''] = article?.closest<HTMLElement>('[lang]')?.lang.split('-') ?? []
  listening.hidden = !speechSynthesis.getVoices().some(({ lang }) => lang.startsWith(language))
}

if (listening !== null && 'speechSynthesis' in globalThis) {
  showListening()
  // Not an event target in every browser.
  speechSynthesis.onvoiceschanged = showListening
}
