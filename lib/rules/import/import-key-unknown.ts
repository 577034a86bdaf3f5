import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'
import { shown } from '#lib/rules/shown.ts'

export const rule: Rule = {
  name: 'import-key-unknown',
  severity: 'warning',
  meaning:
    'A key in the front matter of another program means nothing here. It stays in the file as a comment, where only writers see it: move what matters into the text or under another key, and take the comment out.',
  bad: {
    kind: 'circumstance',
    what: 'a post of Jekyll with `venue: Town hall` in its front matter',
    said: () => unknownForeignKey('venue', 'Jekyll'),
  },
  good: { kind: 'circumstance', what: 'a post with keys that are known', said: () => null },
}

export function unknownForeignKey(key: string, system: string): Breach {
  return breach(
    rule,
    `Unexpected key \`${shown(key)}\`, expected one that ${system} or its themes are known for`,
    'it stands in the front matter as a comment',
  )
}
