import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { projectFolder } from '#lib/system/project-folder.ts'
import { type Ending, runCommand } from '#lib/cli/run-command.ts'
import { schemaTexts } from './schema-texts.ts'

await runCommand(
  {
    name: 'schemas',
    purpose: 'Writes docs/schemas anew, for editors, from the schemas that files are held against.',
    flags: {},
    operands: null,
  },
  async (): Promise<Ending> => {
    const folder = path.join(projectFolder, 'docs', 'schemas')
    mkdirSync(folder, { recursive: true })
    for (const [name, text] of await schemaTexts()) writeFileSync(path.join(folder, name), text)
    return { kind: 'done' }
  },
)
