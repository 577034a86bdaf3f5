import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'file-parser-crashed',
  severity: 'error',
  meaning:
    'The program failed at this file, whatever the file says: that is our mistake and not yours. Please report it with the file; until it is mended, leave the file out or change the passage that you changed last.',
  bad: {
    kind: 'circumstance',
    what: 'a file at which the program ends',
    said: () => parserCrashed('the process ended with code 1'),
  },
  good: { kind: 'circumstance', what: 'a file that is read to its end', said: () => null },
}

export function parserCrashed(why: string): Breach {
  return breach(
    rule,
    `Unexpected failure to read the file (${why}), expected its problems or none`,
    'whatever the file says, this is a mistake of the program: please report it with the file',
  )
}
