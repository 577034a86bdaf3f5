/** A process that makes one page after another: see make-pages.ts, which starts it. */

import { nextRenderer } from '#lib/build/pages/next-renderer.ts'
import { type PageOrder, pageMaker } from '#lib/build/pages/page-maker.ts'
import { answerTasks } from '#lib/system/processes/answer-tasks.ts'

answerTasks((order: PageOrder) => pageMaker(order, nextRenderer(order)))
