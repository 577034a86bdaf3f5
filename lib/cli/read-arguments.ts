/** The words after a command's name, or one line that says which of them is wrong. */

import { parseArgs } from 'node:util'
import { commandLine } from '#lib/system/command-line.ts'
import { printable } from '#lib/text/printable.ts'
import { nearest } from '#lib/text/nearest.ts'

/** `value` is what follows the flag in the help; a flag without one is a switch. */
export type Flag = {
  readonly value: string | null
  /** The only values that are right, when not all are. */
  readonly among?: readonly string[]
  readonly help: string
}

export type Command = {
  /** As in `npm run check`. */
  readonly name: string
  readonly purpose: string
  readonly flags: Readonly<Record<string, Flag>>
  /** What stands for the words that are not flags, `FILE`; `null` when there are none. */
  readonly operands: string | null
}

export type Arguments =
  | {
      readonly kind: 'run'
      readonly values: ReadonlyMap<string, string>
      readonly operands: readonly string[]
    }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'wrong'; readonly line: string }

const helpFlag: Flag = { value: null, help: 'says this' }

export function readArguments(written: readonly string[], command: Command): Arguments {
  const flags = { ...command.flags, help: helpFlag }
  const { tokens } = parseArgs({
    args: [...written],
    // Nothing is refused here: the lines below are clearer than what parseArgs throws.
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(flags).map(([name, { value }]) => [
        name,
        { type: value === null ? 'boolean' : 'string' } as const,
      ]),
    ),
  })
  const values = new Map<string, string>()
  const others: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') others.push(token.value)
    if (token.kind !== 'option') continue
    const wrong = wrongOption(token, flags)
    if (wrong !== null) return { kind: 'wrong', line: printable(wrong) }
    values.set(token.name, token.value ?? '')
  }
  if (values.has('help')) return { kind: 'help', text: helpText(command) }
  if (command.operands === null && others[0] !== undefined) {
    const line = `Unexpected \`${others[0]}\`, expected ${listed(flags)}`
    return { kind: 'wrong', line: printable(line) }
  }
  return { kind: 'run', values, operands: others }
}

type OptionToken = {
  readonly name: string
  readonly rawName: string
  readonly value: string | undefined
  /** Whether it was written `--flag=value`; else the next word was taken, whatever it was. */
  readonly inlineValue: boolean | undefined
}

function wrongOption(
  { name, rawName, value, inlineValue }: OptionToken,
  flags: Readonly<Record<string, Flag>>,
): string | null {
  const flag = Object.hasOwn(flags, name) ? flags[name] : undefined
  if (flag === undefined) return `Unexpected flag \`${rawName}\`, expected ${meant(name, flags)}`
  if (flag.value === null) {
    return value === undefined
      ? null
      : `Unexpected value \`${value}\`, expected \`${rawName}\` alone`
  }
  const none = value === undefined || value === ''
  if (none || (value.startsWith('-') && inlineValue !== true)) {
    return `Unexpected end after \`${rawName}\`, expected ${flag.among?.join(' or ') ?? flag.value}`
  }
  return flag.among === undefined || flag.among.includes(value)
    ? null
    : `Unexpected \`${value}\` after \`${rawName}\`, expected ${flag.among.join(' or ')}`
}

function meant(name: string, flags: Readonly<Record<string, Flag>>): string {
  const near = nearest(name, Object.keys(flags))
  return near === null ? listed(flags) : `\`--${near}\``
}

function listed(flags: Readonly<Record<string, Flag>>): string {
  const names = Object.keys(flags).map((name) => `\`--${name}\``)
  return names.length === 1 ? names.join('') : `one of ${names.join(', ')}`
}

function helpText({ name, purpose, flags, operands }: Command): string {
  const rows = Object.entries({ ...flags, help: helpFlag }).map(
    ([flag, { value, among, help }]) =>
      [`--${flag}${value === null ? '' : ` ${among?.join('|') ?? value}`}`, help] as const,
  )
  const width = Math.max(...rows.map(([left]) => left.length))
  return [
    commandLine(name, `[flags]${operands === null ? '' : ` [${operands}...]`}`),
    '',
    purpose,
    '',
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
  ].join('\n')
}
