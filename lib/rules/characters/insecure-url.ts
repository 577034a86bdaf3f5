import { inBody } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'
import { shown } from '#lib/rules/shown.ts'

export const rule: Rule = {
  name: 'insecure-url',
  severity: 'warning',
  meaning:
    'An address with `http:` is sent unencrypted: anybody on the way can see and change what readers get. Nearly every site answers to `https:` too; try it and write that.',
  bad: inBody('The [timetable](http://ferry.example.org/timetable) is out.'),
  good: inBody('The [timetable](https://ferry.example.org/timetable) is out.'),
}

export function insecureAddress(written: string): Breach {
  return breach(rule, `Unexpected \`http:\` in \`${shown(written, 200)}\`, expected \`https:\``)
}
