/** Reads as the real process does, except files whose name says otherwise: what no text that we know of does to the parser. */

import { basename } from 'node:path'
import { storedReading } from '#lib/archive/cache/kept-reading.ts'
import { parseFile } from '#lib/archive/read/parse-file.ts'
import type { ReadingTask } from '#lib/archive/read/text-reader.ts'
import type { ArticleContext } from '#lib/article/parse-article.ts'
import { answerTasks } from '#lib/system/processes/answer-tasks.ts'

answerTasks((context: ArticleContext) => ({ text, cache }: ReadingTask) => {
  switch (basename(text.file).split('.')[0]) {
    case 'hangs':
      for (;;);
    case 'recurses':
      return endless()
    default:
      return cache === null ? parseFile(text, context) : storedReading(text, context, cache)
  }
})

function endless(): number {
  return 1 + endless()
}
