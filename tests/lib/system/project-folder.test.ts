import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { projectFolder } from '#lib/system/project-folder.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

test('a command works wherever it is started, and leaves nothing there', () => {
  const folder = temporaryFolder({ 'news/site.yml': 'name: The Pier\n' })
  const program = path.join(projectFolder, 'lib', 'cli', 'standfirst.mjs')
  const { stdout, status } = spawnSync(process.execPath, [program, 'check', '--content', 'news'], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect(stdout).toContain('news/articles:1:1: error: Missing articles')
  expect(status).toBe(1)
  expect(readdirSync(folder)).toEqual(['news'])
})
