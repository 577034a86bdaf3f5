import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { projectFolder } from '#lib/system/project-folder.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

test('a command works wherever it is started, and leaves nothing there', () => {
  const folder = temporaryFolder({ 'news/site.yml': 'name: The Pier\n' })
  const file = (...steps: readonly string[]): string => path.join(projectFolder, 'lib', ...steps)
  const { stdout, status } = spawnSync(
    process.execPath,
    [
      ...['--import', pathToFileURL(file('system', 'typescript.mjs')).href],
      ...[file('cli', 'check.ts'), '--content', 'news'],
    ],
    { cwd: folder, encoding: 'utf8' },
  )
  expect(stdout).toContain('news/articles:1:1: error: Missing articles')
  expect(status).toBe(1)
  expect(readdirSync(folder)).toEqual(['news'])
})
