import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byPlace, type Problem, problemIn, problemLine, ruleSeverity } from '#lib/text/problem.ts'

const aProblem = (given: Partial<Problem> = {}): Problem => ({
  file: 'articles/harbour.md',
  line: 7,
  column: 5,
  endLine: 7,
  endColumn: 40,
  severity: 'error',
  rule: 'missing-key',
  reason: 'Missing `author`, expected a name',
  hint: null,
  ...given,
})

describe('problemIn', () => {
  const place = { line: 7, column: 5, endLine: 7, endColumn: 40 }

  test('puts the file on what was found, and how grave it is', () => {
    expect(
      problemIn('articles/harbour.md', {
        place,
        rule: 'picture-credit-absent',
        reason: 'Missing credit',
        hint: 'write credit: Photo by Name',
      }),
    ).toEqual({
      file: 'articles/harbour.md',
      line: 7,
      column: 5,
      endLine: 7,
      endColumn: 40,
      severity: 'warning',
      rule: 'picture-credit-absent',
      reason: 'Missing credit',
      hint: 'write credit: Photo by Name',
    })
  })

  test.each([{}, { hint: undefined }, { hint: null }])('has no hint for %j', (more) => {
    const reason = 'Missing `author`, expected a name'
    expect(
      problemIn('articles/harbour.md', { place, rule: 'missing-key', reason, ...more }),
    ).toEqual(aProblem())
  })
})

test('problemLine is one line', () => {
  expect(problemLine(aProblem(), '../news/content')).toBe(
    '../news/content/articles/harbour.md:7:5: error: Missing `author`, expected a name (missing-key)',
  )
})

test('every rule has a name that can stand in a configuration', () => {
  expect(Object.keys(ruleSeverity).filter((rule) => !/^[a-z]+(-[a-z]+)+$/.test(rule))).toEqual([])
})

describe('byPlace', () => {
  test('sorts by file, line, column, rule and reason', () => {
    const sorted = [
      aProblem({ file: 'articles/Harbour.md', line: 9 }),
      aProblem({ line: 2, column: 9 }),
      aProblem({ line: 10, column: 1 }),
      aProblem({ line: 10, column: 2, rule: 'duplicate-key', reason: 'Unexpected b' }),
      aProblem({ line: 10, column: 2, rule: 'missing-key', reason: 'Unexpected a' }),
      aProblem({ line: 10, column: 2, rule: 'missing-key', reason: 'Unexpected b' }),
      aProblem({ file: 'site.yml', line: 1 }),
    ]
    expect(sorted.toReversed().sort(byPlace)).toEqual(sorted)
  })

  const problems = fc.array(
    fc.record({
      file: fc.constantFrom('a.md', 'B.md', 'ä.md'),
      line: fc.integer({ min: 1, max: 3 }),
      column: fc.integer({ min: 1, max: 3 }),
      rule: fc.constantFrom('missing-key' as const, 'unknown-key' as const),
      reason: fc.constantFrom('Unexpected a', 'Unexpected b'),
    }),
  )

  test('leaves nothing to the order in which problems were found', () => {
    fc.assert(
      fc.property(problems, (given) => {
        const found = given.map(aProblem)
        expect(found.toReversed().sort(byPlace)).toEqual(found.toSorted(byPlace))
      }),
    )
  })
})
