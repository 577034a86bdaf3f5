import { inBody } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'
import { shown } from '#lib/rules/shown.ts'

export const rule: Rule = {
  name: 'body-marks-taken',
  severity: 'warning',
  meaning:
    'The stars of a sum or the lines of a name are taken for marks of emphasis: they vanish, and what stands between them is slanted. Put a backslash before each.',
  bad: inBody('The deck measures 2*3*4 metres.'),
  good: inBody('The deck measures 2\\*3\\*4 metres.'),
}

export function marksTakenFrom(written: string, as: 'bold' | 'italics'): Breach {
  const escaped = written.replace(/[*_]/g, '\\$&')
  return breach(
    rule,
    `Unexpected \`${shown(written)}\`, whose marks set words in ${as} and are not printed, expected \`${shown(escaped, 80)}\``,
    'or, for code, put ` around it',
  )
}
