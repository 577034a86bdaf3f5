import { inFront } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'content-empty',
  severity: 'error',
  meaning:
    'There is no article that a build could publish: the folder has none, or all are drafts or dated in the future. Finish one of them.',
  bad: inFront('draft: true'),
  good: inFront('draft: false'),
}

export function noArticles(): Breach {
  return breach(rule, 'Missing articles, expected at least one file such as `first.md`')
}

export function allHeldBack(): Breach {
  return breach(
    rule,
    'Unexpected folder in which every article is held back, expected one to publish',
    'drafts and articles dated in the future are not built',
  )
}
