/** Makes pages of what lies in a folder, and ends at those of one folder in it: what no page that we know of does to its process. */

import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type PageOrder, pageMaker } from '#lib/build/pages/page-maker.ts'
import { answerTasks } from '#lib/system/processes/answer-tasks.ts'

answerTasks((order: PageOrder) =>
  pageMaker(order, (file) =>
    file.startsWith('b/') ? process.exit(7) : readFile(path.join(order.project, file), 'utf8'),
  ),
)
