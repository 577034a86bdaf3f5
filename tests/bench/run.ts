/** `npm run bench -- NAME`: benchmarks, each by its name. */

import { benchEvidence } from './evidence.ts'

const benches: Readonly<Record<string, (flags: readonly string[]) => void>> = {
  evidence: benchEvidence,
}

const [name = '', ...flags] = process.argv.slice(2)
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined
if (bench === undefined) {
  console.error(
    `Unexpected benchmark \`${name}\`, expected one of ${Object.keys(benches).join(', ')}`,
  )
  process.exitCode = 2
} else bench(flags)
