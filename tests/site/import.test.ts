/** `npm run import`: what it says, where it says it, and how it ends. */

import { expect, test } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'
import { textsIn } from '../lib/intake/import-into.ts'
import { runCommand } from './support/run-command.ts'

test('articles are written and told, and one that cannot be read makes it fail', async () => {
  const source = temporaryFolder({
    'bell.md': '---\ntitle: The bell\ndate: 2020-01-01\n---\nIt rings.\n',
    'broken.md': '---\ntitle: [\n',
  })
  const folder = temporaryFolder()
  const words = [source, '--content', folder, '--author', 'Ada Roe']
  const ran = await runCommand('import', words)
  expect({
    ...ran,
    output: ran.output.replaceAll(folder, 'content').replaceAll(source, 'source'),
  }).toEqual({
    code: 1,
    output: `published  content/articles/bell.md ← bell.md
source/broken.md:1:1: error: Unexpected end of the file, expected \`---\` below the front matter (import-unread)

Imported 1 article: 1 published, 0 drafts with open questions, 1 refused
`,
    errors: '',
  })
  expect(await textsIn(folder)).toBe(
    '=== articles/bell.md\n---\ntitle: "The bell"\nauthor: "Ada Roe"\npublished: "2020-01-01"\n---\n\nIt rings.\n',
  )
})
