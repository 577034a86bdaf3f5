/** A reader leaves an article half way, comes back, and goes on; what changed meanwhile is marked. */

import { type BrowserContext, expect, type Page } from '@playwright/test'
import { axeViolations } from './axe-violations.ts'
import { type ChangingSite, test } from './changing-site.ts'
import { smallTargets } from './small-targets.ts'
import { whatWentWrong } from './what-went-wrong.ts'

const path = 'articles/llama-weights-leak/'
const headline = 'How Meta lost its hold on LLaMA in a week'
const bar = (page: Page) => page.getByRole('region', { name: 'Where you were' })

type Kept = { readonly at: string; readonly isDone: boolean }

const kept = (page: Page): Promise<readonly Kept[]> =>
  page.evaluate(
    () => JSON.parse(localStorage.getItem('standfirst/visits') ?? '[]') as readonly Kept[],
  )

/** Reads on to the paragraph with these words, and rests there. */
async function readTo(page: Page, words: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.getByText(words).evaluate((sentence) => {
    scrollBy({ top: sentence.getBoundingClientRect().top - innerHeight / 4, behavior: 'instant' })
  })
  await expect.poll(async () => (await kept(page)).length).toBe(1)
}

/** In the second half of the article. */
const farDown = 'The weights were not, and they were what counted.'

async function halfRead(site: ChangingSite, context: BrowserContext): Promise<void> {
  const page = await context.newPage()
  await page.goto(site.address + path)
  await readTo(page, farDown)
  await page.close()
}

