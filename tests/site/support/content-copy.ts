/** Content folders that tests may write into: a fixture, copied, with what a test adds to it. */

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { projectFolder } from '#lib/system/project-folder.ts'

export type ContentCopy = {
  readonly folder: string
  /** @param name with forward slashes; folders are made */
  readonly save: (name: string, text: string) => void
  readonly remove: () => void
}

/** @param fixture a folder of tests/fixtures */
export function contentCopy(fixture: string): ContentCopy {
  const folder = mkdtempSync(path.join(tmpdir(), 'standfirst-'))
  cpSync(path.join(projectFolder, 'tests', 'fixtures', fixture), folder, { recursive: true })
  return {
    folder,
    save: (name, text) => {
      const file = path.join(folder, name)
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, text)
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
