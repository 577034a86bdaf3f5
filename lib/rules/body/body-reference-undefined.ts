import { inBody } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

const text = 'The [timetable][times] is out.'

export const rule: Rule = {
  name: 'body-reference-undefined',
  severity: 'warning',
  meaning:
    'Words in brackets are to be a link by a name, and no line says where the name leads: readers see the brackets. Add the line, or write the address behind the words in parentheses.',
  bad: inBody(text),
  good: inBody(text, '', '[times]: https://ferry.example.org/timetable'),
}

export function undefinedReference(written: string, name: string): Breach {
  return breach(rule, `Unexpected \`${written}\`, expected a line \`[${name}]: address\``)
}
