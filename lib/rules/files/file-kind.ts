import { inFolder } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'file-kind',
  severity: 'error',
  meaning:
    'Something in the content folder is not a plain file: a link, a device, or a folder that is named like an article. Nothing of that kind is opened, so whatever it leads to is not on the site. Put the file itself there.',
  bad: inFolder({ 'articles/tides.md/notes.txt': 'High water at six.\n' }),
  good: inFolder({ 'articles/tides/notes.txt': 'High water at six.\n' }),
}

/** @param kind such as "named pipe" */
export function notPlainFile(kind: string): Breach {
  const hint = kind === 'symbolic link' ? 'put the file itself here' : null
  return breach(rule, `Unexpected ${kind}, expected a plain file`, hint)
}

export function folderNamedAsFile(): Breach {
  return breach(
    rule,
    'Unexpected folder, expected a plain file',
    'give the folder a name that does not end in `.md`',
  )
}
