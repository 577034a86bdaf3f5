import { messages } from '#components/controls/site-globals.lazy.ts'
import { inWordsLanguage } from '#components/language/language-of-words.lazy.ts'
import { reportLink } from '#components/takeaways/report-passage.lazy.ts'

/** Says of a passage that software found it, asks whether it is the right one, and takes the answer. */
export function doubtAbout(mark: HTMLAnchorElement): HTMLElement {
  const line = inWordsLanguage(document.createElement('p'))
  line.dataset.doubt = ''
  const report = reportLink(mark)
  line.append(messages.closestPassageAsks, ...(report === null ? [] : [' ', report]))
  return line
}
