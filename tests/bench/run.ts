/** `npm run bench -- NAME`: benchmarks, each by its name. */

import { benchArchive } from './archive/bench-archive.ts'
import { benchBuild } from './build/bench-build.ts'
import { benchEdits } from './build/bench-edits.ts'
import { benchEvidence } from './evidence.ts'
import { benchHostile } from './hostile/bench-hostile.ts'
import { benchRoom } from './room/bench-room.ts'
import { benchSentences } from './sentences.ts'
import { benchSequences } from './build/bench-sequences.ts'
import { benchServe } from './serve/bench-serve.ts'
import { benchInstall } from './tools/installed.ts'
import { benchSuggest } from './suggest.ts'
import { benchWeight } from './weight/bench-weight.ts'

type Bench = (flags: readonly string[]) => void | Promise<void>

const benches: Readonly<Record<string, Bench>> = {
  archive: benchArchive,
  build: benchBuild,
  edits: benchEdits,
  evidence: benchEvidence,
  hostile: benchHostile,
  install: benchInstall,
  room: benchRoom,
  sentences: benchSentences,
  sequences: benchSequences,
  serve: benchServe,
  suggest: benchSuggest,
  weight: benchWeight,
}

const [name = '', ...flags] = process.argv.slice(2)
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined
if (bench === undefined) {
  console.error(
    `Unexpected benchmark \`${name}\`, expected one of ${Object.keys(benches).join(', ')}`,
  )
  process.exitCode = 2
} else {
  try {
    await bench(flags)
  } catch (error) {
    if (!isWrongFlag(error)) throw error
    console.error(error.message)
    process.exitCode = 2
  }
}

/** What `parseArgs` throws at a flag that it does not know. */
function isWrongFlag(error: unknown): error is Error {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('ERR_PARSE_ARGS_')
  )
}
