/** An article on paper. */

import { expect } from '@playwright/test'
import { openWhole, longArticle } from '../support/page-types.ts'
import { test } from '../support/page-with-tools.ts'

test('an article on paper', async ({ page }) => {
  // A reader of dark pages has white paper all the same.
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await openWhole(page, longArticle)

  await test.step('there is nothing around it', async () => {
    for (const chrome of ['contentinfo', 'navigation'] as const) {
      expect.soft(await page.getByRole(chrome, { includeHidden: true }).count()).toBeGreaterThan(0)
      await expect.soft(page.getByRole(chrome)).toHaveCount(0)
    }
    await expect.soft(page.getByRole('region', { name: 'Related articles' })).toHaveCount(0)
  })

  await test.step('it says whose it is, where it stands and when it was printed', async () => {
    await expect.soft(page.getByRole('banner')).toHaveText('Standfirst', { useInnerText: true })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    const line = page.locator('[data-printed]')
    await expect.soft(line).toContainText('/articles/llama-weights-leak/')
    await expect.soft(line).toContainText(String(new Date().getFullYear()))
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await expect.soft(line).toHaveCount(0)
  })

  await test.step('what software found is marked, what the author named is not', async () => {
    const kinds = (kind: string) => page.locator(`.takeaway-list [data-support="${kind}"]`)
    for (const each of await kinds('quoted').all()) await expect.soft(each).toBeHidden()
    for (const each of await kinds('matched').all()) await expect.soft(each).toBeVisible()
  })

  await test.step('what was arrived at last is no box', async () => {
    await page.goto(`${longArticle}#t-1`)
    const boxes = await page
      .locator('[data-takeaways~="1"], #t-1')
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).boxShadow))
    expect.soft(new Set(boxes)).toEqual(new Set(['none']))
  })

  await test.step('headline, takeaways, picture, text and sources come in this order, one below the other', async () => {
    const parts = [
      page.getByRole('heading', { level: 1 }),
      page.getByRole('region', { name: 'Key takeaways' }),
      page.getByRole('figure').first(),
      page.locator('div.article-body'),
      page.getByRole('region', { name: 'Sources' }),
    ]
    const edges: number[] = []
    for (const part of parts) {
      await expect.soft(part).toBeVisible()
      const box = await part.boundingBox()
      edges.push(box?.y ?? NaN, (box?.y ?? NaN) + (box?.height ?? NaN))
    }
    expect.soft(edges).toEqual([...edges].sort((a, b) => a - b))
  })

  await test.step('it is dark on white, in one column of readable width', async () => {
    const { ink, background, columns } = await page
      .locator('div.article-body')
      .evaluate((text) => ({
        ink: getComputedStyle(text).color,
        background: getComputedStyle(document.documentElement).backgroundColor,
        columns:
          text.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(text).fontSize),
      }))
    expect.soft([ink, background]).toEqual(['rgb(28, 32, 40)', 'rgba(0, 0, 0, 0)'])
    expect.soft(columns).toBeLessThan(40)
  })

  await test.step('where a source is stands behind its name', async () => {
    const source = page.getByRole('region', { name: 'Sources' }).getByRole('link').first()
    const address = await source.getAttribute('href')
    const after = await source.evaluate((link) => getComputedStyle(link, '::after').content)
    expect.soft(after).toContain(address)
  })
})
