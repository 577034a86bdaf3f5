/** Opens a footnote beside its mark; the mark leads to the notes below the text. */

import { onPlainClick } from '#components/controls/on-plain-click.browser.ts'

onPlainClick('.footnote-mark a', async (mark) => {
  const { openNote } = await import('./footnotes.lazy.ts')
  openNote(mark)
})
