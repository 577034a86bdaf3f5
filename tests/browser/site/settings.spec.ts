/** A reader sets how pages look, and they stay so. */

import { expect, type Page } from '@playwright/test'
import { axeViolations } from '../looks/axe-violations.ts'
import { charactersALine } from '../looks/characters-a-line.ts'
import { longArticle } from '../support/page-types.ts'
import { test } from '../support/page-with-tools.ts'
import { smallTargets } from '../looks/small-targets.ts'

const paper = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Reading settings' })

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Aa, Reading settings' }).click()
  await expect(dialog(page)).toBeVisible()
}

test('what is chosen over an article is there before the next page is drawn', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(longArticle)
  const light = await paper(page)
  await openDialog(page)
  await dialog(page).getByRole('radio', { name: 'Dark' }).check()
  // Two sizes up.
  for (let nth = 0; nth < 2; nth += 1) {
    await dialog(page).getByRole('button', { name: 'Larger letters' }).click()
  }
  await expect(dialog(page).getByRole('radio', { name: 'Larger' })).toBeChecked()
  await dialog(page).getByRole('radio', { name: 'Without serifs' }).check()
  const dark = await paper(page)
  expect(dark).not.toBe(light)
  await dialog(page).getByRole('button', { name: 'Close' }).click()
  await expect(dialog(page)).toBeHidden()

  await page.addInitScript(() => {
    // The body begins before anything of the page is drawn.
    new MutationObserver((_, watching) => {
      if (document.body === null) return
      watching.disconnect()
      Reflect.set(globalThis, 'atBody', { ...document.documentElement.dataset })
    }).observe(document, { childList: true, subtree: true })
  })
  await page.goto('../')
  expect(await page.evaluate((): unknown => Reflect.get(globalThis, 'atBody'))).toEqual({
    theme: 'dark',
    size: 'larger',
    face: 'sans',
  })
  expect(await paper(page)).toBe(dark)
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
    '20px',
  )
})

test('by keyboard alone, and back to how it was in one step', async ({ page }) => {
  await page.goto(longArticle)
  const link = page.getByRole('link', { name: 'Aa, Reading settings' })
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeVisible()
  await test.step('the dialog is clean, and its targets are large enough', async () => {
    expect.soft(await axeViolations(page)).toEqual([])
    expect.soft(await smallTargets(page)).toEqual([])
  })
  const sepia = dialog(page).getByRole('radio', { name: 'Sepia' })
  await dialog(page).getByRole('radio', { name: 'As the system' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(sepia).toBeChecked()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await test.step('in dark, too', async () => {
    expect.soft(await axeViolations(page)).toEqual([])
  })
  await dialog(page).getByRole('button', { name: 'Back to how it was' }).press('Enter')
  await expect(page.locator('html')).not.toHaveAttribute('data-theme')
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await expect(link).toBeFocused()
})

test('every setting changes what it says', async ({ page, isMobile }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(longArticle)
  const looks = (): Promise<Looks> =>
    page.evaluate(() => {
      const text = document.querySelector('div.article-body p')
      if (text === null) throw new Error('There is no text')
      const style = getComputedStyle(text)
      return {
        paper: getComputedStyle(document.documentElement).backgroundColor,
        size: Number.parseFloat(style.fontSize),
        room: text.getBoundingClientRect().width,
        face: style.fontFamily,
        apart: Number.parseFloat(style.letterSpacing) || 0,
        leading: Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize),
      }
    })
  const withSet = async (name: string, value: string): Promise<Looks> => {
    await page.evaluate(
      ([key, to]) => {
        document.documentElement.dataset[key] = to
      },
      [name, value] as const,
    )
    const found = await looks()
    await page.evaluate((key) => {
      delete document.documentElement.dataset[key]
    }, name)
    return found
  }
  const first = await looks()
  const papers: string[] = []
  for (const theme of ['light', 'sepia', 'dark']) {
    papers.push((await withSet('theme', theme)).paper)
  }
  expect.soft(papers).toEqual(['rgb(253, 252, 249)', 'rgb(244, 234, 213)', 'rgb(21, 24, 29)'])
  const sizes: number[] = []
  for (const size of ['small', '', 'large', 'larger', 'largest']) {
    sizes.push((await withSet('size', size)).size)
  }
  expect.soft(sizes).toEqual([...new Set(sizes)].toSorted((a, b) => a - b))
  if (!isMobile) {
    // On a phone the screen is narrower than any of them.
    expect.soft((await withSet('width', 'narrow')).room).toBeLessThan(first.room * 0.9)
    expect.soft((await withSet('width', 'wide')).room).toBeGreaterThan(first.room * 1.05)
  }
  expect.soft((await withSet('face', 'sans')).face).not.toBe(first.face)
  const apart = await withSet('spacing', 'wide')
  expect.soft(apart.apart).toBeGreaterThan(first.apart)
  expect.soft(apart.leading).toBeGreaterThan(first.leading)
  expect(await charactersALine(page)).toBeGreaterThan(isMobile ? 30 : 60)
})

type Looks = {
  readonly paper: string
  /** In pixels. */
  readonly size: number
  readonly room: number
  readonly face: string
  readonly apart: number
  /** Of a line, in sizes of the letters. */
  readonly leading: number
}
