import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Command, readArguments } from '#lib/cli/read-arguments.ts'

const check: Command = {
  name: 'check',
  purpose: 'Reads every article.',
  flags: {
    content: { value: 'DIR', help: 'the content folder' },
    format: { value: 'FORMAT', among: ['pretty', 'json'], help: 'for whom' },
    quiet: { value: null, help: 'says less' },
  },
  operands: 'FILE',
}
const build: Command = { name: 'build', purpose: 'Builds.', flags: {}, operands: null }

test('flags with their values in both spellings, switches, and operands in their order', () => {
  expect(
    readArguments(['b.md', '--content', 'x', '--format=json', '--quiet', 'a.md'], check),
  ).toEqual({
    kind: 'run',
    values: new Map([
      ['content', 'x'],
      ['format', 'json'],
      ['quiet', ''],
    ]),
    operands: ['b.md', 'a.md'],
  })
})

test('what follows -- is operands', () => {
  expect(readArguments(['--', '--odd.md'], check)).toEqual({
    kind: 'run',
    values: new Map(),
    operands: ['--odd.md'],
  })
})

test.each([
  [['--formt', 'json'], 'Unexpected flag `--formt`, expected `--format`'],
  [
    ['--watch'],
    'Unexpected flag `--watch`, expected one of `--content`, `--format`, `--quiet`, `--help`',
  ],
  [['-x'], 'Unexpected flag `-x`, expected one of `--content`, `--format`, `--quiet`, `--help`'],
  [
    ['--constructor'],
    'Unexpected flag `--constructor`, expected one of `--content`, `--format`, `--quiet`, `--help`',
  ],
  [['--format', 'xml'], 'Unexpected `xml` after `--format`, expected pretty or json'],
  [['--format='], 'Unexpected end after `--format`, expected pretty or json'],
  [['--content'], 'Unexpected end after `--content`, expected DIR'],
  [['--content', '--quiet'], 'Unexpected end after `--content`, expected DIR'],
  [
    ['--odd\nflag'],
    'Unexpected flag `--odd\\u{a}flag`, expected one of `--content`, `--format`, `--quiet`, `--help`',
  ],
  [['--quiet=yes'], 'Unexpected value `yes`, expected `--quiet` alone'],
])('%j: one line that says what is right', (written, line) => {
  expect(readArguments(written, check)).toEqual({ kind: 'wrong', line })
})

test('a command without flags or operands names the one that every command has', () => {
  expect(readArguments(['--fast'], build)).toEqual({
    kind: 'wrong',
    line: 'Unexpected flag `--fast`, expected `--help`',
  })
  expect(readArguments(['now'], build)).toEqual({
    kind: 'wrong',
    line: 'Unexpected `now`, expected `--help`',
  })
})

test('--help says what the command takes', () => {
  expect(readArguments(['--help'], check)).toEqual({
    kind: 'help',
    text: `npm run check -- [flags] [FILE...]

Reads every article.

  --content DIR         the content folder
  --format pretty|json  for whom
  --quiet               says less
  --help                says this`,
  })
})

test('no words make it throw, and what is wrong is said in one line', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.constantFrom('--content', '--format', '--', '-'))),
      (written) => {
        const read = readArguments(written, check)
        if (read.kind === 'wrong') expect(read.line).not.toMatch(/[\n\r]/u)
      },
    ),
  )
})
