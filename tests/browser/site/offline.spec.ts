/** A reader saves an article, loses the network, reads it, and takes it off the device again. */

import { expect, type Page } from '@playwright/test'
import { axeViolations } from '../looks/axe-violations.ts'
import { type ChangingSite, test } from '../support/changing-site.ts'
import {
  findNetwork,
  heading,
  headline,
  lists,
  loseNetwork,
  path,
  pressSave,
  readable,
  said,
  save,
  saveArticle,
  savedItems,
} from '../support/saving.ts'
import { expectClean } from '../looks/clean.ts'

const isLoaded = async (picture: HTMLElement | SVGElement): Promise<boolean> => {
  if (!(picture instanceof HTMLImageElement)) return false
  await picture.decode()
  return picture.naturalWidth > 0
}

/** What is kept of the article has these words. */
test('saved, not saved any more, saved again and read without a network', async ({
  page,
  context,
  site,
}) => {
  await saveArticle(page, site)
  await test.step('it says so, also when the article is opened again', async () => {
    await expect(save(page)).toHaveText('Saved')
    await page.reload()
    await expect(save(page)).toHaveText('Saved')
    await expect(save(page)).toHaveAttribute('aria-pressed', 'true')
  })
  await test.step('pressed again, with the blank, it is no longer saved', async () => {
    await save(page).focus()
    await page.keyboard.press('Space')
    await expect(said(page)).toHaveText('No longer saved')
    await expect(save(page)).toHaveText('Save')
    await expect(save(page)).toHaveAttribute('aria-pressed', 'false')
    await page.reload()
    await expect(save(page)).toHaveAttribute('aria-pressed', 'false')
  })
  await pressSave(page)
  await loseNetwork(site, context)
  await test.step('it is read without a network, with its picture', async () => {
    await page.goto(site.address + path)
    await expect(heading(page)).toHaveText(headline)
    expect(await page.locator('.article-picture img').evaluate(isLoaded)).toBe(true)
    expect(
      await page.evaluate(() => document.fonts.ready.then(({ size }) => size)),
    ).toBeGreaterThan(0)
  })
  await test.step('also at an address without its last slash, or with what a letter adds to it', async () => {
    await page.goto(`${site.address}${path.slice(0, -1)}?utm_source=letter`)
    await expect(heading(page)).toHaveText(headline)
    expect(page.url()).toBe(`${site.address}${path}?utm_source=letter`)
    await expect(save(page)).toHaveText('Saved')
  })
  await test.step('the list shows it with picture and takeaways, removes it, and has it back', async () => {
    await page.goto(`${site.address}saved/`)
    await expect(savedItems(page)).toHaveCount(1)
    await expect(savedItems(page)).toContainText(headline)
    await expect(savedItems(page)).toContainText(/Saved on \d+ \w+ \d{4} · \d+\skB/u)
    await expect(savedItems(page)).toContainText('LLaMA could be had by application only;')
    expect(await savedItems(page).locator('img').evaluate(isLoaded)).toBe(true)
    await savedItems(page).locator('summary').click()
    await expect(page.getByText('Meta published the second version itself')).toBeVisible()
    await expectClean(page)
    await savedItems(page).locator('summary').first().click()
    await page.getByRole('button', { name: `Remove “${headline}”` }).click()
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
    await expectClean(page)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: `Remove “${headline}”` })).toBeFocused()
    await savedItems(page).getByRole('link', { name: headline }).click()
    await expect(heading(page)).toHaveText(headline)
    await page.goBack()
    await page.getByRole('button', { name: `Remove “${headline}”` }).click()
    await expect(page.getByText('Nothing is saved yet.')).toBeVisible()
    await page.getByRole('button', { name: 'Forget everything on this device' }).click()
    await expectClean(page)
    await page.keyboard.press('Escape')
    expect((await lists(page)).filter((name) => name.includes('copy:'))).toEqual([])
  })
})

