import { inBody } from '#lib/rules/example.ts'
import { breach, type Breach, type Message, type Rule } from '#lib/rules/rule.ts'
import { shown } from '#lib/rules/shown.ts'

export const rule: Rule = {
  name: 'link-dead',
  severity: 'error',
  meaning:
    'The link leads to an address that this site does not have, or will not have in a build. Write the present address, or the name of the article’s file.',
  bad: inBody('We wrote about [the old ferry](/articles/old-ferry/).'),
  good: inBody('We wrote about [the ferry](/articles/ferry/).'),
}

/** @param dead what is wrong with its address */
export function deadLink({ reason, hint }: Message): Breach {
  return breach(rule, reason, hint)
}

export function linkToNowhere(written: string): Breach {
  return breach(
    rule,
    `Unexpected address \`${shown(written, 200)}\`, expected \`/articles/…/\`, a file such as \`other.md\`, or \`https://…\``,
  )
}
