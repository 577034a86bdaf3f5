import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'file-unreadable',
  severity: 'error',
  meaning:
    'The system would not open the file, most often because it belongs to somebody else, or another program writes into it all the time. Nothing of it is on the site. Give everybody the right to read it, or copy it anew.',
  bad: {
    kind: 'circumstance',
    what: 'a file that only its owner may read',
    said: () => unreadable('EACCES'),
  },
  good: { kind: 'circumstance', what: 'a file that everybody may read', said: () => null },
}

/** @param code of the system's, such as `EACCES` */
export function unreadable(code: string): Breach {
  return breach(
    rule,
    `Unexpected error \`${code}\` on opening the file, expected its bytes`,
    code === 'EACCES' ? 'the file may be read by its owner only' : null,
  )
}

export function neverStill(): Breach {
  return breach(
    rule,
    'Unexpected changes of the file whenever it was read, expected one that is saved',
    'close the program that writes it',
  )
}
