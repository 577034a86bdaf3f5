/** A process that reads one source after another: see read-source.ts, which starts it. */

import { convertSource } from '#lib/intake/convert/convert-source.ts'
import type { SourceText } from '#lib/intake/convert/converted.ts'
import { answerTasks } from '#lib/system/processes/answer-tasks.ts'

answerTasks(() => (source: SourceText) => convertSource(source))
