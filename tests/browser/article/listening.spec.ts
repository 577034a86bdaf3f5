/** Articles read aloud by the platform's speech, which the tests stand in for. */

import { expect, type Page } from '@playwright/test'
import { axeViolations } from '../looks/axe-violations.ts'
import { longArticle } from '../support/page-types.ts'
import { test } from '../support/page-with-tools.ts'
import { smallTargets } from '../looks/small-targets.ts'

/** In a publication in English. */
const germanArticle = './articles/als-elf-zeilen-fehlten/'

/** A platform with a voice for each language, whose utterances end when the test says so. */
async function withVoices(page: Page, ...langs: readonly string[]): Promise<void> {
  await page.addInitScript((languages) => {
    const said: SpeechSynthesisUtterance[] = []
    const voices = languages.map((lang) => ({ lang, name: lang, voiceURI: lang }))
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', {
      value: class extends EventTarget {
        rate = 1
        constructor(readonly text: string) {
          super()
        }
      },
    })
    Object.defineProperty(globalThis, 'speechSynthesis', {
      value: {
        getVoices: () => voices,
        speak: (utterance: SpeechSynthesisUtterance) => said.push(utterance),
        cancel: () => undefined,
        onvoiceschanged: null,
      },
    })
    Reflect.set(globalThis, 'said', () => said.map(({ text, rate }) => [text, rate]))
    Reflect.set(globalThis, 'endSaying', () => said.at(-1)?.dispatchEvent(new Event('end')))
  }, langs)
}

const said = (page: Page): Promise<readonly (readonly [string, number])[]> =>
  page.evaluate(() => (Reflect.get(globalThis, 'said') as () => [string, number][])())
const endSaying = (page: Page): Promise<void> =>
  page.evaluate(() => (Reflect.get(globalThis, 'endSaying') as () => void)())
const listen = (page: Page) =>
  page.locator('.reading-tools').getByRole('button', { name: 'Listen' })
const bar = (page: Page) => page.getByRole('region', { name: 'Listen' })

test('an article read aloud', async ({ page }) => {
  await withVoices(page, 'en-GB', 'de-DE')
  await page.goto(longArticle)
  await test.step('headline and takeaways first, then the article, each sentence marked while it is read', () =>
    expectInOrder(page))
  await test.step('pause, go on, back, forward, faster, and close', () => expectSteering(page))
  await test.step('from the bar in the text, and by the key, it begins where the reader is', () =>
    expectFromHere(page))
  await test.step('from a sentence that is marked', () => expectFromMarked(page))
  await test.step('in an article of another language all of it is in that', () =>
    expectGerman(page))
})

async function expectInOrder(page: Page): Promise<void> {
  await listen(page).click()
  await expect(page.locator('h1')).toHaveAttribute('data-spoken')
  await expect(bar(page)).toContainText(/1 of \d+/u)
  // The headline, and the name of what follows with its first takeaway.
  for (let nth = 0; nth < 2; nth += 1) await endSaying(page)
  await expect(page.locator('#t-1')).toHaveAttribute('data-spoken')
  await expect(bar(page)).toContainText(/2 of \d+/u)
  await expect(bar(page).getByRole('button', { name: 'Takeaways only, 30 s' })).toBeVisible()
  expect.soft(await axeViolations(page)).toEqual([])
  expect.soft(await smallTargets(page)).toEqual([])
  const takeaways = await page.locator('section.takeaways li').count()
  for (let nth = 0; nth <= takeaways; nth += 1) await endSaying(page)
  await expect(page.locator('div.article-body [data-spoken]')).toContainText('On 3 March 2023')
  await expect(page.locator('[data-spoken]')).toHaveCount(1)
  await expect(page.locator('[data-spoken]')).toBeInViewport()
  const texts = (await said(page)).map(([text]) => text)
  expect(texts.slice(0, 2)).toEqual(['How Meta lost its hold on LLaMA in a week', 'Key takeaways'])
  expect(texts[2]).toMatch(/^LLaMA could be had by application only;/u)
  expect(texts.at(-2)).toBe('The article')
  await bar(page).getByRole('button', { name: 'Close' }).click()
  await expect(bar(page)).toHaveCount(0)
}

