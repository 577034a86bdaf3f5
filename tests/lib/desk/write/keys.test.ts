import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { keysFrom } from '#lib/desk/write/keys.ts'

test('from a pipe, the first letter of each line that has one', async () => {
  const input = new PassThrough()
  input.end('yes\n\n  n\r\nq')
  const keys: string[] = []
  for await (const key of keysFrom(input)) keys.push(key)
  expect(keys).toEqual(['y', 'n', 'q'])
})

test('at a terminal, each key at once; in the end the terminal is as it was', async () => {
  const modes: boolean[] = []
  const setRawMode = (raw: boolean): void => {
    modes.push(raw)
  }
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode })
  const keys = keysFrom(input)
  input.write('yn')
  const asked = [await keys.next(), await keys.next()]
  for (const typed of ['\u001B[B', '\u0003']) {
    input.write(typed)
    asked.push(await keys.next())
  }
  await keys.return()
  expect([asked.map(({ value }) => value), modes]).toEqual([
    ['y', 'n', '\u001B[B', '\u0003'],
    [true, false],
  ])
})
