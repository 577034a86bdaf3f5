import fc from 'fast-check'
import { beforeAll, expect, test, vi } from 'vitest'

let apart: (typeof import('#components/takeaways/margin.lazy.ts'))['apart']

beforeAll(async () => {
  vi.stubGlobal('SITE_LANGUAGE', 'en')
  vi.stubGlobal('SITE_DIRECTION', 'ltr')
  vi.stubGlobal('SITE_BASE_PATH', '')
  ;({ apart } = await import('#components/takeaways/margin.lazy.ts'))
})

test.each([
  { what: 'none', places: [], expected: [] },
  { what: 'with room between them', places: [0, 30, 90], expected: [0, 30, 90] },
  { what: 'of one sentence', places: [40, 40, 40], expected: [40, 64, 88] },
  { what: 'at the end', places: [10, 95, 100], expected: [10, 76, 100] },
  {
    what: 'more than there is room for',
    places: [50, 50, 50, 50, 50, 50],
    expected: [0, 4, 28, 52, 76, 100],
  },
])('numbers $what', ({ places, expected }) => {
  expect(apart(places, { size: 24, room: 100 })).toEqual(expected)
})

test('they stay in their order, on the line, and none covers another while there is room for all', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 12 }),
      fc.integer({ min: 1, max: 30 }),
      (unsorted, size) => {
        const places = unsorted.toSorted((one, other) => one - other)
        const moved = apart(places, { size, room: 400 })
        expect(moved).toHaveLength(places.length)
        expect(Math.min(0, ...moved)).toBe(0)
        expect(Math.max(400, ...moved)).toBe(400)
        if ((places.length - 1) * size > 400) return
        for (const [nth, place] of moved.entries()) {
          if (nth > 0) expect(place - (moved[nth - 1] ?? 0)).toBeGreaterThanOrEqual(size)
        }
      },
    ),
  )
})
