import { mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** One line when nothing can be written where tests put their files, or `null`. */
export function temporaryFolderProblem(): string | null {
  try {
    rmdirSync(mkdtempSync(path.join(tmpdir(), 'standfirst-')))
    return null
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    return `Unexpected temporary folder \`${tmpdir()}\`, expected one that can be written${code}: set TMPDIR`
  }
}
