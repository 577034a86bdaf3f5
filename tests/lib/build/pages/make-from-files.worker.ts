/** Makes pages as the real process does, of what lies in a folder instead of what Next renders. */

import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type PageOrder, pageMaker } from '#lib/build/pages/page-maker.ts'
import { answerTasks } from '#lib/system/processes/answer-tasks.ts'

answerTasks((order: PageOrder) =>
  pageMaker(order, (file) => readFile(path.join(order.project, file), 'utf8')),
)
