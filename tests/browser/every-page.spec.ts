/** What holds on every page, of whatever type. */

import { expect } from '@playwright/test'
import { axeViolations } from './axe-violations.ts'
import { movingParts } from './moving-parts.ts'
import { allPages, openWhole, longArticle } from './page-types.ts'
import { test } from './page-with-tools.ts'
import { smallTargets } from './small-targets.ts'
import { whatWentWrong } from './what-went-wrong.ts'
import { widthsAt } from './widths-at.ts'
import { withoutRing } from './without-ring.ts'

const narrowPhone = { width: 320, height: 568 }
/** A window of 1280 by 1024 (WCAG 1.4.10). */
const windowAt400Percent = { width: 320, height: 256 }

for (const { name, address, status } of allPages) {
  test(name, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    const wrong = whatWentWrong(page, status)
    await openWhole(page, address)
    // What follows the reader's own scrolling has another clock than time.
    const movedOnLoad = await page.evaluate(
      () =>
        document.getAnimations().filter(({ timeline }) => timeline instanceof DocumentTimeline)
          .length,
    )
    const inLight = await axeViolations(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    expect({
      inLight,
      inDark: await axeViolations(page),
      smallTargets: await smallTargets(page),
      withoutRing: await withoutRing(page),
      movedOnLoad,
      movingParts: await movingParts(page),
      widths: await widthsAt(page, [narrowPhone, windowAt400Percent]),
      wrong,
    }).toEqual({
      inLight: [],
      inDark: [],
      smallTargets: [],
      withoutRing: [],
      movedOnLoad: 0,
      movingParts: [],
      widths: [320, 320],
      wrong: [],
    })
  })
}

for (const theme of ['sepia', 'dark']) {
  for (const { name, address } of allPages) {
    test(`${name}, in ${theme}`, async ({ page }) => {
      await page.goto(address)
      await page.evaluate((chosen) => {
        document.documentElement.dataset.theme = chosen
      }, theme)
      expect(await axeViolations(page)).toEqual([])
    })
  }
}

test('an article at 400 % sticks nothing over its text', async ({ page }) => {
  await page.setViewportSize(windowAt400Percent)
  await page.goto(longArticle)
  const stuck = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position))
      .map((element) => element.outerHTML.slice(0, 100)),
  )
  expect(stuck).toEqual([])
})

test('all this is found where it is planted', async ({ page }) => {
  const wrong = whatWentWrong(page, 200)
  await page.goto('./')
  await page.locator('main').evaluate((main) => {
    main.innerHTML = `<h1>A</h1><img src="a.png"><nav><a href="/a">a</a></nav>
      <p tabindex="0">b</p>`
    // Not as an attribute, which the policy would stop.
    const text = main.querySelector('p')
    if (text !== null) text.style.cssText = 'inline-size: 400px; transition: all 1s; outline: 0'
  })
  await expect.poll(() => wrong).toHaveLength(2)
  const violations = await axeViolations(page)
  expect({
    violations: violations.map((line) => line.replace(/:.*/su, '')),
    smallTargets: await smallTargets(page).then((found) => found.map(tagIn)),
    withoutRing: await withoutRing(page).then((found) => found.map(tagIn)),
    movingParts: await movingParts(page).then((found) => found.map(tagIn)),
    wide: (await widthsAt(page, [narrowPhone])).map((width) => width > 320),
    wrong: wrong.map((line) => line.replace(/:.*/su, '')).sort(),
  }).toEqual({
    violations: ['image-alt'],
    smallTargets: ['<a '],
    withoutRing: ['<p '],
    movingParts: ['<p '],
    wide: [true],
    wrong: ['404', 'console'],
  })
})

function tagIn(line: string): string {
  return /<\w+ /u.exec(line)?.[0] ?? line
}
