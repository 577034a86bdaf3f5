import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameFinding } from '#lib/text/file-name.ts'
import { printable } from '#lib/text/printable.ts'
import { fileNameOf } from '#lib/text/characters/stray-bytes.ts'

const said = (name: string): string | null => {
  const finding = nameFinding(name)
  return finding === null ? null : `${finding.rule}: ${finding.reason} | ${finding.hint ?? ''}`
}

const invisible = (code: string, clean: string): string =>
  `file-name: Unexpected invisible character ${code} in a name, expected visible ones | rename it to \`${clean}\``

test.each([
  ['words', 'harbour ferry.md', null],
  ['letters of any script', 'Zoë’s 東京 می\u200Cخواهم 👩\u200D🚀.png', null],
  ['an escape code', 'esc\u001B[31m.md', invisible('U+001B', 'esc[31m.md')],
  ['a direction override', 'gnp\u202Egnp.md', invisible('U+202E', 'gnpgnp.md')],
  ['the end of a line', 'a\nb.md', invisible('U+000A', 'ab.md')],
  ['a soft hyphen', 'har\u00ADbour.md', invisible('U+00AD', 'harbour.md')],
  ['a filler, which is a letter to Unicode', 'a\u3164.md', invisible('U+3164', 'a.md')],
  ['a tag behind another letter', '𝒳\u{E0041}.md', invisible('U+E0041', '𝒳.md')],
  [
    'nothing else',
    '\u200B',
    'file-name: Unexpected invisible character U+200B in a name, expected visible ones | ',
  ],
])('%s', (_, name, finding) => {
  expect(said(name)).toBe(finding)
})

test('a name that is no UTF-8 is told by its first byte, and can be printed', () => {
  const name = fileNameOf(Buffer.from([0x63, 0xc3, 0xa9, 0xe9, 0xff, 0x2e, 0x6d, 0x64]))
  expect(said(name)).toBe(
    'file-name: Unexpected byte 0xE9 in a name, expected UTF-8 | rename it: nothing is read that has such a name',
  )
  expect(printable(name)).toBe('cé\\xe9\\xff.md')
})

test('any bytes become a name that can be told from all others', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const name = fileNameOf(bytes)
      expect(Buffer.concat([...name].map(bytesOf)).equals(Buffer.from(bytes))).toBe(true)
      expect(name.isWellFormed()).toBe(Buffer.from(name).equals(Buffer.from(bytes)))
      if (!name.isWellFormed()) expect(nameFinding(name)?.reason).toMatch(/^Unexpected byte 0x/)
    }),
    { numRuns: 1000 },
  )
})

function bytesOf(character: string): Buffer {
  return character.isWellFormed()
    ? Buffer.from(character)
    : Buffer.from([character.charCodeAt(0) - 0xdc00])
}
