import { expect, test } from 'vitest'
import { progressOf } from '#lib/desk/progress.ts'

/** What is said when so many of 1,000 are done after so many seconds. */
function saidOf(...steps: readonly (readonly [seconds: number, done: number])[]): string[] {
  const said: string[] = []
  let seconds = 0
  const told = progressOf(['page', 'pages'], (text) => said.push(text), {
    clock: () => seconds * 1000,
  })
  for (const [at, done] of steps) {
    seconds = at
    told(done, 1000)
  }
  return said
}

test('says the time left by the pace since the first was done', () => {
  expect(saidOf([8, 1], [9, 2], [13, 11], [22, 101], [40, 1000])).toEqual([
    'Made 1 of 1,000 pages',
    'Made 11 of 1,000 pages, about 8 minutes left',
    'Made 101 of 1,000 pages, about 2 minutes left',
  ])
})

test('says seconds where there are few, and nothing of what is soon over', () => {
  expect(saidOf([1, 1], [4, 301], [6, 501])).toEqual(['Made 501 of 1,000 pages, about 5 s left'])
  expect(saidOf([1, 1], [4.9, 999], [5, 1000])).toEqual([])
})
