import { expect, test } from 'vitest'
import { refusalOf } from '#lib/system/refusal.ts'

function fromTheSystem(code: string): Error {
  return Object.assign(new Error(`${code}: a message`), { code, syscall: 'rename' })
}

const out = { place: 'out', expected: 'a place for the site' }

test.each([
  ['EROFS', 'which is on a disk that can only be read', 'mount it for writing, or wait'],
  ['EACCES', 'which may not be written to', 'take the right to write there, or wait'],
  ['ENOSPC', 'which is on a disk that is full', 'make room, or wait'],
  ['EBUSY', 'which is in use by the system', 'unmount it or what is mounted there, or wait'],
  ['ELOOP', 'which answers ELOOP', 'wait'],
])('%s', (code, what, help) => {
  expect(refusalOf(fromTheSystem(code), { ...out, otherwise: 'wait' })).toBe(
    `Unexpected refusal to write \`out\`, ${what}, expected a place for the site: ${help}`,
  )
})

test('a fault of the program is none of the system’s', () => {
  expect(() =>
    refusalOf(new TypeError('x is not a function'), { ...out, otherwise: 'wait' }),
  ).toThrow(TypeError)
})
