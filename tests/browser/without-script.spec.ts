/** An article with JavaScript off: every part is there. */

import { expect, test } from '@playwright/test'
import { fullArticle } from './page-types.ts'

test.use({ javaScriptEnabled: false })

test.beforeEach(async ({ page }) => {
  await page.goto(fullArticle)
})

test('the head: topic, headline, standfirst, byline, picture', async ({ page }) => {
  const article = page.getByRole('article')
  await expect(article.getByRole('link', { name: 'Harbour', exact: true })).toBeVisible()
  await expect(article.getByRole('heading', { level: 1 })).toHaveText(
    'The pier gets a second storey',
  )
  await expect(
    article.getByText('The harbour office wants room for the ferries that arrive at night.'),
  ).toBeVisible()
  await expect(article.locator('header')).toContainText(
    /Ada Brook and Lin Mao.*2 March 2026.*Updated 4 March 2026.*10\ss takeaways, \d+\ss article/u,
  )
  const figure = article.getByRole('figure').first()
  await expect(figure.getByRole('img', { name: 'A long pier under a grey sky' })).toBeVisible()
  await expect(figure).toContainText('The pier as it is now. Drawing by The Pier')
})

test('the takeaways', async ({ page }) => {
  const takeaways = page.getByRole('region', { name: 'Key takeaways' }).getByRole('listitem')
  await expect(takeaways).toContainText([
    'The pier gets a second storey.',
    'Ferries arrive at night.',
    'Work begins in May.',
  ])
  await expect(takeaways.first()).toBeVisible()
})

test('the contents, the sections and what stands in them', async ({ page }) => {
  const contents = page.getByRole('navigation', { name: 'In this article' })
  await expect(contents.locator('a')).toHaveText(['The plan'])
  const text = page.locator('div.article-body')
  await expect(text.getByRole('heading', { level: 2, name: 'The plan' })).toBeVisible()
  await expect(text.getByRole('heading', { level: 3, name: 'Costs' })).toBeVisible()
  await expect(text.getByRole('img', { name: 'The pier from the side' })).toBeVisible()
  await expect(text.getByRole('note')).toContainText('The pier stays open.')
  await expect(text.getByRole('row')).toHaveText([/Year\s+Cost/u, /2026\s+4/u])
  await expect(text.getByText('const storeys = 2')).toBeVisible()
  await expect(text.getByText('The office will report again in summer.')).toBeVisible()
})

test('notes, authors, sources, corrections, and where to read on', async ({ page }) => {
  await expect(page.getByRole('region', { name: 'Notes' })).toContainText('Since 2019.')
  await expect(page.getByText('Ada has lived at the harbour for ten years.')).toBeVisible()
  await expect(
    page.getByRole('region', { name: 'Sources' }).getByRole('link', { name: 'The harbour plan' }),
  ).toHaveAttribute('href', 'https://example.com/plan')
  await expect(page.getByRole('region', { name: 'Corrections' })).toContainText(
    'The work begins in May and not in June.',
  )
  const related = page.getByRole('region', { name: 'Related articles' }).getByRole('listitem')
  await expect(related.filter({ has: page.getByRole('link') })).toContainText([
    /Fog keeps the boats in\s*Chosen by the author/u,
    /How piers are built\s*Chosen by the author · Example/u,
    /Also about /u,
    /Also about /u,
  ])
})
