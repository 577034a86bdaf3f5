/** A reader saves an article, loses the network, reads it, and takes it off the device again. */

import { expect, type Page } from '@playwright/test'
import { axeViolations } from './axe-violations.ts'
import { type ChangingSite, test } from './changing-site.ts'
import { smallTargets } from './small-targets.ts'

const path = 'articles/llama-weights-leak/'
const headline = 'How Meta lost its hold on LLaMA in a week'
const save = (page: Page) => page.getByRole('button', { name: 'Save' })
/** Before the places where somebody was. */
const savedItems = (page: Page) =>
  page.getByRole('main').locator('section').first().getByRole('listitem')
const said = (page: Page) => page.getByRole('status').last()

async function saveArticle(page: Page, site: ChangingSite): Promise<void> {
  await page.goto(site.address + path)
  await save(page).click()
  // It fetches all that the site can do on a device, which takes a busy machine a while.
  await expect(said(page)).toHaveText('Saved. It can be read without a network.', {
    timeout: 20_000,
  })
  await expect(save(page)).toHaveAttribute('aria-pressed', 'true')
}

const workers = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)

const shelves = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => (await caches.keys()).toSorted())

test('a first visit registers nothing and keeps nothing', async ({ page, site }) => {
  await page.goto(site.address + path)
  await page.waitForLoadState('networkidle')
  await expect(save(page)).toHaveAttribute('aria-pressed', 'false')
  expect([await workers(page), await shelves(page)]).toEqual([0, []])
  expect(site.asked.filter((address) => /sw\.js|on-use/u.test(address))).toEqual([])
})

test('what is saved is read without a network, with its picture; the list says so, and removes it', async ({
  page,
  context,
  site,
}) => {
  await saveArticle(page, site)
  site.reachable(false)
  await context.setOffline(true)
  await page.goto(site.address + path)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  expect(
    await page.locator('.article-picture img').evaluate(async (picture: HTMLImageElement) => {
      await picture.decode()
      return picture.naturalWidth > 0
    }),
  ).toBe(true)
  expect(await page.evaluate(() => document.fonts.ready.then(({ size }) => size))).toBeGreaterThan(
    0,
  )

  await page.goto(`${site.address}saved/`)
  const items = savedItems(page)
  await expect(items).toHaveCount(1)
  await expect(items).toContainText(headline)
  await expect(items).toContainText(/Saved on \d+ \w+ \d{4} · \d+\skB/u)
  expect(await axeViolations(page)).toEqual([])
  expect(await smallTargets(page)).toEqual([])
  await page.getByRole('button', { name: `Remove “${headline}”` }).click()
  await expect(page.getByText('Nothing is saved yet.')).toBeVisible()
  expect((await shelves(page)).filter((name) => name.includes('copy:'))).toEqual([])
})

test('pressed again, it is no longer saved; by keyboard, with the blank, too', async ({
  page,
  site,
}) => {
  await saveArticle(page, site)
  await save(page).focus()
  await page.keyboard.press('Space')
  await expect(said(page)).toHaveText('No longer saved')
  await expect(save(page)).toHaveAttribute('aria-pressed', 'false')
  await page.reload()
  await expect(save(page)).toHaveAttribute('aria-pressed', 'false')
})

