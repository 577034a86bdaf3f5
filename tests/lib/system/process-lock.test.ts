import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { lock } from '#lib/system/process-lock.ts'
import { startOf } from '#lib/system/processes/running-process.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

function aPlace(): string {
  return path.join(temporaryFolder(), 'cache', 'lock')
}

/** A process that does nothing until the test is over. */
async function another(): Promise<ChildProcess & { readonly pid: number }> {
  const child = spawn(process.execPath, ['-e', 'console.log(1);setInterval(() => {}, 1e6)'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  return Object.assign(child, { pid: child.pid ?? expect.fail('it did not start') })
}

const ownedBy = (pid: number, started: string | null): string =>
  JSON.stringify({ pid, started, token: 'another' })

test('one has it at a time, and leaves nothing behind', () => {
  const place = aPlace()
  const first = lock(place)
  expect(lock(place)).toEqual({ kind: 'held', by: process.pid })
  if (first.kind === 'locked') first.release()
  expect(readdirSync(path.dirname(place))).toEqual([])
  const second = lock(place)
  expect(second.kind).toBe('locked')
  // Released already: this one is another's.
  if (first.kind === 'locked') first.release()
  expect(lock(place).kind).toBe('held')
  expect(readdirSync(path.dirname(place))).toEqual(['lock'])
})

test('that of a process that runs holds, and that of the same one when it is killed does not', async () => {
  const place = aPlace()
  const child = await another()
  mkdirSync(path.dirname(place))
  writeFileSync(place, ownedBy(child.pid, startOf(child.pid)))
  expect(lock(place)).toEqual({ kind: 'held', by: child.pid })
  child.kill('SIGKILL')
  await once(child, 'close')
  expect(lock(place).kind).toBe('locked')
})

test.runIf(startOf(process.pid) !== null)(
  'a process that was given the number of one that is gone holds nothing',
  async () => {
    const place = aPlace()
    const child = await another()
    mkdirSync(path.dirname(place))
    writeFileSync(place, ownedBy(child.pid, 'long before'))
    expect(lock(place).kind).toBe('locked')
  },
)

test('where the system says of no process when it began, the number alone counts', async () => {
  const place = aPlace()
  const child = await another()
  mkdirSync(path.dirname(place))
  writeFileSync(place, ownedBy(child.pid, null))
  expect(lock(place).kind).toBe('held')
})

test.each(['', 'nonsense', '{}', '{"pid":-1,"started":null,"token":""}', '{"pid":"1"}'])(
  'a lock that reads %j is nobody’s',
  (text) => {
    const place = aPlace()
    mkdirSync(path.dirname(place))
    writeFileSync(place, text)
    expect(lock(place).kind).toBe('locked')
    expect(readdirSync(path.dirname(place))).toEqual(['lock'])
    expect(JSON.parse(readFileSync(place, 'utf8'))).toMatchObject({ pid: process.pid })
  },
)

test('a folder in its place is nobody’s either', () => {
  const place = aPlace()
  mkdirSync(path.join(place, 'in it'), { recursive: true })
  expect(lock(place).kind).toBe('locked')
  expect(existsSync(path.join(place, 'in it'))).toBe(false)
})
