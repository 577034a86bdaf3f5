import { inBody } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'
import { shown } from '#lib/rules/shown.ts'

export const rule: Rule = {
  name: 'body-code-sudden',
  severity: 'warning',
  meaning:
    'Four spaces before a paragraph make a block of code of it, in another font and without line breaks. Take the spaces away.',
  bad: inBody('    Islanders had waited for it for two years.'),
  good: inBody('Islanders had waited for it for two years.'),
}

export function suddenCode(words: string): Breach {
  return breach(
    rule,
    `Unexpected spaces before \`${shown(words)}\`, which make code of a paragraph, expected none`,
    'take the spaces away, or, for code, put ``` above and below',
  )
}
