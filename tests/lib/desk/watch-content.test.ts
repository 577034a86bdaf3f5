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
  writeFileSync(path.join(contentFolder, 'site.yml'), 'one')
  await vi.waitFor(() => expect(failed).toHaveBeenCalled(), 4000)
  const before = saved.mock.calls.length
  writeFileSync(path.join(contentFolder, 'site.yml'), 'two')
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
  await savedAgain(() => writeFileSync(path.join(contentFolder, 'site.yml'), 'one'))
  expect(failed.mock.calls).toEqual([])
})

test('a file is watched on that an editor puts in the place of another, in a folder that is new', async () => {
  const contentFolder = temporaryFolder({ 'articles/b.md': '' })
  const saved = vi.fn<() => Promise<void>>().mockResolvedValue(undefined)
  const failed = vi.fn()
  const { stop } = watchContent({ contentFolder, saved, failed })
  onTestFinished(stop)
  const [file, aside] = ['articles/2026/a.md', 'articles/2026/a.md~'].map((name) =>
    path.join(contentFolder, name),
  )
  const savedAgain = async (act: () => void): Promise<void> => {
    const before = saved.mock.calls.length
    act()
    await vi.waitFor(() => expect(saved.mock.calls.length).toBeGreaterThan(before), 4000)
    // Whatever else is told of the same save comes at once.
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  await savedAgain(() => mkdirSync(path.join(contentFolder, 'articles', '2026')))
  for (const text of ['one', 'two', 'three']) {
    await savedAgain(() => {
      writeFileSync(aside ?? '', text)
      renameSync(aside ?? '', file ?? '')
    })
  }
  expect(failed.mock.calls).toEqual([])
})

test('what lies beside the content is nobody’s save', async () => {
  const contentFolder = temporaryFolder({ 'node_modules/a/b.js': '', 'articles/a.md': '' })
  const saved = vi.fn<() => Promise<void>>().mockResolvedValue(undefined)
  const { stop } = watchContent({ contentFolder, saved, failed: vi.fn() })
  onTestFinished(stop)
  for (const file of ['node_modules/a/b.js', 'node_modules/c.js', 'package.json']) {
    writeFileSync(path.join(contentFolder, file), 'one')
  }
  mkdirSync(path.join(contentFolder, '.standfirst'))
  // Told in their order, so that this one would come after the others.
  writeFileSync(path.join(contentFolder, 'articles/a.md'), 'one')
  await vi.waitFor(() => expect(saved).toHaveBeenCalled(), 4000)
  expect(saved.mock.calls).toHaveLength(1)
})