/** Whatever moved by itself since the page was opened. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    Reflect.set(globalThis, 'shifted', 0)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value } = entry as PerformanceEntry & { readonly value: number }
        Reflect.set(globalThis, 'shifted', Number(Reflect.get(globalThis, 'shifted')) + value)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () => page.evaluate(() => Number(Reflect.get(globalThis, 'shifted')))
}

test('a first visit is offered nothing, loads nothing more and keeps nothing', async ({
  page,
  site,
}) => {
  await page.goto(site.address + path)
  await page.waitForLoadState('networkidle')
  await expect(bar(page)).toHaveCount(0)
  expect(site.asked.filter((address) => address.includes('resume'))).toEqual([])
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('back at the article, one press leads to the sentence that was read last', async ({
  page,
  context,
  site,
}) => {
  await halfRead(site, context)
  const wrong = whatWentWrong(page, 200)
  const shifts = await watchShifts(page)
  await page.goto(site.address + path)
  const link = bar(page).getByRole('link')
  await expect(link).toHaveText(/^Continue at “.+”$/u)
  expect(await shifts()).toBe(0)
  const words = /“(.+?)…?”/u.exec((await link.textContent()) ?? '')?.[1] ?? ''
  await link.click()
  await expect(page.locator('.article-body :target')).toContainText(words)
  await expect(page.locator('.article-body :target')).toBeInViewport()
  await expect(bar(page)).toHaveCount(0)
  expect(wrong).toEqual([])
})

test('the front page leads there, too, without moving anything', async ({
  page,
  context,
  site,
}) => {
  await halfRead(site, context)
  const shifts = await watchShifts(page)
  await page.goto(site.address)
  await expect(bar(page)).toBeVisible()
  expect(await shifts()).toBe(0)
  expect(await axeViolations(page)).toEqual([])
  expect(await smallTargets(page)).toEqual([])
  await bar(page)
    .getByRole('link', { name: `Continue reading “${headline}”` })
    .click()
  await expect(page).toHaveURL(/llama-weights-leak\/#s-/u)
  await expect(page.locator('.article-body :target')).toBeInViewport()
})

test('the end of the page can be scrolled clear of the bar', async ({ page, context, site }) => {
  await halfRead(site, context)
  await page.goto(site.address)
  await expect(bar(page)).toBeVisible()
  await page.evaluate(() => scrollTo({ top: 1e6, behavior: 'instant' }))
  const foot = await page.locator('.site-footer nav').last().boundingBox()
  const box = await bar(page).boundingBox()
  expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0)
})

test('an article that was read to its end drops out, and stays out', async ({
  page,
  context,
  site,
}) => {
  await halfRead(site, context)
  await page.goto(site.address + path)
  await page.waitForLoadState('networkidle')
  await page.locator('.article-body [id^="s-"]').last().scrollIntoViewIfNeeded()
  await expect.poll(async () => (await kept(page))[0]?.isDone).toBe(true)
  await page.evaluate(() => scrollTo({ top: 1500, behavior: 'instant' }))
  await page.waitForTimeout(700)
  await page.goto(site.address)
  await page.waitForLoadState('networkidle')
  await expect(bar(page)).toHaveCount(0)
})

test('one press forgets it', async ({ page, context, site }) => {
  await halfRead(site, context)
  await page.goto(site.address)
  await bar(page).getByRole('button', { name: 'Forget' }).click()
  await expect(bar(page)).toHaveCount(0)
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await page.goto(site.address + path)
  await page.waitForLoadState('networkidle')
  await expect(bar(page)).toHaveCount(0)
})

test('whoever wants no places remembered: those there were are forgotten, and there are no new ones', async ({
  page,
  context,
  site,
}) => {
  await halfRead(site, context)
  const article = await context.newPage()
  await article.goto(site.address + path)
  await article.waitForLoadState('networkidle')
  await page.goto(site.address)
  await expect(bar(page)).toBeVisible()
  await page.getByRole('link', { name: 'Aa, Reading settings' }).click()
  const dialog = page.getByRole('dialog', { name: 'Reading settings' })
  await dialog.getByRole('radio', { name: 'Not remembered' }).check()
  await expect(bar(page)).toHaveCount(0)
  const stored = (): Promise<unknown> => page.evaluate(() => ({ ...localStorage }))
  const off = { 'standfirst/settings': '{"places":"off"}' }
  expect(await stored()).toEqual(off)
  // Also in a window that was open before, and after a page was opened anew.
  for (const opened of [false, true]) {
    if (opened) await article.reload()
    await article.evaluate(() => scrollTo({ top: 2500, behavior: 'instant' }))
    await article.waitForTimeout(900)
    expect(await stored()).toEqual(off)
  }
  expect(await axeViolations(page)).toEqual([])
  await dialog.getByRole('radio', { name: 'Remembered', exact: true }).check()
  expect(await stored()).toEqual({})
  await readTo(article, farDown)
  await page.goto(`${site.address}settings/`)
  await page.getByRole('radio', { name: 'Not remembered' }).check()
  await page.goto(`${site.address}saved/`)
  await page.getByRole('button', { name: 'Forget everything on this device' }).click()
  await expect.poll(stored).toEqual({})
  await page.goto(`${site.address}settings/`)
  await expect(page.getByRole('radio', { name: 'Remembered', exact: true })).toBeChecked()
})

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
  expect(await axeViolations(page)).toEqual([])
  await notice.click()
  await expect(marked).toBeInViewport()
  // Seen now: the next visit has nothing new.
  await page.evaluate(() => scrollBy({ top: 400, behavior: 'instant' }))
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('standfirst/visits')))
    .toContain('s-new1')
  await page.goto(site.address + path)
  await expect(bar(page).getByRole('link')).toHaveText([/^Continue at/u])
  await expect(marked).toHaveCount(0)
})

test('where the sentence itself is gone, the one before it is offered', async ({
  page,
  context,
  site,
}) => {
  await halfRead(site, context)
  const reader = await context.newPage()
  await reader.goto(site.address)
  const at = (await kept(reader))[0]?.at ?? ''
  await reader.close()
  site.change(path, (html) => html.replaceAll(at, 's-reworded'))
  await page.goto(site.address + path)
  await bar(page)
    .getByRole('link', { name: /^Continue at/u })
    .click()
  await expect(page.locator('.article-body :target')).toBeInViewport()
  expect(new URL(page.url()).hash).not.toBe(`#${at}`)
})

test('a link to a passage leads to the passage, and nothing else is offered', async ({
  page,
  context,
  site,
}) => {
  await halfRead(site, context)
  await page.goto(`${site.address}${path}#s-m6lumf`)
  await page.waitForLoadState('networkidle')
  await expect(bar(page)).toHaveCount(0)
})

test('what stands in the storage is not believed', async ({ page, site }) => {
  const wrong = whatWentWrong(page, 200)
  await page.addInitScript(() => {
    const visit = { title: '<b>x</b>', lang: '', dir: '', at: 's-1', ids: 's-1', isDone: false }
    localStorage.setItem(
      'standfirst/visits',
      JSON.stringify([
        7,
        { path: 'javascript:alert(1)' },
        { ...visit, path: '//foreign.invalid/articles/a/' },
        { ...visit, path: '/articles/a/' },
      ]),
    )
  })
  await page.goto(site.address)
  await expect(bar(page).getByRole('link')).toHaveText(['Continue reading “<b>x</b>”'])
  expect(wrong).toEqual([])
})

test('storage that is refused: the article is read as ever', async ({ page, site }) => {
  const wrong = whatWentWrong(page, 200)
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await page.goto(site.address + path)
  await page.evaluate(() => scrollTo({ top: 2500, behavior: 'instant' }))
  await page.waitForTimeout(700)
  await page.reload()
  await expect(bar(page)).toHaveCount(0)
  expect(wrong).toEqual([])
})
