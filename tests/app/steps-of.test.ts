import { expect, test } from 'vitest'
import { inLetters, stepsOf } from '../../app/steps-of.ts'

test.each([
  ['fog', 'fog'],
  ['gr%C3%B6%C3%9Fe', 'größe'],
  ['gro%CC%88%C3%9Fe', 'größe'],
  ['größe', 'größe'],
  ['%E6%B8%AF', '港'],
  ['100%', '100%'],
])('%s is %s', (step, letters) => {
  expect(inLetters(step)).toBe(letters)
})

test('a page without steps is that of its folder', async () => {
  expect(await stepsOf({ params: Promise.resolve({}) })).toEqual([])
  const path = ['stra%C3%9Fe', 'page', '2']
  expect(await stepsOf({ params: Promise.resolve({ path }) })).toEqual(['straße', 'page', '2'])
})
