import type { Page } from '@playwright/test'
import { narrowPhone, tooWide } from './windows.ts'

/** What is lost when readers set letters, words and lines apart (WCAG 1.4.12), also on a narrow phone. */
export async function lostWhenSetApart(page: Page): Promise<readonly string[]> {
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
  const found = [...(await cutOff(page)), ...(await tooWide(page, [narrowPhone]))]
  await page.evaluate(() => document.adoptedStyleSheets.pop())
  return found
}

function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
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
      .map((element) => `cut off: ${element.outerHTML.slice(0, 100)}`),
  )
}
