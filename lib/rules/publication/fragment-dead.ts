import { didYouMean } from '#lib/rules/did-you-mean.ts'
import { inBody } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

const section = ['', '## Two winters', '', 'The repairs took long.']

export const rule: Rule = {
  name: 'fragment-dead',
  severity: 'error',
  meaning:
    'What stands behind the `#` of the link names no part of that page, so readers land at its top. Headings are named `h-` and their words; the page’s contents show the addresses.',
  bad: inBody('More on [the repairs](#repairs).', ...section),
  good: inBody('More on [the repairs](#h-two-winters).', ...section),
}

/** @param path of the page; `''` for the same one */
export function noSuchPart(fragment: string, path: string, meant: string | null): Breach {
  const whose = path === '' ? 'this page' : `\`${path}\``
  return breach(
    rule,
    `Unexpected fragment \`#${fragment}\`, expected the id of a part of ${whose}`,
    didYouMean(meant === null ? null : `#${meant}`),
  )
}
