/** A process that parses one text after another: see parse-pool.ts, which starts it. */

import { storedReading } from '#lib/archive/cache/kept-reading.ts'
import { parseFile } from '#lib/archive/read/parse-file.ts'
import type { ReadingTask } from '#lib/archive/read/text-reader.ts'
import type { ArticleContext } from '#lib/article/parse-article.ts'
import { answerTasks } from '#lib/system/processes/answer-tasks.ts'

answerTasks(
  (context: ArticleContext) => (task: ReadingTask) =>
    task.cache === null
      ? parseFile(task.text, context)
      : storedReading(task.text, context, task.cache),
)
