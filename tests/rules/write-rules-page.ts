import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { projectFolder } from '#lib/system/project-folder.ts'
import { type Ending, runCommand } from '#lib/cli/run-command.ts'
import { checkExample } from '#lib/desk/rules/check-example.ts'
import { rulesPage } from './rules-page.ts'

await runCommand(
  {
    name: 'rules',
    purpose: 'Writes docs/rules.md anew, from the files of the rules.',
    flags: {},
    operands: null,
  },
  async (): Promise<Ending> => {
    const docs = path.join(projectFolder, 'docs')
    mkdirSync(docs, { recursive: true })
    writeFileSync(path.join(docs, 'rules.md'), await rulesPage(checkExample))
    return { kind: 'done' }
  },
)
