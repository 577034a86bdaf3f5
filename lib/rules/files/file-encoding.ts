import { inFile, inFolder } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'file-encoding',
  severity: 'error',
  meaning:
    'The file is not text in UTF-8, the encoding that every editor of today can write. Read in another one, letters such as é would turn into signs. Save the file anew and choose UTF-8.',
  bad: inFolder({ 'authors/moreau.md': Buffer.from('---\nname: René Moreau\n---\n', 'latin1') }),
  good: inFile('authors/moreau.md', '---', 'name: René Moreau', '---'),
}

const saveAsUtf8 = 'save the file as UTF-8'

/** @param form such as "UTF-16 (little endian)" */
export function otherEncoding(form: string): Breach {
  return breach(rule, `Unexpected ${form}, expected UTF-8`, saveAsUtf8)
}

export function strayByte(byte: number): Breach {
  const code = byte.toString(16).toUpperCase().padStart(2, '0')
  return breach(rule, `Unexpected byte 0x${code}, expected UTF-8`, saveAsUtf8)
}

export function nulCharacter(): Breach {
  return breach(
    rule,
    'Unexpected NUL character, expected text',
    'the file is not text, or was saved as UTF-16: save it as UTF-8',
  )
}
