import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startLiveRefresh } from '#lib/desk/live-refresh.ts'

let folder: string
let contentFolder: string
let stop = (): void => undefined

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'live-'))
  contentFolder = path.join(folder, 'content')
  mkdirSync(path.join(contentFolder, 'articles'), { recursive: true })
})

afterEach(() => {
  stop()
  rmSync(folder, { recursive: true })
})

const revision = (): string => readFileSync(path.join(folder, '.live/revision.js'), 'utf8')

function start(saved: () => Promise<void>): void {
  const failed = (reason: string): never => expect.fail(reason)
  stop = startLiveRefresh({ contentFolder, project: folder, saved, failed }).stop
}

test('writes the first revision before anything is saved', () => {
  start(() => Promise.resolve())
  expect(revision()).toMatch(/^export const revision = '\d+-0'\n$/)
})

test('a save, also in a folder made later, changes the text of the revision and is announced', async () => {
  const saved = vi.fn(() => Promise.resolve())
  start(saved)
  const first = revision()
  writeFileSync(path.join(contentFolder, 'articles/a.md'), 'words')
  await vi.waitFor(() => expect(saved).toHaveBeenCalled(), 4000)
  expect(revision()).not.toBe(first)

  mkdirSync(path.join(contentFolder, 'articles/2026'))
  await vi.waitFor(() => expect(saved.mock.calls.length).toBeGreaterThan(1), 4000)
  await new Promise((resolve) => setTimeout(resolve, 100))
  const second = revision()
  writeFileSync(path.join(contentFolder, 'articles/2026/b.md'), 'words')
  await vi.waitFor(() => expect(revision()).not.toBe(second), 4000)
})

test('saves that come while the last is being answered are answered once, after it', async () => {
  let finish = (): void => undefined
  const saved = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)))
  start(saved)
  const save = async (text: string): Promise<void> => {
    writeFileSync(path.join(contentFolder, 'articles/a.md'), text)
    await new Promise((resolve) => setTimeout(resolve, 80))
  }
  await save('one')
  await vi.waitFor(() => expect(saved).toHaveBeenCalledTimes(1), 4000)
  await save('two')
  await save('three')
  expect(saved).toHaveBeenCalledTimes(1)
  finish()
  await vi.waitFor(() => expect(saved).toHaveBeenCalledTimes(2), 4000)
  finish()
  await new Promise((resolve) => setTimeout(resolve, 80))
  expect(saved).toHaveBeenCalledTimes(2)
})
