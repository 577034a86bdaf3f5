/** Makes pages light as the real process does, and ends at the pages of one folder: what no page that we know of does to it. */

import { type StripOrder, pageStripper } from '#lib/build/page-stripper.ts'
import { answerTasks } from '#lib/system/answer-tasks.ts'

answerTasks((order: StripOrder) => {
  const strip = pageStripper(order)
  return (page: string) => (page.startsWith('b/') ? process.exit(7) : strip(page))
})
