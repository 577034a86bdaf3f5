/** A process that parses one text after another: see parse-pool.ts, which starts it. */

import { keptReading } from '#lib/archive/cache/kept-reading.ts'
import { parseFile } from '#lib/archive/read/parse-file.ts'
import type { ReadingTask } from '#lib/archive/read/text-reader.ts'
import type { ArticleSurroundings } from '#lib/article/parse-article.ts'
import { answerTasks } from '#lib/system/answer-tasks.ts'

answerTasks((task: ReadingTask, around: ArticleSurroundings) =>
  task.cache === null ? parseFile(task.text, around) : keptReading(task.text, around, task.cache),
)
