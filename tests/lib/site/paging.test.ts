import { describe, expect, test } from 'vitest'
import { laterPages, onPage, pageCount, pageNumberIn } from '#lib/site/paging.ts'

const numbers = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => index + 1)

describe('a list is divided into pages of twenty', () => {
  test.each([
    [0, 1],
    [1, 1],
    [20, 1],
    [21, 2],
    [40, 2],
    [41, 3],
  ])('%d entries stand on %d', (count, pages) => {
    expect(pageCount(numbers(count))).toBe(pages)
  })

  test('which hold everything once, in its order', () => {
    expect([1, 2, 3].map((page) => onPage(numbers(41), page))).toEqual([
      numbers(20),
      numbers(40).slice(20),
      [41],
    ])
  })

  test('of which all but the first have an address of their own', () => {
    expect(laterPages(numbers(20))).toEqual([])
    expect(laterPages(numbers(41))).toEqual([
      ['page', '2'],
      ['page', '3'],
    ])
  })

  test('and an address says which one it is', () => {
    expect([[], ['page', '2'], ['page', '31']].map(pageNumberIn)).toEqual([1, 2, 31])
  })
})
