/** What becomes of saving when the network is silent, the site changes its worker, or the browser keeps nothing. */

import { expect } from '@playwright/test'
import { test } from '../support/changing-site.ts'
import {
  heading,
  headline,
  lists,
  loseNetwork,
  path,
  said,
  save,
  saveArticle,
} from '../support/saving.ts'

// By itself: while one answer is outstanding, Chromium holds back what asks for the same address.
test('a copy stands in for a network that does not answer', async ({ page, site }) => {
  await saveArticle(page, site)
  site.change(path, 'silence')
  await page.goto(site.address + path)
  await expect(heading(page)).toHaveText(headline)
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
  await loseNetwork(site, context)
  await page.getByRole('banner').getByRole('link', { name: 'Aa, Reading settings' }).click()
  await expect(page.getByRole('dialog', { name: 'Reading settings' })).toBeVisible()
  await page.reload()
  await expect(heading(page)).toHaveText(headline)
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
  expect((await lists(page)).filter((name) => name.includes('copy:'))).toEqual([])
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
    await expect(heading(page)).toHaveText(headline)
    await page.goto(`${site.address}saved/`)
    await expect(page.getByText('Nothing is saved yet.')).toBeVisible()
  })
}

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
    expect(
      await page.evaluate(async (address) => {
        const picture = new Image()
        picture.src = address
        await picture.decode()
        return `${picture.naturalWidth}x${picture.naturalHeight}`
      }, src),
    ).toBe(sizes)
  }
})
