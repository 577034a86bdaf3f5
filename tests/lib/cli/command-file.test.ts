import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { commandFile } from '#lib/cli/command-file.ts'
import { commandLine } from '#lib/system/command-line.ts'

test('a command is answered by the file of its name', () => {
  expect(commandFile('check')).toEqual({ file: 'check.ts' })
})

test('every command that the help lists has its file', () => {
  const help = commandFile('--help')
  const listed =
    'line' in help ? [...help.line.matchAll(/^ {2}(\w+)/gmu)].map(([, name]) => name) : []
  expect(listed.length).toBeGreaterThan(6)
  const files = readdirSync(new URL('../../../lib/cli/', import.meta.url))
  expect(listed.filter((name) => !files.includes(`${name}.ts`))).toEqual([])
})

test.each([
  ['chek', 'Unexpected command `chek`, expected `check`'],
  [
    'publish-everything',
    'Unexpected command `publish-everything`, expected one of new, import, dev, check, suggest, build, start, verify, host',
  ],
  [
    '__proto__',
    'Unexpected command `__proto__`, expected one of new, import, dev, check, suggest, build, start, verify, host',
  ],
])('`%s` is no command', (word, line) => {
  expect(commandFile(word)).toEqual({ file: null, line, code: 2 })
})

test('without a word it says what there is, and that this was not enough', () => {
  expect(commandFile(undefined)).toMatchObject({ file: null, code: 2 })
  expect(commandFile('--version')).toEqual({
    file: null,
    line: expect.stringMatching(/^\d+\.\d+\.\d+$/u) as string,
    code: 0,
  })
})

test('a command is typed otherwise in a checkout than with a package', () => {
  expect(commandLine('dev', '', false)).toBe('npm run dev')
  expect(commandLine('check', '--help', false)).toBe('npm run check -- --help')
  expect(commandLine('dev', '', true)).toBe('npx standfirst dev')
  expect(commandLine('check', '--help', true)).toBe('npx standfirst check --help')
})
