import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'file-too-slow',
  severity: 'error',
  meaning:
    'Reading this one file took longer than a text may take, so it was given up and all others were read. Shorten it, divide it, or take out what stands in it very often.',
  bad: {
    kind: 'circumstance',
    what: 'a file that takes more than five seconds to read',
    said: () => tooSlow(5000),
  },
  good: { kind: 'circumstance', what: 'a file that takes less', said: () => null },
}

export function tooSlow(milliseconds: number): Breach {
  return breach(
    rule,
    `Unexpected work of more than ${milliseconds / 1000} s to read one file, expected less`,
    'shorten it, divide it, or take out what stands in it very often',
  )
}
