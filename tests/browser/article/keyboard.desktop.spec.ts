/** Single keys step through an article, and leave everybody else's keys alone. That `/` leads to the search every visit shows; here, that its field takes the letters that follow. */

import { expect, type Page } from '@playwright/test'
import { axeViolations } from '../looks/axe-violations.ts'
import { longArticle, searchPage } from '../support/page-types.ts'
import { test, toolsHaveCome } from '../support/page-with-tools.ts'

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent?.slice(0, 30) ?? '')

test('single keys', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(longArticle)
  await test.step('j and k step by paragraph, J and K by sentence', () => expectSteps(page))
  await test.step('c copies a link to the sentence', async () => {
    await page.keyboard.press('c')
    await expect(page.getByRole('status')).toHaveText('Copied')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    const id = await page.evaluate(() => document.activeElement?.id ?? '')
    expect(id).toMatch(/^s-/u)
    expect(copied).toBe(`${page.url()}#${id}`)
  })
  await test.step('? lists the keys', () => expectList(page))
  await test.step('t goes to the takeaways, and p and n from article to article', () =>
    expectLeadingOn(page))
  await test.step('/ leads from the foot of a page into the field of the search', async () => {
    await page.goto(longArticle)
    await toolsHaveCome(page)
    await page.evaluate(() => scrollTo({ top: 1e6, behavior: 'instant' }))
    await page.keyboard.press('/')
    const field = page.getByRole('searchbox', { name: 'Words to search for' })
    await expect(field).toBeFocused()
    await expect(field).toBeInViewport()
    await page.keyboard.type('a/b')
    await expect(field).toHaveValue('a/b')
  })
})

async function expectSteps(page: Page): Promise<void> {
  const first = 'On 3 March 2023 a user of GitH'
  await page.keyboard.press('j')
  await expect.poll(() => focused(page)).toBe(first)
  await page.keyboard.press('j')
  await expect.poll(() => focused(page)).toBe('Behind the link lay all four v')
  await page.keyboard.press('k')
  await expect.poll(() => focused(page)).toBe(first)
  // From a paragraph to its first sentence, on, and back.
  const sentence = page.locator('div.article-body [id^="s-"]').first()
  await page.keyboard.press('J')
  await expect(sentence).toBeFocused()
  await page.keyboard.press('J')
  await expect.poll(() => focused(page)).toBe('Whoever wanted the model, the ')
  await page.keyboard.press('K')
  await expect(sentence).toBeFocused()
}

async function expectList(page: Page): Promise<void> {
  await page.keyboard.press('?')
  const list = page.getByRole('dialog', { name: 'Keyboard' })
  await expect(list.getByRole('term')).toHaveText([
    'j',
    'k',
    'J',
    'K',
    't',
    '1–7',
    '[',
    ']',
    'Esc',
    'c',
    'l',
    'n',
    'p',
    '/',
    '?',
  ])
  expect.soft(await axeViolations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(list).toHaveCount(0)
}

async function expectLeadingOn(page: Page): Promise<void> {
  await page.keyboard.press('t')
  await expect(page.locator('section.takeaways a').first()).toBeFocused()
  const start = page.url()
  const older = await page.locator('a[rel="prev"]').getAttribute('href')
  await page.keyboard.press('p')
  await expect(page).toHaveURL(new RegExp(`${older ?? 'none'}$`, 'u'))
  await toolsHaveCome(page)
  await page.keyboard.press('n')
  await expect(page).toHaveURL(start)
}

test('/ on the page of the search: out of results, choices and words that were sought', async ({
  page,
}) => {
  await page.goto(`${searchPage}?q=weights`)
  const field = page.getByRole('searchbox')
  const result = page.getByRole('main').getByRole('listitem').getByRole('link').last()
  for (const elsewhere of [result, page.getByRole('combobox', { name: 'Topic' })]) {
    await elsewhere.focus()
    await page.keyboard.press('/')
    await expect(field).toBeFocused()
  }
  await page.keyboard.type('ferry')
  await expect(field).toHaveValue('ferry')
})

test('keys of the browser, of fields and of those who switched them off do nothing here', async ({
  page,
}) => {
  await page.goto(longArticle)
  const before = await focused(page)
  for (const key of ['Control+j', 'Alt+j', 'Meta+j', 'x']) await page.keyboard.press(key)
  expect(await focused(page)).toBe(before)
  await page.evaluate(() => {
    const field = document.createElement('input')
    document.querySelector('main')?.prepend(field)
    field.focus()
  })
  await page.keyboard.type('jk?')
  expect(await page.evaluate(() => document.querySelector('input')?.value)).toBe('jk?')
  await page.goto('./settings/')
  await page.getByRole('radio', { name: 'Off', exact: true }).check()
  await expect(page.locator('html')).toHaveAttribute('data-keys', 'off')
  await page.goto(longArticle)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.keyboard.press('?')
  await page.keyboard.press('j')
  // Whatever a key does begins with fetching it, before the next key is heard.
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveText(/^Skip to /u)
  expect(asked.filter((address) => address.endsWith('.js'))).toEqual([])
  expect(await page.locator('dialog').count()).toBe(0)
})
