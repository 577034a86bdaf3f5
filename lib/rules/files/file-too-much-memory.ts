import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'file-too-much-memory',
  severity: 'error',
  meaning:
    'Reading this one file took more memory than a text may take, so it was given up and all others were read. Shorten it, divide it, or take out what stands in it very often.',
  bad: {
    kind: 'circumstance',
    what: 'a file that takes half a gigabyte to read',
    said: () => tooMuchMemory(512),
  },
  good: { kind: 'circumstance', what: 'a file that takes less', said: () => null },
}

export function tooMuchMemory(megabytes: number): Breach {
  return breach(
    rule,
    `Unexpected need of more than ${megabytes} MB to read one file, expected less`,
    'shorten it, divide it, or take out what stands in it very often',
  )
}
