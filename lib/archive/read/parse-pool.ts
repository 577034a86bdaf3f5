import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ReadingTask, TextReader } from '#lib/archive/read/text-reader.ts'
import { limits } from '#lib/article/limits.ts'
import type { ArticleContext } from '#lib/article/parse-article.ts'
import { ProcessPool } from '#lib/system/processes/process-pool.ts'

/** The one reader of texts, whoever asks. It starts no process before somebody does. */
export const textReader = new TextReader(
  new ProcessPool<ArticleContext, ReadingTask>({
    // Not as `new URL(…)`: Next would copy that file to a place where it cannot run.
    script: join(dirname(fileURLToPath(import.meta.url)), 'parse.worker.ts'),
    limits: limits.reading,
  }),
)
