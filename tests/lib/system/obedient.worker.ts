/** A process that does whatever the test says: a seam for what no text that we know of can do to a parser. */

import { setTimeout as pause } from 'node:timers/promises'
import { answerTasks } from '#lib/system/processes/answer-tasks.ts'

export type Order =
  | { readonly say: string }
  | { readonly sayLater: string }
  | { readonly sayVariable: string }
  | { readonly do: 'hang' | 'grow' | 'throw' | 'reject' | 'recurse' | 'exit' | 'wait' }

let prepared = 0

answerTasks((context: { readonly greeting: string }) => {
  prepared += 1
  if (context.greeting === 'nobody') throw new TypeError('no greeting')
  process.env.PREPARED = String(prepared)
  return (order: Order) => done(order, context)
})

function done(order: Order, context: { readonly greeting: string }): unknown {
  if ('say' in order) return `${context.greeting} ${order.say}`
  if ('sayLater' in order) return pause(10, `${context.greeting} ${order.sayLater}`)
  if ('sayVariable' in order) return process.env[order.sayVariable] ?? 'not set'
  switch (order.do) {
    case 'hang':
      for (;;);
    case 'grow':
      for (const held: unknown[] = []; ;) held.push(new Array(1_000_000).fill(0))
    case 'throw':
      throw new TypeError('no such thing')
    case 'reject':
      return Promise.reject(new TypeError('no such promise'))
    case 'wait':
      return new Promise(() => undefined)
    case 'recurse':
      return depthOf(0)
    case 'exit':
      return process.exit(7)
  }
}

function depthOf(depth: number): number {
  return 1 + depthOf(depth + 1)
}
