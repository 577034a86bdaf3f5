import { inFront } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'missing-key',
  severity: 'error',
  meaning:
    'A key that cannot be done without is not there, such as the title of an article or the address of a source. Add it where the message points.',
  bad: inFront('sources:', '  - title: Report of the port authority'),
  good: inFront(
    'sources:',
    '  - title: Report of the port authority',
    '    url: https://port.example.org/report',
  ),
}

/** @param name as a person points at it: `takeaways[1].text` */
export function missingKey(name: string, expected: string): Breach {
  return breach(rule, `Missing \`${name}\`, expected ${expected}`)
}
