/** Makes pages light as the real process does, and ends at the pages of one folder: what no page that we know of does to it. */

import { type LighteningOrder, pageLightener } from '#lib/build/lighten-share.ts'
import { answerTasks } from '#lib/system/answer-tasks.ts'

answerTasks((order: LighteningOrder) => {
  const lighten = pageLightener(order)
  return (page: string) => (page.startsWith('b/') ? process.exit(7) : lighten(page))
})
