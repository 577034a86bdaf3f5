/** A process that makes one page after another: see render-pages.ts, which starts it. */

import { pageRenderer } from '#lib/build/render/page-renderer.ts'
import { answerTasks } from '#lib/system/answer-tasks.ts'

answerTasks(pageRenderer)
