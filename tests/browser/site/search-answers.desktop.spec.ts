/** What the search answers, whatever it is asked, and when something of it does not come. */

import { expect } from '@playwright/test'
import { laterAnswer } from '../support/later-answer.ts'
import { inFixture, searchPage } from '../support/page-types.ts'
import { test } from '../support/page-with-tools.ts'
import { askedFor, field, results, status, titles } from '../support/search-page.ts'
import { test as untilLoaded } from '../support/shared-context.ts'
import { whatWentWrong } from '../looks/what-went-wrong.ts'

test('of searches that are begun while the index is on its way only the last is answered', async ({
  page,
}) => {
  let letCome = (): void => undefined
  const mayCome = new Promise<void>((resolve) => {
    letCome = resolve
  })
  await page.route('**/*.pf_meta', async (route) => {
    await mayCome
    await route.continue()
  })
  await page.goto(searchPage)
  await expect(status(page)).toHaveText('Results come as you type.')
  const asked = page.waitForRequest('**/*.pf_meta')
  await field(page).fill('o')
  await asked
  await field(page).fill('ordinary files')
  await expect.poll(() => askedFor(page)).toBe('?q=ordinary+files')
  letCome()
  await expect(results(page).locator('.found-passage').first().locator('mark')).toHaveText([
    'ordinary',
    'files',
  ])
})

test('a takeaway leads to the sentence it rests on', async ({ page }) => {
  await page.goto(inFixture('search/?q=storey'))
  const takeaway = results(page).getByRole('link', { name: 'The pier gets a second storey.' })
  await expect(results(page)).toContainText('Key takeaway')
  await takeaway.first().click()
  await expect(page).toHaveURL(/\/reader\/articles\/pier\/#s-[0-9a-z]+$/u)
  await expect(page.locator(':target')).toContainText('The pier gets a second storey.')
})

test('without words a topic, an author or a year lists its articles, the newest first', async ({
  page,
}) => {
  await page.goto(inFixture('search/?topic=weather&year=2026'))
  await expect(status(page)).toHaveText('2 articles')
  await expect(titles(page)).toHaveText(['The pier gets a second storey', 'Fog keeps the boats in'])
})

test('articles in other languages are found, and speak their own', async ({ page }) => {
  await page.goto(`${searchPage}?q=Sicherungskopie`)
  const german = titles(page).getByRole('link')
  await expect(german).toHaveText(['Als elf Zeilen fehlten und Tausende Projekte stillstanden'])
  await expect(german).toHaveAttribute('lang', 'de')
  await page.goto(inFixture('search/?q=القوارب'))
  const arabic = titles(page).getByRole('link')
  await expect(arabic).toHaveText(['الميناء يستيقظ قبل الفجر'])
  await expect(arabic).toHaveAttribute('dir', 'rtl')
})

test('slips are forgiven', async ({ page }) => {
  await page.goto(`${searchPage}?q=weigths`)
  await expect(status(page)).toHaveText(
    /^Nothing has “weigths” in it\. “weights” is near: \d+ articles?\.$/u,
  )
  await expect(titles(page).first()).toBeVisible()
  await page.goto(`${searchPage}?q=cable+Sicherungskopie`)
  await expect(status(page)).toHaveText(
    /^No article has all of these words\. With some of them: \d+ articles\.$/u,
  )
  await page.goto(`${searchPage}?q=meta+lettesr`)
  await results(page).getByRole('link', { name: 'meta letters', exact: true }).click()
  await expect(field(page)).toHaveValue('meta letters')
  await expect.poll(() => askedFor(page)).toBe('?q=meta+letters')
})

const odd: readonly (readonly [name: string, words: string])[] = [
  ['an emoji', '🚢'],
  ['quotes', '"“”'],
  ['markup', '<img src=x onerror=alert(1)>'],
  ['ten thousand characters', 'verylongword '.repeat(770)],
  ['one word of ten thousand letters', 'x'.repeat(10_000)],
  ['words from right to left', 'السلام عليكم'],
  ['half a character', '\ud83d and \ud83d'],
  ['signs', '%00 \\ ../ && $^*([{'],
]
test('odd words: the page keeps working', async ({ page }) => {
  const wrong = whatWentWrong(page, 200)
  await page.goto(searchPage)
  for (const [name, words] of odd) {
    await test.step(name, async () => {
      // Before its script is there the form goes to the server.
      await expect(status(page)).toHaveText('Results come as you type.')
      await field(page).fill(words)
      await field(page).press('Enter')
      await expect(status(page)).toHaveText(/article|Nothing has/u)
      await field(page).fill('weights')
      await expect(titles(page).first()).toContainText('Meta')
      await field(page).fill('')
    })
  }
  expect(wrong).toEqual([])
})

test('what narrows a search and is not there is not sought', async ({ page }) => {
  await page.goto(`${searchPage}?q=weights&topic=astrology&year=1066&shown=many`)
  await expect(titles(page).first()).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Topic' })).toHaveValue('')
})

test('nothing of it loads anywhere else, or before something is sought', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  for (const address of ['../', './articles/left-pad-removal/']) {
    await page.goto(address)
    await laterAnswer(page)
  }
  await page.goto(searchPage)
  await expect(status(page)).toHaveText('Results come as you type.')
  await laterAnswer(page)
  expect(asked.filter((path) => path.includes('pagefind'))).toEqual([])
  await field(page).fill('weights')
  await expect(titles(page).first()).toBeVisible()
  expect(asked.filter((path) => path.includes('pagefind'))).not.toEqual([])
})

test('an index that cannot be loaded is said to be so, and asked for again', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort())
  await page.goto(`${searchPage}?q=weights`)
  await expect(status(page)).toHaveText(/^The search could not be loaded\./u)
  await expect(page.getByRole('main').getByRole('link', { name: 'Security' })).toBeVisible()
  await page.unroute('**/pagefind/**')
  await field(page).fill('weights now')
  await field(page).fill('weights')
  await expect(titles(page).first()).toBeVisible()
})

for (const script of ['site', 'search.lazy']) {
  untilLoaded(
    `when the script ${script} does not come, the page says so and leads on`,
    async ({ page }) => {
      const stopped = page.waitForEvent('requestfailed')
      await page.route(`**/assets/${script}-*.js`, (route) => route.abort())
      await page.goto(searchPage)
      // Now it would have come, and said something else.
      expect((await stopped).url()).toContain(`/assets/${script}-`)
      await laterAnswer(page)
      await expect(status(page)).toHaveText(
        'The search is not here yet. If these words stay, look through the lists below.',
      )
      await expect(page.getByRole('main').getByRole('link', { name: 'Security' })).toBeVisible()
    },
  )
}
