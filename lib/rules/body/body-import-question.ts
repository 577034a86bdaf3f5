import { inBody } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'
import { shown } from '#lib/rules/shown.ts'

/** With what each of these notes begins, in whatever language the article is. */
export const questionMark = 'Asked by the import:'

export const rule: Rule = {
  name: 'body-import-question',
  severity: 'error',
  meaning:
    'The import did not find what every article needs, such as its author or its day, and put something in its place. The note says what. Put the right one there, and take the note out.',
  bad: inBody(`${questionMark} no author was named, and Unknown stands in the place of one`),
  good: inBody('The harbour board will meet again in March.'),
}

export function askedByImport(what: string): Breach {
  return breach(
    rule,
    `Unexpected question of the import, \`${shown(what, 120)}\`, expected its answer`,
    'put the right one there, and take the note out',
  )
}
