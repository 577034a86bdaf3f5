import { inFolder, part } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'file-name',
  severity: 'error',
  meaning:
    'The name of a file becomes an address of the site, and this one cannot stand in an address or on every disk. Use small letters, digits and single hyphens, and the ending `.md`.',
  bad: inFolder({ 'articles/Ferry Returns.md': part({}) }),
  good: inFolder({ 'articles/ferry-returns.md': part({}) }),
}

export function byteInName(byte: number): Breach {
  return breach(
    rule,
    `Unexpected byte 0x${byte.toString(16).toUpperCase()} in a name, expected UTF-8`,
    'rename it: nothing is read that has such a name',
  )
}

/** @param clean the name without it */
export function hiddenInName(character: string, clean: string): Breach {
  return breach(
    rule,
    `Unexpected invisible character ${character} in a name, expected visible ones`,
    clean === '' ? null : `rename it to \`${clean}\``,
  )
}

export function nameTooLong(bytes: number, most: number): Breach {
  return breach(
    rule,
    `Unexpected file name of ${bytes} bytes before \`.md\`, expected at most ${most}`,
    'letters beyond a to z take two to four bytes each; a build adds to the name',
  )
}

export function nameOfDevice(slug: string): Breach {
  return breach(
    rule,
    `Unexpected file name \`${slug}.md\`, expected one that every system can store`,
    'Windows keeps this name for a device: add a word to it',
  )
}

/** @param clean what the name could be; `''` when that cannot be said */
export function nameUnfitForAddress(slug: string, clean: string): Breach {
  return breach(
    rule,
    `Unexpected file name \`${slug}.md\`, expected small letters, digits and single hyphens`,
    clean === '' ? null : `rename it to \`${clean}.md\``,
  )
}

export function otherEnding(ending: string): Breach {
  return breach(
    rule,
    `Unexpected ending \`${ending}\`, expected \`.md\``,
    'files with another ending are not read',
  )
}
