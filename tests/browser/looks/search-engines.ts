import type { Page } from '@playwright/test'

/** Words that do not say where a link leads, in the language of the interface. */
const emptyWords = [
  'click here',
  'click this',
  'go',
  'here',
  'information',
  'learn more',
  'more',
  'more info',
  'more information',
  'right here',
  'read more',
  'see more',
  'start',
  'this',
]

/** What search engines are told wrong or not told by the head and the links of a page, of what Lighthouse asks about. */
export function untold(page: Page, isUnlisted: boolean): Promise<readonly string[]> {
  return page.evaluate(
    ({ isUnlisted, emptyWords }) => {
      const all = <Wanted extends Element>(selector: string): readonly Wanted[] => [
        ...document.querySelectorAll<Wanted>(selector),
      ]
      const [description] = all<HTMLMetaElement>('meta[name="description"]')
      const isOff = all('meta[name="robots"][content*="noindex"]').length > 0
      const canonical = all('link[rel="canonical"]')
      const elsewhere = all('link[rel="canonical"], link[hreflang]')
      return [
        ...((description?.content ?? '').trim() === '' ? ['no description'] : []),
        ...(isOff === isUnlisted ? [] : [isOff ? 'not to be listed' : 'to be listed']),
        ...(canonical.length > 1 ? ['more than one canonical address'] : []),
        ...elsewhere
          .filter((link) => !/^https?:/u.test(link.getAttribute('href') ?? ''))
          .map((link) => `not a whole address: ${link.outerHTML}`),
        ...all<HTMLAnchorElement>('a[href]')
          .filter(({ textContent }) => emptyWords.includes(textContent.trim().toLowerCase()))
          .map((link) => `says nothing: ${link.outerHTML.slice(0, 100)}`),
      ]
    },
    { isUnlisted, emptyWords },
  )
}
