import { inFront } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'
import { shown } from '#lib/rules/shown.ts'

export const rule: Rule = {
  name: 'duplicate-key',
  severity: 'error',
  meaning:
    'A key stands twice in one group, and only one of the two can count. Remove the one that you do not want.',
  bad: inFront('title: Ferry returns', 'title: Ferry is back'),
  good: inFront('title: Ferry returns'),
}

export function secondKey(key: string): Breach {
  return breach(
    rule,
    `Unexpected second \`${shown(key)}\`, expected every key once`,
    'remove one of the two',
  )
}