test('without a network', async ({ page, context, site }) => {
  await saveArticle(page, site)
  const open = await context.newPage()
  await open.goto(`${site.address}search/`)
  await expect(open.getByRole('status')).toHaveText('Results come as you type.')

  await test.step('the page for it, opened while there is one, says so and leads on', () =>
    expectNetworkToBeSaid(page, site))
  await page.goto(`${site.address}articles/hover-bikes/`)
  const other = (await heading(page).textContent()) ?? ''
  await expect
    .poll(() => page.evaluate(() => caches.match(location.href).then((found) => found?.status)))
    .toBe(200)
  await loseNetwork(site, context)

  await test.step('what was read and the front page can be read, too; it says what can, and has no broken pictures', async () => {
    // As after many others were read.
    await page.evaluate(() => caches.delete('standfirst/pictures'))
    await page.goto(site.address)
    await expect(heading(page)).toHaveText('Standfirst')
    await expectReadableMarked(page, [headline, other])
    await page.goto(`${site.address}articles/hover-bikes/`)
    await expect(heading(page)).toHaveText(other)
  })
  await test.step('other pages say what can', async () => {
    await page.goto(`${site.address}topics/`)
    await expect(heading(page)).toHaveText('There is no network')
    await expect(readable(page)).toHaveText([headline, other])
    await expectClean(page)
  })
  await test.step('so does the page for it itself', async () => {
    await page.goto(`${site.address}offline/`)
    await expect(heading(page)).toHaveText('There is no network')
    await expect(readable(page)).toHaveText([headline, other])
    const main = page.getByRole('main')
    await expect(main.getByText('Now there is one')).toHaveCount(0)
    await expect(main.getByText('The page you asked for')).toHaveCount(0)
  })
  await test.step('the search says that it needs one, and what needs none', () =>
    expectSearchToSaySo(page, open, site, [headline, other]))
  await findNetwork(site, context)
  await test.step('with one again, trying again leads to the search', async () => {
    await page.getByRole('link', { name: 'Try again' }).click()
    await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('weights')
  })
})

/** In the front page's lists, without a network. */
async function expectReadableMarked(page: Page, kept: readonly string[]): Promise<void> {
  const marked = page.locator('[data-readable="true"]').filter({ hasText: 'On this device' })
  await expect(marked).toHaveCount(kept.length)
  for (const title of kept) await expect(marked.filter({ hasText: title })).toHaveCount(1)
  await expect(page.locator('[data-readable="false"]').first()).not.toContainText('On this device')
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }))
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('main img')].filter(
            (each) =>
              each instanceof HTMLImageElement &&
              each.checkVisibility() &&
              each.complete &&
              each.naturalWidth === 0,
          ).length,
      ),
    )
    .toBe(0)
  expect(await page.locator('[data-missing]').count()).toBeGreaterThan(0)
  await expectClean(page)
}

async function expectNetworkToBeSaid(page: Page, site: ChangingSite): Promise<void> {
  await page.goto(`${site.address}offline/`)
  const main = page.getByRole('main')
  await expect(main.getByText('Now there is one: every page can be read.')).toBeVisible()
  await expect(heading(page)).toHaveText('Without a network')
  await expect(readable(page)).toHaveText([headline])
  await expectClean(page)
  await main.getByRole('link', { name: 'Saved articles' }).click()
  await expect(heading(page)).toHaveText('Saved articles')
  await page.goBack()
  await main.getByRole('link', { name: 'Go to the front page' }).click()
  await expect(heading(page)).toHaveText('Standfirst')
}

async function expectSearchToSaySo(
  page: Page,
  open: Page,
  site: ChangingSite,
  kept: readonly string[],
): Promise<void> {
  const needs = 'Searching needs a network. What is kept on this device can be read without one.'
  await page.goto(`${site.address}search/?q=weights`)
  await expect(heading(page)).toHaveText('There is no network')
  await expect(page.getByText(needs)).toBeVisible()
  await expect(readable(page)).toHaveText(kept)
  expect.soft(await axeViolations(page)).toEqual([])
  // And where it was open before.
  await open.getByRole('searchbox').fill('weights')
  await expect(open.getByRole('status')).toHaveText(`${needs} Saved articles`)
  await expectClean(open)
  await open.getByRole('status').getByRole('link').click()
  await expect(open.getByRole('main')).toContainText(headline)
}
