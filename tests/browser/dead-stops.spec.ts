/** On every page type everything that can be pressed does something. */

import { expect } from '@playwright/test'
import { deadStops } from './dead-stops.ts'
import { allPages } from './page-types.ts'
import { test } from './page-with-tools.ts'

for (const { name, address } of allPages) {
  test(name, async ({ page }) => {
    await page.goto(address)
    // Tools that come after the page, and what lies on the device.
    await page.waitForLoadState('networkidle')
    await expect(page.locator('.article-body pre:not(:has(button))')).toHaveCount(0)
    await expect(page.locator('[data-on-device]:empty')).toHaveCount(0)
    expect(await deadStops(page)).toEqual([])
  })
}

test('what does nothing is found where it is planted', async ({ page }) => {
  await page.goto('./')
  await page.locator('main').evaluate((main) => {
    main.innerHTML = `<a href="/gone/">a</a><a href="#gone">b</a><a href="http://foreign.invalid/">c</a>
      <a>d</a><button>e</button><summary>f</summary><input><p tabindex="0">g</p>
      <details><summary tabindex="-1">h</summary></details>`
    main.querySelector('summary')?.addEventListener('keydown', (event) => event.preventDefault())
  })
  expect((await deadStops(page)).filter((line) => !line.includes('class='))).toEqual([
    'unknown: <a>d</a>',
    'unknown: <summary>f</summary>',
    'unknown: <input>',
    'unknown: <p tabindex="0">g</p>',
    'no page: <a href="/gone/">a</a>',
    'no part: <a href="#gone">b</a>',
    'not a safe address: <a href="http://foreign.invalid/">c</a>',
    'not followed: <a href="#gone">b</a>',
    'no effect: <button>e</button>',
    'no effect: <summary>f</summary>',
    'not reached: <a>d</a>',
    'not reached: <summary>f</summary>',
    'not reached: <summary tabindex="-1">h</summary>',
  ])
})
