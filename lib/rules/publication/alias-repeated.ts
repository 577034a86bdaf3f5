import { inFront } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'alias-repeated',
  severity: 'warning',
  meaning: 'An article names one old address twice, which does no more than once. Take one out.',
  bad: inFront('aliases: [/2026/ferry/, /2026/Ferry/]'),
  good: inFront('aliases: [/2026/ferry/]'),
}

/** @param spelt how it is spelt before, when otherwise */
export function aliasAgain(alias: string, spelt: string | null): Breach {
  const as = spelt === null ? '' : ` as \`${spelt}\``
  return breach(
    rule,
    `Unexpected alias \`${alias}\`, which stands here already${as}, expected every address once`,
  )
}
