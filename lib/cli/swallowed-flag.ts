/** A `--` that was forgotten: npm takes the flags in front of it for its own. */

import type { Command } from '#lib/cli/read-arguments.ts'

/**
 * One line that says so; `null` when npm has swallowed nothing, or did not start us.
 *
 * @param written the words that are left
 * @param variables the environment: npm says in it what it took
 */
export function swallowedFlag(
  written: readonly string[],
  { name, flags }: Command,
  variables: Readonly<Record<string, string | undefined>>,
): string | null {
  if (variables.npm_lifecycle_event !== name) return null
  const taken = Object.keys(flags).filter(
    (each) => isTaken(each, variables) && !written.includes(`--${each}`),
  )
  const [flag] = [...taken, ...valuesAlone(written, flags)]
  return flag === undefined
    ? null
    : `Missing \`--\` before \`--${flag}\`, which npm has taken for a flag of its own: write npm run ${name} -- --${flag} …`
}

function isTaken(flag: string, variables: Readonly<Record<string, string | undefined>>): boolean {
  return variables[`npm_config_${flag.replaceAll('-', '_')}`] !== undefined
}

/** A flag that npm knows, such as `--format`, leaves nothing but its value. */
function valuesAlone(written: readonly string[], flags: Command['flags']): readonly string[] {
  return Object.entries(flags).flatMap(([flag, { among }]) =>
    among?.some((value) => /^[a-z]+$/u.test(value) && written[0] === value) === true ? [flag] : [],
  )
}
