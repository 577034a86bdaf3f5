/** A process that does whatever the test says: a seam for what no text that we know of can do to a parser. */

import { answerTasks } from '#lib/system/answer-tasks.ts'

export type Order =
  { readonly say: string } | { readonly do: 'hang' | 'grow' | 'throw' | 'recurse' | 'exit' }

answerTasks((order: Order, context: { readonly greeting: string }) => {
  if ('say' in order) return `${context.greeting} ${order.say}`
  switch (order.do) {
    case 'hang':
      for (;;);
    case 'grow':
      for (const held: unknown[] = []; ;) held.push(new Array(1_000_000).fill(0))
    case 'throw':
      throw new TypeError('no such thing')
    case 'recurse':
      return depthOf(0)
    case 'exit':
      return process.exit(7)
  }
})

function depthOf(depth: number): number {
  return 1 + depthOf(depth + 1)
}
