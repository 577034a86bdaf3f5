import { inBody } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'
import { shown } from '#lib/rules/shown.ts'

export const rule: Rule = {
  name: 'body-definition-unused',
  severity: 'warning',
  meaning:
    'A line such as `[name]: words` says where `[name]` leads and is never printed; here nothing leads by it. For a line that readers should see, write `**name:** words`.',
  bad: inBody('[Note]: Postponed.'),
  good: inBody('**Note:** Postponed.'),
}

/** @param name between its brackets */
export function defineAgain(written: string, name: string): Breach {
  return breach(
    rule,
    `Unexpected \`${shown(written)}\`, which is not printed: a line above says already where \`[${shown(name)}]\` leads, expected text`,
    'take one of the two away, or give it another name',
  )
}

/** @param words behind the colon; `null` for an address */
export function definedForNothing(written: string, name: string, words: string | null): Breach {
  return breach(
    rule,
    `Unexpected \`${shown(written)}\`, which is not printed: it says where \`[${shown(name)}]\` leads, which stands nowhere, expected text`,
    words === null
      ? `write [words][${shown(name)}] where it is to lead there, or take the line away`
      : `for words, write **${shown(name)}:** ${shown(words)}`,
  )
}
