/** With JavaScript off every part is there, and nothing stands there that does nothing. */

import { expect, type Page } from '@playwright/test'
import { fullArticle, longArticle, searchPage } from '../support/page-types.ts'
import { test } from '../support/plain-page.ts'

test('an article with every part', async ({ plain }) => {
  await plain.goto(fullArticle)
  await test.step('the head: topic, headline, standfirst, byline, picture', () => expectHead(plain))
  await test.step('the takeaways', () => expectTakeaways(plain))
  await test.step('the contents, the sections and what stands in them', () => expectText(plain))
  await test.step('notes, authors, sources, corrections, and where to read on', () =>
    expectFoot(plain))
})

async function expectHead(page: Page): Promise<void> {
  const article = page.getByRole('article')
  await expect.soft(article.getByRole('link', { name: 'Harbour', exact: true })).toBeVisible()
  await expect
    .soft(article.getByRole('heading', { level: 1 }))
    .toHaveText('The pier gets a second storey')
  await expect
    .soft(article.getByText('The harbour office wants room for the ferries that arrive at night.'))
    .toBeVisible()
  await expect
    .soft(article.locator('header'))
    .toContainText(
      /Ada Brook and Lin Mao.*2 March 2026.*Updated 4 March 2026.*10\ss takeaways, \d+\ss article/u,
    )
  const figure = article.getByRole('figure').first()
  await expect.soft(figure.getByRole('img', { name: 'A long pier under a grey sky' })).toBeVisible()
  await expect.soft(figure).toContainText('The pier as it is now. Drawing by The Pier')
}

async function expectTakeaways(page: Page): Promise<void> {
  const takeaways = page.getByRole('region', { name: 'Key takeaways' }).getByRole('listitem')
  await expect
    .soft(takeaways)
    .toContainText([
      'The pier gets a second storey.',
      'Ferries arrive at night.',
      'Work begins in May.',
    ])
  await expect.soft(takeaways.first()).toBeVisible()
}

async function expectText(page: Page): Promise<void> {
  const contents = page.getByRole('navigation', { name: 'In this article' })
  await expect.soft(contents.locator('a')).toHaveText(['The plan'])
  const text = page.locator('div.article-body')
  await expect.soft(text.getByRole('heading', { level: 2, name: 'The plan' })).toBeVisible()
  await expect.soft(text.getByRole('heading', { level: 3, name: 'Costs' })).toBeVisible()
  await expect.soft(text.getByRole('img', { name: 'The pier from the side' })).toBeVisible()
  await expect.soft(text.getByRole('note')).toContainText('The pier stays open.')
  await expect.soft(text.getByRole('row')).toHaveText([/Year\s+Cost/u, /2026\s+4/u])
  await expect.soft(text.getByText('const storeys = 2')).toBeVisible()
  await expect.soft(text.getByText('The office will report again in summer.')).toBeVisible()
}

async function expectFoot(page: Page): Promise<void> {
  await expect.soft(page.getByRole('region', { name: 'Notes' })).toContainText('Since 2019.')
  await expect.soft(page.getByText('Ada has lived at the harbour for ten years.')).toBeVisible()
  await expect
    .soft(
      page.getByRole('region', { name: 'Sources' }).getByRole('link', { name: 'The harbour plan' }),
    )
    .toHaveAttribute('href', 'https://example.com/plan')
  await expect
    .soft(page.getByRole('region', { name: 'Corrections' }))
    .toContainText('The work begins in May and not in June.')
  const related = page.getByRole('region', { name: 'Related articles' }).getByRole('listitem')
  await expect
    .soft(related.filter({ has: page.getByRole('link') }))
    .toContainText([
      /Fog keeps the boats in\s*Chosen by the author/u,
      /How piers are built\s*Chosen by the author · Example/u,
      /Also about /u,
      /Also about /u,
    ])
}

test('a long article', async ({ plain, hasTouch }) => {
  await plain.goto(longArticle)
  await test.step('what needs a script does not stand there', async () => {
    await expect.soft(plain.getByText('Save', { exact: true })).toBeHidden()
    await expect.soft(plain.locator('[data-share]')).toBeHidden()
    await expect.soft(plain.locator('[data-in-sight]')).toHaveCount(0)
  })
  await test.step('a press leads to the evidence, and the number behind the sentence back', async () => {
    await plain.locator('#t-2 a').click()
    await expect(plain.locator('[data-takeaways~="2"]:target')).toBeInViewport()
    await expect(plain.getByRole('button', { name: /^Copy / })).toHaveCount(0)
    await plain.getByRole('link', { name: 'Evidence for takeaway 2' }).first().click()
    await expect(plain.locator('#t-2:target')).toBeInViewport()
  })
  await test.step('a note is below the text, and a picture is a file', async () => {
    await plain.getByRole('link', { name: 'Note 1', exact: true }).click()
    await expect(plain.locator('#fn-1')).toBeInViewport()
    const file = await plain.locator('.article-picture a').getAttribute('href')
    expect(file).toMatch(/-1600\.png$/u)
    expect((await plain.request.get(file ?? '')).status()).toBe(200)
  })
  if (!hasTouch) return
  await test.step('the bar of the phone leads to the panel', async () => {
    await plain.evaluate(() => scrollTo({ top: 2500, behavior: 'instant' }))
    await plain.locator('.reading-bar').tap()
    await expect(plain.getByRole('heading', { name: 'Key takeaways' })).toBeInViewport()
  })
})

test('the page of the settings says what it needs', async ({ plain }) => {
  await plain.goto('./settings/')
  await expect(plain.getByText('These settings need JavaScript')).toBeVisible()
  await expect(plain.getByRole('radio').first()).toBeHidden()
})

test('so do what is saved and the page for when there is no network, which leads on', async ({
  plain,
}) => {
  await plain.goto('./saved/')
  await expect(plain.getByText('Saving needs JavaScript, which is switched off.')).toBeVisible()
  await plain.goto('./settings/')
  await expect(plain.getByText(/JavaScript, which is switched off/u)).toBeVisible()
  await expect(plain.getByRole('main').getByRole('link')).toHaveCount(0)
  await plain.goto('./offline/')
  await expect(plain.getByRole('heading', { level: 1 })).toHaveText('Without a network')
  await plain.getByRole('link', { name: 'Go to the front page' }).click()
  await expect(plain.getByRole('heading', { level: 1 })).toHaveText('Standfirst')
})

test('so does the search, and leads to topics, authors and all articles', async ({ plain }) => {
  await plain.goto(searchPage)
  const main = plain.getByRole('main')
  await expect(main.getByText('Searching needs JavaScript')).toBeVisible()
  await expect(
    plain.getByRole('searchbox', { name: 'Words to search for', includeHidden: true }),
  ).toBeHidden()
  await expect(main.getByRole('link')).toHaveText([
    /./u,
    /./u,
    /./u,
    /./u,
    /./u,
    /./u,
    /./u,
    'The Standfirst desk',
    'The Standfirst translation desk',
    'Everything, the newest first',
  ])
})
