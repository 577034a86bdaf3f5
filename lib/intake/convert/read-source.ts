/** The fence around each source: it is read in another process, which is ended at a limit of time or memory. */

import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unreadText } from '#lib/archive/read/unread-text.ts'
import type { Converted, SourceText } from '#lib/intake/convert/converted.ts'
import { intakeLimits } from '#lib/intake/intake-limits.ts'
import { ProcessPool } from '#lib/system/processes/process-pool.ts'
import type { Problem } from '#lib/text/problem.ts'
import type { Reading } from '#lib/text/reading.ts'

const pool = new ProcessPool<null, SourceText>({
  script: join(dirname(fileURLToPath(import.meta.url)), 'convert.worker.ts'),
  limits: intakeLimits.reading,
})

export async function readSource(source: SourceText): Promise<Reading<Converted>> {
  const outcome = await pool.run<Converted>(source, null)
  if (outcome.kind === 'answered') return { kind: 'read', read: outcome.answer }
  const problem: Problem = unreadText(source.path, outcome)
  return { kind: 'unread', problem }
}
