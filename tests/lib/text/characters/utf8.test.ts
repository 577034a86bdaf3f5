import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeUtf8 } from '#lib/text/characters/utf8.ts'

const refused = (line: number, column: number, reason: string, hint: string) => ({
  kind: 'refused',
  finding: {
    place: { line, column, endLine: line, endColumn: column + 1 },
    rule: 'file-encoding',
    severity: 'error',
    reason,
    hint,
  },
})

test.each([
  ['plain text', Buffer.from('Zürich\n'), { kind: 'text', text: 'Zürich\n' }],
  ['a mark at the start', Buffer.from('\uFEFFtitle'), { kind: 'text', text: 'title' }],
  [
    'Latin 1',
    Buffer.from('a\r\nb\rc\nZ\xfcrich', 'latin1'),
    refused(4, 2, 'Unexpected byte 0xFC, expected UTF-8', 'save the file as UTF-8'),
  ],
  [
    'a wrong byte behind a mark',
    Buffer.from('\xef\xbb\xbfab\xff', 'latin1'),
    refused(1, 3, 'Unexpected byte 0xFF, expected UTF-8', 'save the file as UTF-8'),
  ],
  [
    'a letter that is cut off',
    Buffer.from('a\xc3', 'latin1'),
    refused(1, 2, 'Unexpected byte 0xC3, expected UTF-8', 'save the file as UTF-8'),
  ],
  [
    'UTF-16',
    Buffer.from('\uFEFFtitle', 'utf16le'),
    {
      kind: 'refused',
      finding: {
        place: { line: 1, column: 1, endLine: 1, endColumn: 1 },
        rule: 'file-encoding',
        severity: 'error',
        reason: 'Unexpected UTF-16 (little endian), expected UTF-8',
        hint: 'save the file as UTF-8',
      },
    },
  ],
  [
    'NUL',
    Buffer.from('a\nb\0c'),
    refused(
      2,
      2,
      'Unexpected NUL character, expected text',
      'the file is not text, or was saved as UTF-16: save it as UTF-8',
    ),
  ],
])('%s', (_, bytes, expected) => {
  expect(decodeUtf8(bytes)).toEqual(expected)
})

test('text that was encoded comes back, and other bytes are refused without a throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.uint8Array(), (text, bytes) => {
      fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF'))
      expect(decodeUtf8(Buffer.from(text))).toEqual({ kind: 'text', text })
      const decoded = decodeUtf8(bytes)
      const lossy = new TextDecoder().decode(bytes)
      if (decoded.kind === 'text') expect(decoded.text).toBe(lossy)
    }),
  )
})
