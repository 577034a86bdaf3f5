/** A task that hangs, throws, dies or eats up memory is told from the others, and these are done. */

import { join } from 'node:path'
import { setImmediate as nothingToDo } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import type { Limits, Outcome } from '#lib/system/processes/limited-process.ts'
import { type PoolOptions, ProcessPool } from '#lib/system/processes/process-pool.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'
import type { Order } from '../obedient.worker.ts'

type Context = { readonly greeting: string }

function aPool(
  options: Partial<PoolOptions> = {},
  limits: Partial<Limits> = {},
): ProcessPool<Context, Order> {
  const pool = new ProcessPool<Context, Order>({
    script: fileURLToPath(new URL('../obedient.worker.ts', import.meta.url)),
    limits: { milliseconds: 200, megabytes: 96, ...limits },
    ...options,
  })
  onTestFinished(() => pool.end())
  return pool
}

function all(
  pool: ProcessPool<Context, Order>,
  orders: readonly Order[],
  context: Context,
): Promise<readonly Outcome<string>[]> {
  return Promise.all(orders.map((order) => pool.run<string>(order, context)))
}

test('whatever a task does, the one before it and the one behind it are done', async () => {
  const orders: readonly Order[] = [
    ...[{ say: 'first' }, { do: 'hang' }, { say: 'second' }, { do: 'throw' }],
    ...[{ do: 'recurse' }, { say: 'third' }, { do: 'exit' }, { say: 'fourth' }],
  ] as const
  expect(await all(aPool({ processes: 1 }), orders, { greeting: 'Hello' })).toEqual([
    { kind: 'answered', answer: 'Hello first' },
    { kind: 'overran', limit: 'time', most: 200 },
    { kind: 'answered', answer: 'Hello second' },
    { kind: 'threw', reason: 'no such thing' },
    { kind: 'threw', reason: 'Maximum call stack size exceeded' },
    { kind: 'answered', answer: 'Hello third' },
    { kind: 'died', how: 'code 7' },
    { kind: 'answered', answer: 'Hello fourth' },
  ])
})

test('so it is when one needs all memory', async () => {
  const pool = aPool({ processes: 1 }, { milliseconds: 60_000, megabytes: 96 })
  const orders: readonly Order[] = [{ say: 'first' }, { do: 'grow' }, { say: 'second' }]
  expect(await all(pool, orders, { greeting: 'Hello' })).toEqual([
    { kind: 'answered', answer: 'Hello first' },
    { kind: 'overran', limit: 'memory', most: 96 },
    { kind: 'answered', answer: 'Hello second' },
  ])
})

test('a process has the context of each of its tasks', async () => {
  const pool = aPool({ processes: 1 })
  const [hello, goodbye] = [{ greeting: 'Hello' }, { greeting: 'Goodbye' }]
  const said = [
    pool.run<string>({ say: 'you' }, hello),
    pool.run<string>({ say: 'you' }, goodbye),
    pool.run<string>({ say: 'all' }, goodbye),
    pool.run<string>({ say: 'all' }, hello),
  ]
  expect((await Promise.all(said)).map((each) => each.kind === 'answered' && each.answer)).toEqual([
    'Hello you',
    'Goodbye you',
    'Goodbye all',
    'Hello all',
  ])
})

test('an answer may take its time, fail, or never come', async () => {
  const orders: readonly Order[] = [{ do: 'wait' }, { sayLater: 'you' }, { do: 'reject' }]
  expect(
    await all(aPool({ processes: 1 }, { milliseconds: 50 }), orders, { greeting: 'Hello' }),
  ).toEqual([
    { kind: 'overran', limit: 'time', most: 50 },
    { kind: 'answered', answer: 'Hello you' },
    { kind: 'threw', reason: 'no such promise' },
  ])
})

test('a process has the variables it is given, and those of here', async () => {
  const pool = aPool({ environment: { STANDFIRST_TEST: 'given', HOME: undefined } })
  const orders: readonly Order[] = ['STANDFIRST_TEST', 'HOME', 'PATH'].map((name) => ({
    sayVariable: name,
  }))
  expect(await all(pool, orders, { greeting: '' })).toEqual(
    ['given', 'not set', process.env.PATH].map((answer) => ({ kind: 'answered', answer })),
  )
})

test('what is prepared of a context is prepared once for all tasks that have it', async () => {
  const context = { greeting: 'Hello' }
  const tasks = [1, 2].map(() => ({ sayVariable: 'PREPARED' }) as const)
  expect(await all(aPool({ processes: 1 }), tasks, context)).toEqual(
    tasks.map(() => ({ kind: 'answered', answer: '1' })),
  )
})

test('a process that was made ready has prepared a context before there is a task', async () => {
  const pool = aPool({ processes: 1 })
  const [hello, goodbye] = [{ greeting: 'Hello' }, { greeting: 'Goodbye' }]
  await pool.prepare(hello)
  await pool.prepare(goodbye)
  const said = [hello, goodbye].map((context) =>
    pool.run<string>({ sayVariable: 'PREPARED' }, context),
  )
  expect(await Promise.all(said)).toEqual([
    { kind: 'answered', answer: '1' },
    { kind: 'answered', answer: '2' },
  ])
})

test('whoever comes back when idle processes were ended has another one', async () => {
  const pool = aPool({ processes: 1 })
  const preparedWith = (context: Context): Promise<Outcome<string>> =>
    pool.run<string>({ sayVariable: 'PREPARED' }, context)
  const first = await preparedWith({ greeting: 'Hello' })
  // Then it has nothing to do, and has noticed.
  await nothingToDo()
  pool.end()
  expect([first, await preparedWith({ greeting: 'Goodbye' })]).toEqual([
    { kind: 'answered', answer: '1' },
    { kind: 'answered', answer: '1' },
  ])
})

test('what cannot be prepared is told by the tasks that need it', async () => {
  const pool = aPool({ processes: 1 })
  const nobody = { greeting: 'nobody' }
  await pool.prepare(nobody)
  const told = { kind: 'threw', reason: 'no greeting' }
  expect(await all(pool, [{ say: 'you' }, { say: 'all' }], nobody)).toEqual([told, told])
  expect(await pool.run({ say: 'you' }, { greeting: 'Hello' })).toEqual({
    kind: 'answered',
    answer: 'Hello you',
  })
})

test('a script that does not start fails the tasks, with what it said', async () => {
  const folder = temporaryFolder({ 'broken.mjs': `console.error('no wine left'); process.exit(3)` })
  const pool = aPool({ script: join(folder, 'broken.mjs') })
  await pool.prepare({ greeting: 'Hello' })
  const tasks = [1, 2].map(() => pool.run({ say: 'you' }, { greeting: 'Hello' }))
  for (const task of tasks) {
    await expect(task).rejects.toThrow(/broken\.mjs did not start: it ended with 3\nno wine left$/u)
  }
})
