import { inFront } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'alias-taken',
  severity: 'error',
  meaning:
    'An alias is an old address that leads to the article, and at this one something else stands already. Readers can be led to one place only: take the alias out, or move the other.',
  bad: inFront('aliases: [/archive/]'),
  good: inFront('aliases: [/2026/ferry/]'),
}

/** @param there the file or folder of the site that stands there */
export function aliasInTheWay(alias: string, there: string): Breach {
  return breach(
    rule,
    `Unexpected alias \`${alias}\`, where \`${there}\` stands already, expected an address of its own`,
  )
}

/**
 * @param before the file that has it
 * @param spelt how it is spelt there, when otherwise
 */
export function aliasTaken(alias: string, before: string, spelt: string | null): Breach {
  return breach(
    rule,
    `Unexpected alias \`${alias}\`, which \`${before}\` has already${as(spelt)}, expected an address of its own`,
  )
}

function as(spelt: string | null): string {
  return spelt === null ? '' : ` as \`${spelt}\``
}
