/** An article with JavaScript off: every part is there. */

import { expect, test } from '@playwright/test'
import { wholeArticle } from './page-types.ts'

test.use({ javaScriptEnabled: false })

test.beforeEach(async ({ page }) => {
  await page.goto(wholeArticle)
})

test('the head: headline, standfirst, byline, picture', async ({ page }) => {
  const article = page.getByRole('article')
  await expect(article.getByRole('heading', { level: 1 })).toHaveText(
    'How Meta lost its hold on LLaMA in a week',
  )
  await expect(article.getByText('The model was meant for researchers who asked.')).toBeVisible()
  await expect(article.getByRole('link', { name: 'The Standfirst desk' }).first()).toBeVisible()
  await expect(article.getByText('24 November 2026', { exact: true }).first()).toBeVisible()
  await expect(article.getByText(/^\d+\ss takeaways, \d+\smin article$/u)).toBeVisible()
  const figure = article.getByRole('figure').first()
  await expect(
    figure.getByRole('img', { name: /On the left stand four dark blocks/u }),
  ).toBeVisible()
  await expect(figure.getByText('Drawing by Standfirst')).toBeVisible()
})

test('the takeaways', async ({ page }) => {
  const takeaways = page.getByRole('region', { name: 'Key takeaways' }).getByRole('listitem')
  await expect(takeaways).toContainText([
    'LLaMA could be had by application only',
    'The version with 13 billion parameters did better than GPT-3',
    'Meta told GitHub on 20 March 2023',
    'A leaked model learns nothing from the people who download it',
    'Meta published the second version itself',
  ])
  await expect(takeaways.first()).toBeVisible()
})

test('the contents and their sections', async ({ page }) => {
  const headings = [
    'What was in the files',
    'Who was supposed to get it',
    'Letters after the event',
    'What a message board cannot teach it',
    'On a laptop in March',
    'From breach to policy',
  ]
  const contents = page.getByRole('navigation', { name: 'In this article' })
  await expect(contents.locator('a')).toHaveText(headings)
  const article = page.getByRole('article')
  for (const heading of headings) {
    await expect(article.getByRole('heading', { level: 2, name: heading })).toBeVisible()
  }
  await expect(article.getByRole('table')).toContainText('Training text')
  await expect(article.getByText('Whoever holds them, together with a program')).toBeVisible()
  await expect(article.getByText('The form that researchers had to fill in')).toBeVisible()
})

test('notes, sources, and where to read on', async ({ page }) => {
  await expect(page.getByRole('region', { name: 'Notes' }).getByRole('listitem')).toHaveCount(2)
  await expect(page.getByRole('region', { name: 'Sources' }).getByRole('link')).toHaveCount(22)
  const related = page.getByRole('region', { name: 'Related articles' }).getByRole('listitem')
  await expect(related.first().getByRole('link')).toBeVisible()
  await expect(related.first().getByRole('img')).toHaveAttribute('alt', /.+/u)
  await expect(related).toContainText([
    'Chosen by the author',
    'Chosen by the author',
    'Chosen by the author · Simon Willison’s Weblog',
    /Also about .+/u,
  ])
})
