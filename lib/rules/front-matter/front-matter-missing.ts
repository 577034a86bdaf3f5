import { inFile } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'front-matter-missing',
  severity: 'error',
  meaning:
    'The file does not begin with its front matter, the lines between two `---` that hold headline, author and date. Without them nothing can be published. Put `---` on the very first line.',
  bad: inFile('authors/moreau.md', 'Ines Moreau writes about the port.'),
  good: inFile(
    'authors/moreau.md',
    '---',
    'name: Ines Moreau',
    '---',
    '',
    'Ines Moreau writes about the port.',
  ),
}

/** @param lines how many empty ones stand before it */
export function emptyLinesAbove(lines: number): Breach {
  const what = lines === 1 ? 'empty line' : `${lines} empty lines`
  return breach(rule, `Unexpected ${what} before the front matter, expected \`---\` on line 1`)
}

export function spaceBeforeFence(): Breach {
  return breach(rule, 'Unexpected space before `---`, expected `---` at the start of line 1')
}

export function textOnFirstLine(): Breach {
  return breach(rule, 'Unexpected text on line 1, expected `---`, which begins the front matter')
}
