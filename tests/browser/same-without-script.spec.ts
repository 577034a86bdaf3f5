/** Whether scripts run or not, the same words, links and pictures are on the screen. */

import { expect, type Page } from '@playwright/test'
import { allPages } from './page-types.ts'
import { test } from './page-with-tools.ts'

/** What a reader sees of it, and where it leads. */
function shown(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    // What can be done with an article, which is no part of what it says.
    for (const tool of document.querySelectorAll('[data-copy-code], .reading-tools')) tool.remove()
    return {
      words: document.body.innerText,
      links: [...document.links].map(({ href, textContent }) => `${href} ${textContent}`),
      pictures: [...document.images].map((picture) => {
        const { width, height } = picture.getBoundingClientRect()
        return `${picture.src} ${width} by ${height}`
      }),
    }
  })
}

/** Say without a script that they need one. */
const ofScript = [
  'the reading settings',
  'the search',
  'what is saved',
  'the page for when there is no network',
]

for (const { name, address } of allPages.filter(({ name }) => !ofScript.includes(name))) {
  test(name, async ({ browser, page, baseURL, viewport }) => {
    await page.goto(address)
    const withScript = await shown(page)
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport,
      ...(baseURL === undefined ? {} : { baseURL }),
    })
    const plain = await context.newPage()
    await plain.goto(address)
    expect(await plain.evaluate(() => document.querySelectorAll('[data-in-sight]').length)).toBe(0)
    expect(await shown(plain)).toEqual(withScript)
    await context.close()
  })
}
