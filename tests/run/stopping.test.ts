/** What is left of a run that ends before its time: nothing. */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'
import { endWithChildren, isRunning } from './process-tree.ts'
import { takeLock } from './run-lock.ts'

/** Started and over. */
async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
  await once(child, 'exit')
  return child.pid ?? 0
}

test('a program ends with what it started, also in a group of its own, and deaf to being asked', async () => {
  const stubborn = `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)`
  const parent = `
    const { spawn } = require('node:child_process')
    const child = spawn(process.execPath, ['-e', ${JSON.stringify(stubborn)}], { detached: true, stdio: 'ignore' })
    console.log(child.pid)
    setInterval(() => {}, 1000)`
  const root = spawn(process.execPath, ['-e', parent], { stdio: ['ignore', 'pipe', 'ignore'] })
  const grandchild = Number(String(await once(root.stdout, 'data')))
  expect(isRunning(grandchild)).toBe(true)
  await endWithChildren([root.pid ?? 0], 300)
  await expect.poll(() => isRunning(grandchild)).toBe(false)
  await expect.poll(() => root.signalCode).not.toBeNull()
})

test('one run at a time, until it is over', () => {
  const file = path.join(temporaryFolder(), 'test-results', 'run.pid')
  const first = takeLock(file)
  expect(takeLock(file)).toEqual({ kind: 'held', by: process.pid })
  if (first.kind === 'taken') first.release()
  expect(takeLock(file).kind).toBe('taken')
})

test('a run that was killed holds nobody up', async () => {
  const file = path.join(temporaryFolder(), 'run.pid')
  writeFileSync(file, String(await deadProcess()))
  expect(takeLock(file).kind).toBe('taken')
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid))
})
