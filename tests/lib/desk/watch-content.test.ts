import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { watchContent } from '#lib/desk/watch-content.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

test('a save that cannot be answered is told, and the next one is answered', async () => {
  const contentFolder = temporaryFolder()
  const failed = vi.fn()
  const saved = vi
    .fn<() => Promise<void>>()
    .mockRejectedValueOnce(new Error('a.md changed while it was needed'))
    .mockResolvedValue(undefined)
  const { stop } = watchContent({ contentFolder, saved, failed })
  onTestFinished(stop)
  writeFileSync(path.join(contentFolder, 'a.md'), 'one')
  await vi.waitFor(() => expect(failed).toHaveBeenCalled(), 4000)
  const before = saved.mock.calls.length
  writeFileSync(path.join(contentFolder, 'a.md'), 'two')
  await vi.waitFor(() => expect(saved.mock.calls.length).toBeGreaterThan(before), 4000)
  expect(failed.mock.calls).toEqual([['a.md changed while it was needed']])
})

test('a folder that is removed and made again is watched as before', async () => {
  const contentFolder = path.join(temporaryFolder(), 'content')
  mkdirSync(contentFolder)
  const failed = vi.fn()
  const saved = vi.fn<() => Promise<void>>().mockResolvedValue(undefined)
  const { stop } = watchContent({ contentFolder, saved, failed })
  onTestFinished(stop)
  const savedAgain = async (act: () => void): Promise<void> => {
    const before = saved.mock.calls.length
    act()
    await vi.waitFor(() => expect(saved.mock.calls.length).toBeGreaterThan(before), 4000)
  }
  await savedAgain(() => rmSync(contentFolder, { recursive: true }))
  await savedAgain(() => mkdirSync(contentFolder))
  // What was told so far was told of the folder itself.
  await new Promise((resolve) => setTimeout(resolve, 50))
  await savedAgain(() => writeFileSync(path.join(contentFolder, 'a.md'), 'one'))
  expect(failed.mock.calls).toEqual([])
})

test('a file is watched on that an editor puts in the place of another, in a folder that is new', async () => {
  const contentFolder = temporaryFolder()
  const saved = vi.fn<() => Promise<void>>().mockResolvedValue(undefined)
  const failed = vi.fn()
  const { stop } = watchContent({ contentFolder, saved, failed })
  onTestFinished(stop)
  const [file, aside] = ['2026/a.md', '2026/a.md~'].map((name) => path.join(contentFolder, name))
  const savedAgain = async (act: () => void): Promise<void> => {
    const before = saved.mock.calls.length
    act()
    await vi.waitFor(() => expect(saved.mock.calls.length).toBeGreaterThan(before), 4000)
    // Whatever else is told of the same save comes at once.
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  await savedAgain(() => mkdirSync(path.join(contentFolder, '2026')))
  for (const text of ['one', 'two', 'three']) {
    await savedAgain(() => {
      writeFileSync(aside ?? '', text)
      renameSync(aside ?? '', file ?? '')
    })
  }
  expect(failed.mock.calls).toEqual([])
})