async function expectSteering(page: Page): Promise<void> {
  await listen(page).focus()
  await page.keyboard.press('Space')
  await expect(bar(page).getByRole('button', { name: 'Pause' })).toBeFocused()
  await page.keyboard.press('Enter')
  await bar(page).getByRole('button', { name: 'Play' }).press('Enter')
  for (let nth = 0; nth < 2; nth += 1)
    await bar(page).getByRole('button', { name: 'Next sentence' }).click()
  await expect(page.locator('#t-2')).toHaveAttribute('data-spoken')
  await bar(page).getByRole('combobox', { name: 'Speed' }).selectOption('1.5')
  await bar(page).getByRole('button', { name: 'Sentence before' }).click()
  await expect(page.locator('#t-1')).toHaveAttribute('data-spoken')
  expect((await said(page)).at(-1)?.[1]).toBe(1.5)
  await bar(page).getByRole('button', { name: 'Close' }).click()
  await expect(bar(page)).toHaveCount(0)
  await expect(page.locator('[data-spoken]')).toHaveCount(0)
  await expect(listen(page)).toBeFocused()
}

async function expectFromHere(page: Page): Promise<void> {
  const sentence = page.locator('div.article-body p > [id^="s-"]:first-child').nth(8)
  await sentence.evaluate((each) => {
    scrollTo({ top: each.getBoundingClientRect().top + scrollY - 10, behavior: 'instant' })
  })
  await page
    .locator('div.article-body > aside')
    .getByRole('button', { name: 'Listen' })
    .press('Enter')
  await expect(sentence).toHaveAttribute('data-spoken')
  await bar(page).getByRole('button', { name: 'Close' }).click()
  await page.keyboard.press('J')
  const focused = await page.locator('div.article-body [id^="s-"]:focus').getAttribute('id')
  await page.keyboard.press('l')
  await expect(page.locator('[data-spoken]')).toHaveAttribute('id', focused ?? '')
}

async function expectGerman(page: Page): Promise<void> {
  await page.goto(germanArticle)
  await page.locator('.reading-tools').getByRole('button', { name: 'Anhören' }).click()
  const region = page.getByRole('region', { name: 'Anhören' })
  await expect(region.getByRole('button', { name: 'Nur das Wichtigste' })).toHaveText(/, \d+\ss$/u)
  await expect(region).toHaveAttribute('lang', 'de')
  // Its words are longer, also those of the bar in the text, which comes with the first scrolling.
  await page.mouse.wheel(0, 200)
  await expect(page.locator('div.article-body > aside [data-save]')).toHaveText('Speichern')
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
  await endSaying(page)
  expect((await said(page)).map(([text]) => text)[1]).toBe('Das Wichtigste in Kürze')
}

async function expectFromMarked(page: Page): Promise<void> {
  const sentence = page.locator('div.article-body [id^="s-"]').nth(3)
  await sentence.evaluate((each) => {
    each.scrollIntoView({ block: 'center', behavior: 'instant' })
    getSelection()?.selectAllChildren(each)
  })
  const tools = page.getByRole('group', { name: 'This passage' })
  await tools.getByRole('button', { name: 'Listen from this sentence' }).click()
  await expect(sentence).toHaveAttribute('data-spoken')
  await expect(tools).toBeHidden()
}

test('where there is no voice for the language there is nothing to press; the takeaways are copied as text with the address', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await withVoices(page, 'fr-FR')
  await page.goto(longArticle)
  await page.getByRole('button', { name: 'Copy takeaways' }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  await expect(listen(page)).toBeHidden()
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n')
  expect(lines[0]).toBe('How Meta lost its hold on LLaMA in a week')
  expect(lines[2]).toMatch(/^1\. LLaMA could be had .* message board 4chan\.$/u)
  expect(lines.at(-1)).toBe(page.url())
  expect(lines).toHaveLength(9)
})
