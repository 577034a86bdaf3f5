/** Readers may set letters, words and lines apart (WCAG 1.4.12) and lose nothing by it. */

import { expect } from '@playwright/test'
import { allPages } from './page-types.ts'
import { test } from './page-with-tools.ts'
import { widthsAt } from './widths-at.ts'

for (const { name, address } of allPages) {
  test(name, async ({ page }) => {
    await page.goto(address)
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(`* {
        line-height: 1.5 !important;
        letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important;
      }
      p { margin-block-end: 2em !important; }`)
      document.adoptedStyleSheets.push(sheet)
    })
    const cutOff = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('body *')]
        .filter((element) => {
          const { overflowX, overflowY, clipPath } = getComputedStyle(element)
          const hides = [overflowX, overflowY].some((how) => how === 'hidden' || how === 'clip')
          const isForListeners = clipPath !== 'none'
          return hides && !isForListeners && element.innerText.trim() !== ''
        })
        .filter(
          ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
            scrollWidth > clientWidth || scrollHeight > clientHeight,
        )
        .map((element) => element.outerHTML.slice(0, 100)),
    )
    expect(cutOff).toEqual([])
    expect(await widthsAt(page, [{ width: 320, height: 568 }])).toEqual([320])
  })
}
