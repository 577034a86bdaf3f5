/** A process that makes one page light after another: see lighten-pages.ts, which starts it. */

import { pageLightener } from '#lib/build/lighten-share.ts'
import { answerTasks } from '#lib/system/answer-tasks.ts'

answerTasks(pageLightener)
