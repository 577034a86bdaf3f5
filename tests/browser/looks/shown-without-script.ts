/** Whether scripts run or not, the same words, links and pictures are on the screen. */

import type { Page } from '@playwright/test'

type Shown = Readonly<Record<'words' | 'links' | 'pictures', readonly string[]>>

/**
 * What a page shows with its scripts and not without, and the other way round.
 *
 * @param plain where no script runs; it is led to the same address
 */
export async function differences(page: Page, plain: Page): Promise<readonly string[]> {
  await plain.goto(page.url())
  const [withScript, without] = await Promise.all([shown(page), shown(plain)])
  return (['words', 'links', 'pictures'] as const).flatMap((part) => {
    const [one, other] = [withScript[part], without[part]]
    const length = Math.max(one.length, other.length)
    const at = Array.from({ length }, (_, index) => index).find((nth) => one[nth] !== other[nth])
    if (at === undefined) return []
    return [`${part}: ${one[at] ?? 'nothing'} with scripts, ${other[at] ?? 'nothing'} without`]
  })
}

/** What a reader sees of it, and where it leads. */
function shown(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    // What can be done with an article, which is no part of what it says.
    const tools = '[data-copy-code], .reading-tools, [data-margin], div.article-body > aside'
    const hidden = new CSSStyleSheet()
    hidden.replaceSync(`:is(${tools}) { display: none !important; }`)
    document.adoptedStyleSheets.push(hidden)
    const words = document.body.innerText.split('\n')
    const links = [...document.links]
      .filter((link) => link.closest(tools) === null)
      .map(({ href, textContent }) => `${href} ${textContent}`)
    const pictures = [...document.images].map((picture) => {
      const { width, height } = picture.getBoundingClientRect()
      return `${picture.src} ${width} by ${height}`
    })
    document.adoptedStyleSheets.pop()
    return { words, links, pictures }
  })
}
