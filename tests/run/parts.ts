/** The parts of `npm test`, and the commands that each of them is. */

/** In the order in which they begin: what takes long comes first. */
export const partNames = ['units', 'site', 'browser', 'lint', 'types', 'format', 'unused'] as const

export type PartName = (typeof partNames)[number]

/** Parts that consist of test files, of which some can be asked for. */
export const partsWithFiles = ['units', 'site', 'browser'] as const

export type PartWithFiles = (typeof partsWithFiles)[number]

/** How much of a part is asked for; files are paths from the project's folder. */
export type Scope =
  | { readonly kind: 'whole' }
  | { readonly kind: 'test files'; readonly files: readonly string[] }
  /** What these files of the project can touch. */
  | { readonly kind: 'related'; readonly files: readonly string[] }

export type Asked = ReadonlyMap<PartName, Scope>

/** A module that Node runs, and its words; before it may stand flags of Node's own. */
export type Command = readonly string[]

export const everything: Asked = new Map(partNames.map((name) => [name, { kind: 'whole' }]))

export function isPartName(word: string): word is PartName {
  return partNames.some((name) => name === word)
}

export function hasFiles(part: PartName): part is PartWithFiles {
  return partsWithFiles.some((name) => name === part)
}

/**
 * One after another; the first that fails fails the part.
 *
 * @param workers how many processes the unit tests may have at a time
 */
export function commandsOf(part: PartName, scope: Scope, workers: number): readonly Command[] {
  const files = scope.kind === 'whole' ? [] : scope.files
  switch (part) {
    case 'format':
      return [[prettier, '--check', '--log-level', 'warn', '--ignore-unknown', ...orAll(files)]]
    case 'lint':
      // The types that Next makes of the pages come first: the linter reads them.
      return [nextTypegen, [eslint, '--max-warnings', '0', '--no-warn-ignored', ...orAll(files)]]
    case 'types':
      return [[typescript, '--noEmit']]
    case 'unused':
      return [[knip]]
    case 'units':
      return [vitestCommand('tests/vitest.config.ts', scope, [`--maxWorkers=${workers}`])]
    case 'site':
      return [vitestCommand('tests/site/vitest.config.ts', scope)]
    case 'browser':
      return [[playwright, 'test', ...playwrightFlags, ...files.map(asPattern)]]
  }
}

const prettier = 'node_modules/prettier/bin/prettier.cjs'
const next = 'node_modules/next/dist/bin/next'
const eslint = 'node_modules/eslint/bin/eslint.js'
/** The types that Next makes of the pages. */
export const nextTypegen: Command = [next, 'typegen']
const typescript = 'node_modules/typescript/bin/tsc'
const knip = 'node_modules/knip/bin/knip.js'
const vitest = 'node_modules/vitest/vitest.mjs'
const playwright = 'node_modules/@playwright/test/cli.js'

const playwrightFlags = [
  '--config=tests/browser/playwright.config.ts',
  '--reporter=dot,./tests/run/playwright-progress.ts',
]

function vitestCommand(config: string, scope: Scope, more: readonly string[] = []): Command {
  const flags = [
    `--config=${config}`,
    ...more,
    '--reporter=dot',
    '--reporter=./tests/run/vitest-progress.ts',
  ]
  switch (scope.kind) {
    case 'whole':
      return [vitest, 'run', ...flags]
    case 'test files':
      return [vitest, 'run', ...flags, ...scope.files]
    case 'related':
      return [vitest, 'related', '--run', '--passWithNoTests', ...flags, ...scope.files]
  }
}

function orAll(files: readonly string[]): readonly string[] {
  return files.length === 0 ? ['.'] : files
}

/** Playwright takes a regular expression that the path ends in. */
function asPattern(file: string): string {
  return `${file.replaceAll('.', String.raw`\.`)}$`
}
