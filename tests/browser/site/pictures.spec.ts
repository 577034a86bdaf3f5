/** The browser takes the narrowest file that is wide enough: what lib/site/picture-sizes.ts says is what the style sheets do. */

import { expect, type Page } from '@playwright/test'
import { ownContext } from '../support/own-context.ts'
import { inFixture, longArticle, openWhole, ownPages } from '../support/page-types.ts'
import { test } from '../support/page-with-tools.ts'

const withoutPictures = [
  './topics/',
  './authors/',
  './archive/2026/',
  './corrections/',
  './about/',
  './search/',
  './settings/',
  './saved/',
  './offline/',
]
const addresses = [...ownPages.map(({ address }) => address), './articles/curb-cuts/'].filter(
  (address) => !withoutPictures.includes(address),
)

for (const deviceScaleFactor of [1, 2, 3]) {
  test(`no picture is too narrow or wider than it need be on a screen of ${deviceScaleFactor} dots a pixel`, async ({
    browser,
  }) => {
    const context = await ownContext(browser, { deviceScaleFactor })
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    for (const address of addresses) {
      // A wider file that is there from another page would be taken before a narrower one.
      for (const cacheDisabled of [false, true]) {
        await session.send('Network.setCacheDisabled', { cacheDisabled })
      }
      await openWhole(page, address)
      const shown = await picturesOf(page)
      expect(shown, address).not.toEqual([])
      expect
        .soft(
          shown.map(({ file, best }) => file.replace(/-\d+\./u, `-${best}.`)),
          address,
        )
        .toEqual(shown.map(({ file }) => file))
    }
    await context.close()
  })
}

type Shown = { readonly file: string; readonly best: number | undefined }

function picturesOf(page: Page): Promise<readonly Shown[]> {
  return page.evaluate(() =>
    [...document.images].map((image) => {
      const [width, height] = ['width', 'height'].map((name) => Number(image.getAttribute(name)))
      const box = image.getBoundingClientRect()
      const scales = [box.width / (width ?? 1), box.height / (height ?? 1)]
      const covers = getComputedStyle(image).objectFit === 'cover'
      const scale = covers ? Math.max(...scales) : Math.min(...scales)
      const wanted = (width ?? 1) * scale * devicePixelRatio
      const offered = image.parentElement?.querySelector('source')?.srcset ?? image.srcset
      const widths = [...offered.matchAll(/ (\d+)w/gu)].map(([, each]) => Number(each))
      return {
        file: image.currentSrc.replace(/^.*\//u, ''),
        // A tenth of a pixel is a matter of rounding.
        best: widths.find((each) => each >= wanted - 0.1) ?? widths.at(-1),
      }
    }),
  )
}

test('the picture under the headline is asked for at once and once, the others when they are near', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(longArticle)
  const pictures = asked.filter((path) => path.includes('/images/llama-weights-leak-'))
  expect(pictures).toHaveLength(1)
  expect(pictures[0]).toMatch(/\.avif$/u)
  const images = await page
    .locator('img')
    .evaluateAll((all) =>
      all.map((image) => [image.getAttribute('fetchpriority'), image.getAttribute('loading')]),
    )
  expect(images.length).toBeGreaterThan(1)
  expect(images).toEqual([['high', null], ...images.slice(1).map(() => [null, 'lazy'])])
  await expect(page.locator('link[rel=preload][as=image]')).toHaveCount(0)
})

test('of a picture with a variant one is shown and fetched, as the theme is', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const shown = () =>
    page.evaluate(() =>
      [...document.images]
        .filter((image) => image.getClientRects().length > 0)
        .map((image) => image.currentSrc.replace(/^.*\/|-[\da-f]{8}-\d+\.\w+$/gu, ''))
        .filter((name) => name.startsWith('ada-brook')),
    )
  const fetched = () => new Set(asked.filter((path) => path.includes('/images/ada-brook'))).size
  await page.goto(inFixture('authors/ada-brook/'))
  await expect.poll(shown).toEqual(['ada-brook'])
  expect(fetched()).toBe(1)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(shown).toEqual(['ada-brookdark'])
  await page.emulateMedia({ media: 'print' })
  expect(await shown()).toEqual(['ada-brook'])
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' })
  expect(await shown()).toEqual(['ada-brook'])
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark'
  })
  expect(await shown()).toEqual(['ada-brookdark'])
  expect(fetched()).toBe(2)
})
