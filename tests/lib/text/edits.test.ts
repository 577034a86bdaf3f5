import { expect, test } from 'vitest'
import { insertion, withEdits } from '#lib/text/edits.ts'

test('places are those of lines and columns, in whatever order they are given', () => {
  const replace = { place: { line: 2, column: 1, endLine: 2, endColumn: 4 }, text: '2' }
  expect(withEdits('one\ntwo\nthree', [insertion(3, 6, '!'), replace, insertion(1, 1, '+')])).toBe(
    '+one\n2\nthree!',
  )
})

test('several at one spot follow one another as given', () => {
  expect(withEdits('ab', [insertion(1, 2, '1'), insertion(1, 2, '2')])).toBe('a12b')
})

test('a byte order mark stays, and new lines end as the file does', () => {
  expect(withEdits('\uFEFFa\r\nb\r\n', [insertion(1, 1, '0\n'), insertion(2, 1, 'x\n')])).toBe(
    '\uFEFF0\r\na\r\nx\r\nb\r\n',
  )
  expect(withEdits('a\rb', [insertion(2, 1, 'x\n')])).toBe('a\rx\rb')
})

test('nothing to do is nothing done', () => {
  expect(withEdits('\uFEFFa\r\nb', [])).toBe('\uFEFFa\r\nb')
})
