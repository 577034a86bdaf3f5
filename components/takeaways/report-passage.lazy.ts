import { messages } from '#components/controls/site-globals.lazy.ts'
import { inWordsLanguage } from '#components/language/language-of-words.lazy.ts'
import { plainText } from '#components/controls/plain-text.lazy.ts'

/** Where readers report a mistake in this article, about one passage; `null` where the publication names no place. */
export function reportLink(mark: HTMLAnchorElement): HTMLAnchorElement | null {
  const place = document.querySelector<HTMLAnchorElement>('.article-foot .report-mistake a')
  if (place === null) return null
  const link = inWordsLanguage(document.createElement('a'))
  const about = `${mark.hash}\n\n${plainText(mark.closest('.takeaway-words') ?? mark)}`
  // A letter ends in the address of the article; a web address has its own form.
  link.href = /^mailto:/iu.test(place.href)
    ? place.href + encodeURIComponent(about.toWellFormed())
    : place.href
  link.textContent = messages.report
  return link
}
