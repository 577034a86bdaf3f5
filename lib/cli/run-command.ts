/**
 * What every command does around its work: reads its words and its environment,
 * answers --help, ends with the right code. Work loads by itself what is large:
 * whoever wrote a wrong flag should not wait for the parser and the encoder.
 */

import { constants } from 'node:os'
import { complain, say } from '#lib/cli/print.ts'
import { type Command, readArguments } from '#lib/cli/read-arguments.ts'
import { readEnvironment, type Environment } from '#lib/cli/environment.ts'
import { swallowedFlag } from '#lib/cli/swallowed-flag.ts'
import { printable } from '#lib/text/printable.ts'

export type Given = {
  readonly values: ReadonlyMap<string, string>
  readonly operands: readonly string[]
  readonly environment: Environment
}

export type Ending =
  | { readonly kind: 'done' }
  /** The work failed; `line` says why, unless that has been said. */
  | { readonly kind: 'failed'; readonly line: string | null }
  | { readonly kind: 'misused'; readonly line: string }
  | { readonly kind: 'stopped'; readonly signal: 'SIGINT' | 'SIGTERM' }

/** 0 done, 1 failed, 2 misused, and 128 + its number for a signal, as shells count. */
export async function runCommand(
  command: Command,
  work: (given: Given) => Promise<Ending>,
): Promise<void> {
  process.stdout.on('error', endOfReader)
  const written = process.argv.slice(2)
  const swallowed = swallowedFlag(written, command, process.env)
  if (swallowed !== null) return end({ kind: 'misused', line: swallowed })
  const given = readArguments(written, command)
  switch (given.kind) {
    case 'help':
      say(given.text)
      return
    case 'wrong':
      end({ kind: 'misused', line: given.line })
      return
    case 'run': {
      const read = readEnvironment(process.env, given.values.get('content'))
      end(
        read.kind === 'wrong'
          ? { kind: 'misused', line: printable(read.reason) }
          : await work({ ...given, environment: read.environment }).catch(systemFailure),
      )
    }
  }
}

/** Whoever reads what is said may have read enough, as `head` does: that is no failure of ours. */
function endOfReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit(process.exitCode)
}

/** A full disk or a folder that may not be written is no fault of the program; anything else is, and keeps its trace. */
function systemFailure(error: unknown): Ending {
  if (error instanceof Error && 'syscall' in error) return { kind: 'failed', line: error.message }
  throw error
}

function end(ending: Ending): void {
  switch (ending.kind) {
    case 'done':
      process.exitCode = 0
      return
    case 'failed':
      if (ending.line !== null) complain(ending.line)
      process.exitCode = 1
      return
    case 'misused':
      complain(printable(ending.line))
      process.exitCode = 2
      return
    case 'stopped':
      process.exitCode = 128 + constants.signals[ending.signal]
  }
}
