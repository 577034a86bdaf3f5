import { exampleFile, inFolder, part } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'content-missing',
  severity: 'error',
  meaning:
    'The content folder is not where it was looked for, so there is nothing to read. Look at the name; `CONTENT_DIR` or `--content` names another one.',
  bad: inFolder({}),
  good: inFolder({ [exampleFile]: part({}) }),
}

/** @param isFile whether a file stands in its place */
export function noContentFolder(isFile: boolean): Breach {
  return breach(
    rule,
    `${isFile ? 'Unexpected file' : 'Missing content folder'}, expected a folder with \`articles/\` in it`,
    'CONTENT_DIR names another folder',
  )
}
