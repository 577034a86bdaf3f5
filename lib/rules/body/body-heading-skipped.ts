import { inBody } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'body-heading-skipped',
  severity: 'warning',
  meaning:
    'Headings are the contents of a text, and a level is left out here: who listens to the page looks for one that is not there. Use one `#` more than the heading above at the most.',
  bad: inBody('### Two winters', '', 'The repairs took long.'),
  good: inBody('## Two winters', '', 'The repairs took long.'),
}

type Levels = { readonly level: number; readonly above: number; readonly words: string }

export function skippedLevel({ level, above, words }: Levels): Breach {
  return breach(
    rule,
    `Unexpected heading of level ${level} after level ${above}, expected level ${above + 1}`,
    `${'#'.repeat(above + 1)} ${words}`,
  )
}
