import { inFile } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'
import { shown } from '#lib/rules/shown.ts'

export const rule: Rule = {
  name: 'front-matter-fence',
  severity: 'error',
  meaning:
    'The front matter is opened with `---` and never closed in the same way, so nobody can tell where the text begins. Put `---` alone on a line between the two.',
  bad: inFile('authors/moreau.md', '---', 'name: Ines Moreau', '', 'Ines writes about the port.'),
  good: inFile(
    'authors/moreau.md',
    '---',
    'name: Ines Moreau',
    '---',
    '',
    'Ines writes about the port.',
  ),
}

export function neverClosed(): Breach {
  return breach(
    rule,
    'Unexpected end of file in the front matter, expected a closing `---`',
    'put --- alone on a line before the text begins',
  )
}

/** @param line that begins with `---` and goes on */
export function closedWithMore(line: string): Breach {
  return breach(
    rule,
    `Unexpected \`${shown(line, 40)}\` in the front matter, expected \`---\` alone on its line`,
  )
}
