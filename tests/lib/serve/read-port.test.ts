import { expect, test } from 'vitest'
import { readPort } from '#lib/serve/read-port.ts'

test.each([
  [undefined, 3000],
  ['', 3000],
  ['0', 0],
  ['8080', 8080],
  ['65535', 65535],
])('PORT=%s is %i', (written, number) => {
  expect(readPort(written)).toEqual({ kind: 'port', number })
})

test.each(['65536', '123456', '-1', 'http', '80.5', '0x50', ' 80'])(
  'PORT=%s is refused',
  (port) => {
    expect(readPort(port)).toEqual({
      kind: 'wrong',
      reason: `Unexpected PORT \`${port}\`, expected a number from 0 to 65535`,
    })
  },
)
