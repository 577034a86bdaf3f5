/** A process that parses one text after another: see parse-pool.ts, which starts it. */

import { keptReading } from '#lib/archive/cache/kept-reading.ts'
import { parseFile } from '#lib/archive/read/parse-file.ts'
import type { ReadingTask } from '#lib/archive/read/text-reader.ts'
import type { ArticleContext } from '#lib/article/parse-article.ts'
import { answerTasks } from '#lib/system/answer-tasks.ts'

answerTasks(
  (context: ArticleContext) => (task: ReadingTask) =>
    task.cache === null
      ? parseFile(task.text, context)
      : keptReading(task.text, context, task.cache),
)
