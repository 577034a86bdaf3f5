import { inFront } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'unknown-key',
  severity: 'error',
  meaning:
    'No key of that name is read here. Most often it is a slip of the finger, and what stands behind it would silently not be printed. Write the key as the message names it, or take it out.',
  bad: inFront('standfrist: The ferry is back.'),
  good: inFront('standfirst: The ferry is back.'),
}

/**
 * @param known the keys that may stand there
 * @param meant the one of them that is near; where none is, all are named
 */
export function unknownKey(key: string, known: readonly string[], meant: string | null): Breach {
  const expected = listing(meant === null ? known : [meant])
  return breach(rule, `Unexpected key \`${key}\`, expected ${expected}`)
}

/** @param own the key under which the same is read here */
export function keyOfOthers(key: string, own: string): Breach {
  return breach(rule, `Unexpected key \`${key}\`, expected \`${own}\``, `write ${own}:`)
}

/** @param own the key under which the same is read here, and that is there too */
export function keyThereAlready(key: string, own: string): Breach {
  return breach(
    rule,
    `Unexpected key \`${key}\`, expected \`${own}\` alone`,
    `\`${own}\` says the same: take one of the two out`,
  )
}

/** @param where what another system keeps there is found here, or why it is not needed */
export function keyOfNoUse(key: string, where: string): Breach {
  return breach(rule, `Unexpected key \`${key}\`, expected none of that name`, where)
}

export function keyOfLanguage(key: string): Breach {
  return breach(rule, `Unexpected key \`${key}\`, expected one that is no part of the language`)
}

function listing(keys: readonly string[]): string {
  if (keys.length === 0) return 'no keys here'
  const quoted = keys.map((key) => `\`${key}\``).join(', ')
  return keys.length === 1 ? quoted : `one of ${quoted}`
}
