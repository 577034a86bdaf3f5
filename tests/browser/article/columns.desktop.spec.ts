/** Whatever a reader chooses, no line is too short or too long to read: what stands beside the text folds first. */

import { expect, type Page } from '@playwright/test'
import { charactersALine } from '../looks/characters-a-line.ts'
import { longArticle } from '../support/page-types.ts'
import { test } from '../support/page-with-tools.ts'

const sizes = ['small', '', 'large', 'larger', 'largest']
const widths = ['narrow', '', 'wide']
const letters = [
  { face: '', spacing: '' },
  { face: 'sans', spacing: '' },
  { face: '', spacing: 'wide' },
  { face: 'sans', spacing: 'wide' },
]

type Chosen = Readonly<Record<'size' | 'width' | 'face' | 'spacing', string>>

const everyChoice: readonly Chosen[] = sizes.flatMap((size) =>
  widths.flatMap((width) => letters.map((each) => ({ size, width, ...each }))),
)

function choose(page: Page, chosen: Chosen): Promise<void> {
  return page
    .evaluate((all) => Object.assign(document.documentElement.dataset, all), {
      ...chosen,
    })
    .then(() => undefined)
}

/** Columns are as wide beside a part of the text, which is set three hundred times here. */
function keepBeginning(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const late of [...document.querySelectorAll('section.story')].slice(2)) late.remove()
  })
}

/** What stands beside the text. */
function besideText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const text = document.querySelector('div.article-body')?.getBoundingClientRect()
    return ['.article-contents', 'section.takeaways'].filter((selector) => {
      const part = document.querySelector(selector)?.getBoundingClientRect()
      return part !== undefined && text !== undefined && part.top < text.top + 1
        ? part.right <= text.left || part.left >= text.right
        : false
    })
  })
}

for (const [width, height] of [
  [820, 1180],
  [1024, 768],
  [1280, 600],
  [1440, 900],
  [1920, 1080],
] as const) {
  test(`in a window of ${width} pixels a line has 45 to 75 characters, however it is set`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.goto(longArticle)
    await keepBeginning(page)
    const wrong: string[] = []
    for (const chosen of everyChoice) {
      await choose(page, chosen)
      const [characters, beside] = [await charactersALine(page), await besideText(page)]
      const isTooShort = characters < 45 && beside.length > 0
      // The contents fold first.
      const isOutOfOrder = beside.length === 1 && beside[0] === '.article-contents'
      const isTooWide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      )
      if (isTooShort || characters > 75 || isOutOfOrder || isTooWide) {
        wrong.push(`${JSON.stringify(chosen)}: ${characters} beside ${beside.join(' and ')}`)
      }
    }
    expect(wrong).toEqual([])
  })
}

test('larger letters fold first the contents and then the panel', async ({ page }) => {
  await page.goto(longArticle)
  const folded: (readonly string[])[] = []
  for (const size of ['', 'larger', 'largest']) {
    await choose(page, { size, width: '', face: '', spacing: '' })
    folded.push(await besideText(page))
  }
  expect(folded).toEqual([['.article-contents', 'section.takeaways'], ['section.takeaways'], []])
})
