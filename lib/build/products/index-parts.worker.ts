/** A process that indexes one part after another: see index-pool.ts, which starts it. */

import { type IndexOrder, indexPart, type IndexTask } from '#lib/build/products/index-part.ts'
import { answerTasks } from '#lib/system/processes/answer-tasks.ts'

answerTasks((order: IndexOrder) => (task: IndexTask) => indexPart(task, order))
