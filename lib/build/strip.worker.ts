/** A process that makes one page light after another: see strip-pages.ts, which starts it. */

import { pageStripper } from '#lib/build/page-stripper.ts'
import { answerTasks } from '#lib/system/answer-tasks.ts'

answerTasks(pageStripper)
