import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byPlace, type Problem, problemIn, problemLine } from '#lib/text/problem.ts'

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

test('problemIn puts the file on what was found', () => {
  expect(
    problemIn('articles/harbour.md', {
      place: { line: 7, column: 5, endLine: 7, endColumn: 40 },
      rule: 'picture-credit-absent',
      severity: 'warning',
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

test('problemLine is one line', () => {
  expect(problemLine(aProblem(), '../news/content')).toBe(
    '../news/content/articles/harbour.md:7:5: error: Missing `author`, expected a name (missing-key)',
  )
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
      rule: fc.constantFrom('missing-key', 'unknown-key'),
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
