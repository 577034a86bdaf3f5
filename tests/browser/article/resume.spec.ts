/** A reader leaves an article half way, comes back, and goes on; what changed meanwhile is marked. */

import { type BrowserContext, expect, type Page } from '@playwright/test'
import { axeViolations } from '../looks/axe-violations.ts'
import { type ChangingSite, test } from '../support/changing-site.ts'
import { laterAnswer } from '../support/later-answer.ts'
import { layoutShifts } from '../looks/layout-shifts.ts'
import { smallTargets } from '../looks/small-targets.ts'
import { whatWentWrong } from '../looks/what-went-wrong.ts'

const path = 'articles/llama-weights-leak/'
const headline = 'How Meta lost its hold on LLaMA in a week'
const bar = (page: Page) => page.getByRole('region', { name: 'Where you were' })

/** How long a reader rests until the place is remembered, in milliseconds. */
const rest = 500

type Kept = { readonly at: string; readonly isDone: boolean }

const kept = (page: Page): Promise<readonly Kept[]> =>
  page.evaluate(
    () => JSON.parse(localStorage.getItem('standfirst/visits') ?? '[]') as readonly Kept[],
  )

/** Reads on by so much, or to a place, and rests there. */
async function scroll(page: Page, to: ScrollToOptions): Promise<void> {
  await page.evaluate(async (there) => {
    const scrolled = new Promise((resolve) => {
      addEventListener('scroll', resolve, { once: true })
    })
    scrollTo({ ...there, behavior: 'instant' })
    await scrolled
  }, to)
  await page.clock.runFor(rest)
}

/** Reads on to the paragraph with these words, and rests there. */
async function readTo(page: Page, words: string): Promise<void> {
  const top = await page
    .getByText(words)
    .evaluate((sentence) => scrollY + sentence.getBoundingClientRect().top - innerHeight / 4)
  await scroll(page, { top })
  expect(await kept(page)).toHaveLength(1)
}

/** In the second half of the article. */
const farDown = 'The weights were not, and they were what counted.'

async function halfRead(site: ChangingSite, context: BrowserContext): Promise<void> {
  const page = await context.newPage()
  await page.clock.install()
  await page.goto(site.address + path)
  await readTo(page, farDown)
  await page.close()
}

/** Until what offers places has come and has offered none. */
async function expectNoOffer(page: Page, site: ChangingSite): Promise<void> {
  await expect.poll(() => site.asked.some((address) => address.includes('resume'))).toBe(true)
  await laterAnswer(page)
  await expect(bar(page)).toHaveCount(0)
}

test('half read', async ({ page, context, site }) => {
  await halfRead(site, context)
  const shifts = await layoutShifts(page)
  await test.step('the front page offers the place, without moving anything', async () => {
    await page.goto(site.address)
    await expect(bar(page)).toBeVisible()
    expect.soft(await shifts()).toEqual([])
    expect.soft(await axeViolations(page)).toEqual([])
    expect.soft(await smallTargets(page)).toEqual([])
  })
  await test.step('the end of the page can be scrolled clear of the bar', async () => {
    await page.evaluate(() => scrollTo({ top: 1e6, behavior: 'instant' }))
    const foot = await page.locator('.site-footer nav').last().boundingBox()
    const box = await bar(page).boundingBox()
    expect.soft((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0)
  })
  await test.step('and leads to it', async () => {
    await bar(page)
      .getByRole('link', { name: `Continue reading “${headline}”` })
      .click()
    await expect(page).toHaveURL(/llama-weights-leak\/#s-/u)
    await expect(page.locator('.article-body :target')).toBeInViewport()
  })
  await test.step('back at the article, one press leads to the sentence that was read last', () =>
    expectToGoOn(page, context, site))
  // Whoever rests at the passage was there last.
  await test.step('a link to a passage leads to the passage, and nothing else is offered', async () => {
    await page.goto(site.address)
    await page.goto(`${site.address}${path}#s-m6lumf`)
    await expectNoOffer(page, site)
  })
  await test.step('read to its end it drops out, and stays out', () => expectToDropOut(page, site))
})

async function expectToGoOn(
  page: Page,
  context: BrowserContext,
  site: ChangingSite,
): Promise<void> {
  const again = await context.newPage()
  const wrong = whatWentWrong(again, 200)
  const shifts = await layoutShifts(again)
  await again.goto(site.address + path)
  const link = bar(again).getByRole('link')
  await expect(link).toHaveText(/^Continue at “.+”$/u)
  expect(await shifts()).toEqual([])
  const words = /“(.+?)…?”/u.exec((await link.textContent()) ?? '')?.[1] ?? ''
  await link.click()
  await expect(again.locator('.article-body :target')).toContainText(words)
  await expect(again.locator('.article-body :target')).toBeInViewport()
  await expect(bar(again)).toHaveCount(0)
  expect(wrong).toEqual([])
  await again.close()
}

async function expectToDropOut(page: Page, site: ChangingSite): Promise<void> {
  await page.goto(site.address + path)
  await page.locator('.article-body [id^="s-"]').last().scrollIntoViewIfNeeded()
  await page.clock.runFor(rest)
  await expect.poll(async () => (await kept(page))[0]?.isDone).toBe(true)
  const end = (await kept(page))[0]?.at
  await scroll(page, { top: 1500 })
  const [visit] = await kept(page)
  expect(visit?.at).not.toBe(end)
  expect(visit?.isDone).toBe(true)
  await page.goto(site.address)
  await laterAnswer(page)
  await expect(bar(page)).toHaveCount(0)
}

test('one press forgets it', async ({ page, context, site }) => {
  await halfRead(site, context)
  await page.goto(site.address)
  await bar(page).getByRole('button', { name: 'Forget' }).click()
  await expect(bar(page)).toHaveCount(0)
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  const before = site.asked.length
  await page.goto(site.address + path)
  await laterAnswer(page)
  expect(site.asked.slice(before).filter((address) => address.includes('resume'))).toEqual([])
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
    await scroll(article, { top: opened ? 2000 : 2500 })
    expect(await stored()).toEqual(off)
  }
  expect.soft(await axeViolations(page)).toEqual([])
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

test('where the sentence itself is gone, the one before it is offered', async ({
  page,
  context,
  site,
}) => {
  await halfRead(site, context)
  await page.goto(site.address)
  const at = (await kept(page))[0]?.at ?? ''
  site.change(path, (html) => html.replaceAll(at, 's-reworded'))
  await page.goto(site.address + path)
  await bar(page)
    .getByRole('link', { name: /^Continue at/u })
    .click()
  await expect(page.locator('.article-body :target')).toBeInViewport()
  expect(new URL(page.url()).hash).not.toBe(`#${at}`)
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
  await page.clock.install()
  await page.goto(site.address + path)
  await scroll(page, { top: 2500 })
  await page.reload()
  await laterAnswer(page)
  await expect(bar(page)).toHaveCount(0)
  expect(wrong).toEqual([])
})
