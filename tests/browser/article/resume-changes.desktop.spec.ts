/** A reader comes back to an article that was changed meanwhile. */

import { expect } from '@playwright/test'
import { axeViolations } from '../looks/axe-violations.ts'
import { test } from '../support/changing-site.ts'
import { bar, halfRead, path, scroll } from '../support/half-read.ts'

test('paragraphs that changed since are marked, for eyes and for ears', async ({
  page,
  context,
  site,
}) => {
  await halfRead(site, context)
  site.change(path, (html) =>
    html.replace('<span id="s-2tw8oa">The program was', '<span id="s-new1">The code was'),
  )
  await page.goto(site.address + path)
  const notice = bar(page).getByRole('link', {
    name: '1 paragraph has changed since your last visit',
  })
  await expect(notice).toBeVisible()
  const marked = page.locator('[data-changed]')
  await expect(marked).toHaveCount(1)
  await expect(marked).toHaveText(
    /^Changed since your last visit: The code was public from the first day\./u,
  )
  expect.soft(await axeViolations(page)).toEqual([])
  await notice.click()
  await expect(marked).toBeInViewport()
  // Seen now: the next visit has nothing new.
  const top = await page.evaluate(() => scrollY)
  await scroll(page, { top: top + 400 })
  expect(await page.evaluate(() => localStorage.getItem('standfirst/visits'))).toContain('s-new1')
  await page.goto(site.address + path)
  await expect(bar(page).getByRole('link')).toHaveText([/^Continue at/u])
  await expect(marked).toHaveCount(0)
})
