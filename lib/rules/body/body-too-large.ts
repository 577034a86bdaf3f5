import { inBody } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'body-too-large',
  severity: 'error',
  meaning:
    'The text, or one heading or table of it, is far beyond what anybody reads on one page, or grows many times over when it is printed. Make more than one article of it.',
  bad: inBody(`## ${'Two winters of repairs '.repeat(10)}`, '', 'The repairs took long.'),
  good: inBody('## Two winters of repairs', '', 'The repairs took long.'),
}

const divide = 'make more than one article of it'

export function tooManyLines(lines: number, most: number): Breach {
  return breach(
    rule,
    `Unexpected line ${lines} that is not empty, expected at most ${most}`,
    divide,
  )
}

export function tooManyBlocks(blocks: number, most: number): Breach {
  return breach(
    rule,
    `Unexpected paragraph, item or row ${blocks}, expected at most ${most}`,
    divide,
  )
}

export function tooManySentences(most: number): Breach {
  return breach(rule, `Unexpected paragraph after ${most} sentences, expected no more`, divide)
}

export function tooManySections(sections: number, most: number): Breach {
  return breach(rule, `Unexpected ${sections} sections, expected at most ${most}`)
}

export function tooManyColumns(columns: number, most: number): Breach {
  return breach(rule, `Unexpected table of ${columns} columns, expected at most ${most}`)
}

export function headingTooLong(characters: number, most: number): Breach {
  return breach(rule, `Unexpected heading of ${characters} characters, expected at most ${most}`)
}

type Growth = {
  readonly what: 'addresses' | 'HTML'
  /** In characters. */
  readonly grown: number
  readonly source: number
  /** Times the source that it may be. */
  readonly most: number
}

export function grownTooMuch({ what, grown, source, most }: Growth): Breach {
  return breach(
    rule,
    `Unexpected growth: ${grown} characters of ${what} from ${source} of text, expected at most ${most} times as many`,
  )
}