test('from then on what was read and the front page can be read, too; other pages say what can', async ({
  page,
  context,
  site,
}) => {
  await saveArticle(page, site)
  await page.goto(`${site.address}articles/hover-bikes/`)
  const other = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  await expect
    .poll(() => page.evaluate(() => caches.match('./').then((found) => found !== undefined)))
    .toBe(true)
  site.reachable(false)
  await context.setOffline(true)
  await page.goto(site.address)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Standfirst')
  await page.goto(`${site.address}articles/hover-bikes/`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(other)

  await page.goto(`${site.address}topics/`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no network')
  const readable = page.getByRole('main').getByRole('listitem').getByRole('link')
  await expect(readable).toHaveText([headline, other])
  expect(await axeViolations(page)).toEqual([])
  expect(await smallTargets(page)).toEqual([])

  site.reachable(true)
  await context.setOffline(false)
  await page.getByRole('link', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Topics')
})

test('opened by its own address, the page for when there is no network says whether there is one', async ({
  page,
  context,
  site,
}) => {
  await saveArticle(page, site)
  await page.goto(`${site.address}offline/`)
  const main = page.getByRole('main')
  const heading = page.getByRole('heading', { level: 1 })
  await expect(main.getByText('Now there is one: every page can be read.')).toBeVisible()
  await expect(heading).toHaveText('Without a network')
  await expect(main.getByRole('listitem').getByRole('link')).toHaveText([headline])
  expect(await axeViolations(page)).toEqual([])
  expect(await smallTargets(page)).toEqual([])
  await main.getByRole('link', { name: 'Saved articles' }).click()
  await expect(heading).toHaveText('Saved articles')
  await page.goBack()
  await main.getByRole('link', { name: 'Go to the front page' }).click()
  await expect(heading).toHaveText('Standfirst')

  site.reachable(false)
  await context.setOffline(true)
  await page.goto(`${site.address}offline/`)
  await expect(heading).toHaveText('There is no network')
  await expect(main.getByText('Now there is one')).toHaveCount(0)
  await expect(main.getByText('The page you asked for')).toHaveCount(0)
  await expect(main.getByRole('listitem').getByRole('link')).toHaveText([headline])
})

test('the search without a network says that it needs one, and what needs none', async ({
  page,
  context,
  site,
}) => {
  await saveArticle(page, site)
  const needs = 'Searching needs a network. What is kept on this device can be read without one.'
  const open = await context.newPage()
  await open.goto(`${site.address}search/`)
  await expect(open.getByRole('status')).toHaveText('Results come as you type.')
  site.reachable(false)
  await context.setOffline(true)
  await page.goto(`${site.address}search/?q=weights`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no network')
  await expect(page.getByText(needs)).toBeVisible()
  await expect(page.getByRole('main').getByRole('listitem').getByRole('link')).toHaveText([
    headline,
  ])
  expect(await axeViolations(page)).toEqual([])
  // And where it was open before.
  await open.getByRole('searchbox').fill('weights')
  await expect(open.getByRole('status')).toHaveText(`${needs} Saved articles`)
  expect(await axeViolations(open)).toEqual([])
  expect(await smallTargets(open)).toEqual([])
  await open.getByRole('status').getByRole('link').click()
  await expect(open.getByRole('main')).toContainText(headline)

  site.reachable(true)
  await context.setOffline(false)
  await page.getByRole('link', { name: 'Try again' }).click()
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('weights')
})

test('a network that does not answer gives way to the copy', async ({ page, site }) => {
  await saveArticle(page, site)
  site.change(path, 'silence')
  await page.goto(site.address + path)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
})

test('a corrected article replaces its copy', async ({ page, context, site }) => {
  await saveArticle(page, site)
  site.change(path, (html) => html.replace('seven days earlier', 'six days earlier'))
  // Without opening it: the list asks after what it lists.
  await page.goto(`${site.address}saved/`)
  await expect
    .poll(() =>
      page.evaluate(
        async (address) => (await (await caches.match(address))?.text())?.includes('six days'),
        site.address + path,
      ),
    )
    .toBe(true)
  site.reachable(false)
  await context.setOffline(true)
  await page.goto(site.address + path)
  await expect(page.getByText('that Meta had announced six days earlier')).toBeVisible()
})

test('a server that is broken replaces no copy', async ({ page, context, site }) => {
  await saveArticle(page, site)
  site.change(path, 500)
  await page.goto(site.address + path)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  await page.goto(`${site.address}saved/`)
  await expect(page.getByRole('main').locator('li small')).toHaveText(/· \d+\skB$/u)
  await page.waitForLoadState('networkidle')
  site.reachable(false)
  await context.setOffline(true)
  await page.goto(site.address + path)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
})

test('an article that is gone is said to be, and its copy stays', async ({ page, site }) => {
  await saveArticle(page, site)
  site.change(path, 404)
  await page.goto(`${site.address}saved/`)
  await expect(savedItems(page)).toContainText('No longer on the site: this is your copy')
  await savedItems(page).getByRole('link', { name: headline }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  site.change(path, null)
  await page.goto(`${site.address}saved/`)
  await expect(savedItems(page)).not.toContainText('No longer')
})

test('of a withdrawn article the notice takes the place of the copy', async ({
  page,
  context,
  site,
}) => {
  await saveArticle(page, site)
  site.change(path, (html) =>
    html.replace(
      /<article.*<\/article>/su,
      `<article><h1>${headline}</h1><div class="withdrawn"><p>Withdrawn, since it was wrong.</p></div></article>`,
    ),
  )
  await page.goto(`${site.address}saved/`)
  await expect(savedItems(page)).toContainText('Withdrawn: the notice is kept')
  site.reachable(false)
  await context.setOffline(true)
  await page.goto(site.address + path)
  await expect(page.getByText('Withdrawn, since it was wrong.')).toBeVisible()
})

test('everything on the device is forgotten in one press', async ({ page, context, site }) => {
  await saveArticle(page, site)
  const other = await context.newPage()
  await other.goto(`${site.address}settings/`)
  await other.getByRole('radio', { name: 'Dark' }).check()
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.evaluate(() => {
    // Of another site on the same host.
    localStorage.setItem('standfirst/reader/settings', '{}')
    return caches.open('standfirst/reader/pages')
  })
  await page.goto(`${site.address}saved/`)
  await page.getByRole('button', { name: 'Forget everything on this device' }).click()
  await expect(said(page)).toHaveText('Everything is forgotten.')
  await expect(page.getByText('Nothing is saved yet.')).toBeVisible()
  await expect(page.locator('html')).not.toHaveAttribute('data-theme')
  // The worker lives on in the pages that it has; it keeps nothing any more.
  await other.goto(site.address + path)
  await other.waitForLoadState('networkidle')
  expect(await shelves(page)).toEqual(['standfirst/reader/pages'])
  expect(await workers(page)).toBe(0)
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([
    'standfirst/reader/settings',
  ])
})

test('two windows: what one removes is gone in the other', async ({ page, context, site }) => {
  await saveArticle(page, site)
  const other = await context.newPage()
  await other.goto(`${site.address}saved/`)
  await other.getByRole('button', { name: `Remove “${headline}”` }).click()
  await expect(other.getByText('Nothing is saved yet.')).toBeVisible()
  await other.close()
  // It still looks saved here, and a press makes it so.
  await save(page).click()
  await expect(said(page)).toHaveText('Saved. It can be read without a network.')
})

test('a new worker takes over while a page is open', async ({ page, context, site }) => {
  await saveArticle(page, site)
  site.change('sw.js', (code) => `${code}\n// A new one.`)
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    await registration?.update()
    await new Promise<void>((resolve) => {
      if (registration?.installing === null || registration === undefined) resolve()
      registration?.installing?.addEventListener('statechange', ({ target }) => {
        if ((target as ServiceWorker).state === 'activated') resolve()
      })
    })
  })
  // What loads on use is still there.
  site.reachable(false)
  await context.setOffline(true)
  await page.getByRole('link', { name: 'Aa, Reading settings' }).click()
  await expect(page.getByRole('dialog', { name: 'Reading settings' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
})

test('no room: nothing is left half kept, and it says so', async ({ page, site }) => {
  await page.addInitScript(() => {
    Cache.prototype.put = () =>
      Promise.reject(new DOMException('no room left', 'QuotaExceededError'))
  })
  await page.goto(site.address + path)
  await save(page).click()
  await expect(said(page)).toHaveText('Not saved: there is no room left on this device')
  await expect(save(page)).toHaveAttribute('aria-pressed', 'false')
  expect((await shelves(page)).filter((name) => name.includes('copy:'))).toEqual([])
})

for (const [what, spoil] of [
  [
    'blocks workers',
    () =>
      Reflect.set(ServiceWorkerContainer.prototype, 'register', () =>
        Promise.reject(new DOMException('no', 'SecurityError')),
      ),
  ],
  ['has no workers', () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')],
  [
    'refuses its storage',
    () =>
      Reflect.set(CacheStorage.prototype, 'has', () =>
        Promise.reject(new DOMException('no', 'SecurityError')),
      ),
  ],
] as const) {
  test(`a browser that ${what}: the page says that it cannot`, async ({ page, site }) => {
    await page.addInitScript(spoil)
    await page.goto(site.address + path)
    await save(page).click()
    await expect(said(page)).toHaveText(
      'Not saved: this browser keeps no pages for reading without a network',
    )
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
    await page.goto(`${site.address}saved/`)
    await expect(page.getByText('Nothing is saved yet.')).toBeVisible()
  })
}

test('where nothing more can be loaded, the button leads to the list', async ({ page, site }) => {
  await page.goto(site.address + path)
  await page.route(/on-use/u, (route) => route.abort())
  await save(page).click()
  await expect(page).toHaveURL(/\/saved\/$/u)
})

test('what the system needs to install the site', async ({ page, site }) => {
  await page.goto(site.address)
  const href = await page.locator('link[rel="manifest"]').getAttribute('href')
  const response = await page.request.get(new URL(href ?? '', site.address).href)
  const icon = await page.locator('link[rel="apple-touch-icon"]').getAttribute('href')
  const manifest = (await response.json()) as {
    readonly icons: readonly { readonly src: string; readonly sizes: string }[]
  }
  expect(response.headers()['content-type']).toContain('application/manifest+json')
  expect(manifest.icons.map(({ src }) => src)).toContain(icon)
  for (const { src, sizes } of manifest.icons) {
    await page.goto(new URL(src, site.address).href)
    expect(
      await page
        .locator('img')
        .evaluate((icon: HTMLImageElement) => `${icon.naturalWidth}x${icon.naturalHeight}`),
    ).toBe(sizes)
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('nothing stands there that does nothing', async ({ page }) => {
    await page.goto(`./${path}`)
    await expect(page.getByText('Save', { exact: true })).toBeHidden()
    await page.goto('./saved/')
    await expect(page.getByText('Saving needs JavaScript, which is switched off.')).toBeVisible()
    await page.goto('./offline/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Without a network')
    await page.getByRole('link', { name: 'Go to the front page' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Standfirst')
  })
})
