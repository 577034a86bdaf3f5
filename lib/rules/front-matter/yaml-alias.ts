import { inFront } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'yaml-alias',
  severity: 'error',
  meaning:
    'YAML can name a value with `&` and repeat it with `*`, or give it a type with `!`. No article needs that, and a few such lines can grow into millions. Write the value itself; a text that begins with one of these signs needs quotes.',
  bad: inFront('title: &head Ferry returns', 'standfirst: It is back in the old harbour.'),
  good: inFront('title: Ferry returns', 'standfirst: It is back in the old harbour.'),
}

export type Shortcut = 'alias' | 'anchor' | 'tag' | 'merge key'

export function yamlShortcut(what: Shortcut): Breach {
  return breach(
    rule,
    `Unexpected YAML ${what}, expected the value itself`,
    'a text that begins with &, *, ! or << needs quotes around it',
  )
}
