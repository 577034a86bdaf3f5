/** `npm test`: everything that must hold, step by step, each with its name and its time. */

import { spawn } from 'node:child_process'
import path from 'node:path'
import { seconds } from '#lib/desk/seconds.ts'
import { getBrowser } from './browser/get-browser.ts'
import { getNginx } from './nginx/get-nginx.ts'

/** A program of node_modules, and its words. */
type Command = readonly [program: string, ...words: readonly string[]]

type Step = {
  readonly name: string
  /** One after another; the first that fails fails the step. */
  readonly commands: readonly Command[]
  /** A step without which this one has nothing to look at. */
  readonly needs?: string
}

type Outcome = { readonly kind: 'passed' } | { readonly kind: 'failed'; readonly output: string }

const steps: readonly Step[] = [
  { name: 'format', commands: [['prettier', '--check', '--log-level', 'warn', '.']] },
  // The types that Next makes of the pages come first: linter and compiler both read them.
  {
    name: 'lint',
    commands: [
      ['next', 'typegen'],
      ['eslint', '--max-warnings', '0', '.'],
    ],
  },
  { name: 'types', commands: [['tsc', '--noEmit']] },
  { name: 'unused code', commands: [['knip']] },
  { name: 'units', commands: [['vitest', 'run', '--config', 'tests/vitest.config.ts']] },
  { name: 'build', commands: [['tsx', 'lib/cli/build.ts']] },
  {
    name: 'site',
    commands: [['vitest', 'run', '--config', 'tests/site/vitest.config.ts']],
    needs: 'build',
  },
  {
    name: 'browser',
    commands: [['playwright', 'test', '--config', 'tests/browser/playwright.config.ts']],
    needs: 'build',
  },
]

const passed = new Set<string>()
const failed: string[] = []
for (const step of steps) {
  const started = performance.now()
  const outcome = await outcomeOf(step)
  const took = seconds(performance.now() - started)
  console.log(`${outcome.kind === 'passed' ? 'passed' : 'FAILED'}  ${step.name}  (${took})`)
  if (outcome.kind === 'passed') passed.add(step.name)
  else {
    failed.push(step.name)
    console.log(outcome.output)
  }
}
if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}`)
console.log(`${passed.size} passed, ${failed.length} failed`)
process.exitCode = failed.length === 0 ? 0 : 1

async function outcomeOf({ name, commands, needs }: Step): Promise<Outcome> {
  if (needs !== undefined && !passed.has(needs)) {
    return { kind: 'failed', output: `Not run: it needs the step "${needs}"` }
  }
  const nginx = name === 'site' ? await getNginx(console.log) : null
  if (nginx?.kind === 'none') return { kind: 'failed', output: nginx.line }
  const browser = name === 'browser' ? await getBrowser(console.log) : null
  if (browser?.kind === 'none') return { kind: 'failed', output: browser.line }
  for (const command of commands) {
    const outcome = await run(command, browser === null ? {} : { CHROMIUM_PATH: browser.path })
    if (outcome.kind === 'failed') return outcome
  }
  return { kind: 'passed' }
}

/** Quiet unless it fails. */
function run([program, ...words]: Command, more: Record<string, string>): Promise<Outcome> {
  return new Promise((resolve) => {
    const parts: Buffer[] = []
    const child = spawn(path.join('node_modules', '.bin', program), words, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...ownEnvironment(), ...more },
    })
    const failedWith = (reason: string): void => {
      resolve({ kind: 'failed', output: Buffer.concat(parts).toString('utf8') + reason })
    }
    child.stdout.on('data', (part: Buffer) => parts.push(part))
    child.stderr.on('data', (part: Buffer) => parts.push(part))
    child.on('error', ({ message }) => failedWith(message))
    child.on('close', (code) => {
      if (code === 0) resolve({ kind: 'passed' })
      else failedWith(`${program} ended with ${code ?? 'a signal'}`)
    })
  })
}

/** Without what would make another site of the project's own content. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const { CONTENT_DIR, SITE_URL, BASE_PATH, SOURCE_DATE_EPOCH, ...rest } = process.env
  void [CONTENT_DIR, SITE_URL, BASE_PATH, SOURCE_DATE_EPOCH]
  return { ...rest, NEXT_TELEMETRY_DISABLED: '1' }
}
