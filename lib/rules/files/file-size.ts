import { inFile } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'file-size',
  severity: 'error',
  meaning:
    'The file is larger than any that people write, so it is not opened: a text may have a megabyte, site.yml and what stands beside a picture 64 kilobytes. Divide it, or look whether it is what you meant to put there.',
  bad: inFile('authors/moreau.md', '---', 'name: Ines Moreau', '---', 'Ines '.repeat(250_000)),
  good: inFile('authors/moreau.md', '---', 'name: Ines Moreau', '---', 'Ines writes on the port.'),
}

export function fileTooLarge(bytes: number, most: number): Breach {
  return breach(rule, `Unexpected file of ${bytes} bytes, expected at most ${most}`)
}
