/** A rule's example, checked as a content folder is: what is said of it is what a writer would be told. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { checkContent } from '#lib/desk/check-content.ts'
import { type WholeFiles, wholeFiles } from '#lib/desk/rules/example-files.ts'
import { exampleFile } from '#lib/rules/example.ts'
import type { Example, Files } from '#lib/rules/rule.ts'
import { git } from '#lib/system/git.ts'
import { fileStart, type Problem, problemIn } from '#lib/text/problem.ts'

/** Sorted by place; none of an example with a history where there is no git. */
export async function checkExample(example: Example): Promise<readonly Problem[]> {
  switch (example.kind) {
    case 'folder':
      return inTemporaryFolder((project) => checkFiles(project, example.files, null))
    case 'history':
      return inTemporaryFolder(async (project) => {
        const isKept = await commit(project, wholeFiles(example.before))
        return isKept ? checkFiles(project, example.files, 'HEAD') : []
      })
    case 'circumstance': {
      const said = example.said()
      return said === null ? [] : [problemIn(exampleFile, { place: fileStart, ...said })]
    }
  }
}

/** What the folder is called in every message. */
export const exampleFolder = 'content'

/** Seconds since 1970: noon of the day on which the examples' articles appeared, and of a day that week on which they are read. */
const publishedAt = Date.UTC(2026, 2, 2, 12) / 1000
const readAt = Date.UTC(2026, 2, 5, 12) / 1000

async function inTemporaryFolder<Result>(
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'standfirst-rule-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** @param since a revision to hold the files against; `null` for none */
async function checkFiles(
  project: string,
  files: Files,
  since: string | null,
): Promise<readonly Problem[]> {
  const contentFolder = path.join(project, exampleFolder)
  await writeFiles(contentFolder, wholeFiles(files))
  const epoch = readAt * 1000
  const checked = await checkContent({ contentFolder, files: [], since, corrections: true, epoch })
  if (checked.kind === 'misused') throw new Error(checked.reason)
  return checked.report.problems
}

async function writeFiles(folder: string, files: WholeFiles): Promise<void> {
  for (const [name, content] of files) {
    const file = path.join(folder, name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, content)
  }
}

/** A repository whose one commit has these files, written as git reads whole histories, with a date of our own; `false` when there is no git. */
async function commit(project: string, files: WholeFiles): Promise<boolean> {
  const committed = [...files].flatMap(([name, content]) => {
    // No picture has a history.
    if (typeof content !== 'string') return []
    const lines = `M 100644 inline ${exampleFolder}/${name}\ndata ${Buffer.byteLength(content)}\n`
    return `${lines}${content}\n`
  })
  const history = [
    'commit refs/heads/main\n',
    `committer Example <desk@news.example.org> ${publishedAt} +0000\ndata 0\n`,
    ...committed,
  ].join('')
  await mkdir(path.join(project, exampleFolder))
  const made = await git(project, ['init', '--quiet', '--initial-branch=main'])
  if (made.kind === 'failed') return false
  const read = await git(project, ['fast-import', '--quiet'], history)
  return read.kind === 'done'
}
