import { describe, expect, test } from 'vitest'
import type { ArticleSummary } from '#lib/article/parse-article.ts'
import { driftProblems } from '#lib/desk/changes/drift.ts'
import type { Problem } from '#lib/text/problem.ts'
import { aFile, parsed } from '../../../fixtures/parsing.ts'

/** An article as it was read; its takeaways begin on line 6, a line each. */
function summaryOf(takeaways: readonly string[], body: string): ArticleSummary {
  const list = takeaways.map((takeaway) => `\n  - ${takeaway}`).join('')
  const { summary } = parsed(aFile({ body }).replace(' [One sentence.]', () => list))
  if (summary === null) throw new Error('The fixture cannot be read')
  return summary
}

/** What is said when the text under the same takeaways changes. */
function drift(
  takeaways: readonly string[],
  before: string,
  now: string,
  approved: readonly string[] = takeaways,
): readonly Problem[] {
  const past = new Map([['articles/harbour.md', summaryOf(approved, before)]])
  return driftProblems([summaryOf(takeaways, now)], past)
}

const takeaway = 'Ann Smith sold boats in Marlow harbour'
const before = 'It rained.\n\nAnn Smith sold 41 boats in Marlow harbour in March. It snowed.'

describe('a takeaway that stayed as it was drifts', () => {
  test('when its sentence has another number', () => {
    expect(drift([takeaway], before, before.replace('41', '14'))).toEqual([
      {
        file: 'articles/harbour.md',
        line: 6,
        column: 5,
        endLine: 6,
        endColumn: 43,
        severity: 'warning',
        rule: 'takeaway-drifted',
        reason:
          'Unexpected change of facts under a takeaway that stayed as it was, expected both to say the same',
        hint: 'line 10: Ann Smith sold [-41-] {+14+} boats in Marlow harbour in March.',
      },
    ])
  })

  const changes: readonly [name: string, from: string, to: string, hint: string][] = [
    ['another date', 'in March', 'in April', 'line 10: Ann Smith sold 41 boats in Marlow harbour in [-March.-] {+April.+}'],
    ['another name', 'in Marlow', 'in Selwick', 'line 10: Ann Smith sold 41 boats in [-Marlow-] {+Selwick+} harbour in March.'],
    ['another name at its beginning', 'Ann Smith', 'Bob Jones', 'line 10: [-Ann Smith-] {+Bob Jones+} sold 41 boats in Marlow harbour in March.'],
    ['a fact less', ' 41', '', 'line 10: Ann Smith sold [-41-] boats in Marlow harbour in March.'],
  ] // prettier-ignore
  test.each(changes)('when its sentence has %s', (_, from, to, hint) => {
    expect(drift([takeaway], before, before.replace(from, to)).map((each) => each.hint)).toEqual([
      hint,
    ])
  })
})

describe('nothing is said', () => {
  const quiet: readonly [name: string, now: string][] = [
    ['when nothing changed', before],
    ['when other words say the same facts', before.replace('sold 41 boats', 'has sold forty-one boats')],
    ['when another sentence changed', before.replace('It snowed', 'It snowed 12 times')],
    ['when the sentence moved', `Ann Smith sold 41 boats in Marlow harbour in March.\n\nIt rained.`],
    ['when the sentence is gone: that no sentence carries it is said elsewhere', 'It rained 12 times.'],
  ] // prettier-ignore
  test.each(quiet)('%s', (_, now) => {
    expect(drift([takeaway], before, now)).toEqual([])
  })

  test('of a takeaway that was written anew', () => {
    const now = before.replace('41', '14')
    expect(drift([takeaway], before, now, ['Smith sold boats in Marlow harbour'])).toEqual([])
  })

  test('of a takeaway whose words the author named: they are held to the letter', () => {
    const quoted = `{ text: ${takeaway}, evidence: boats in Marlow harbour }`
    expect(drift([quoted], before, before.replace('41', '14'))).toEqual([])
  })

  test('of a takeaway that rested on nothing', () => {
    const other = 'parliament votes on fish in Marlow'
    expect(drift([other], 'It rained.', 'It rained on parliament and votes 12 fish.')).toEqual([])
  })

  test('of an article that is new', () => {
    expect(driftProblems([summaryOf([takeaway], before)], new Map())).toEqual([])
  })
})

test('takeaways that changed their order are held against what they rested on', () => {
  const other = 'Lifeboat from Selwick took off passengers'
  const body = `${before}\n\nA lifeboat from Selwick took off 12 passengers.`
  const problems = drift([other, takeaway], body, body.replace('41', '14'), [takeaway, other])
  expect(problems.map(({ line, hint }) => `${line} ${hint ?? ''}`)).toEqual([
    '7 line 11: Ann Smith sold [-41-] {+14+} boats in Marlow harbour in March.',
  ])
})
