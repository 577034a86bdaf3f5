import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Ending, runCommand } from '#lib/cli/run-command.ts'
import { listsOfLanguages, project } from './language-files.ts'

function write(files: ReadonlyMap<string, string>): void {
  for (const [file, text] of files) writeFileSync(path.join(project, file), text)
}

await runCommand(
  {
    name: 'languages',
    purpose: 'Writes the lists of languages anew from their files, and docs/languages.md.',
    flags: {},
    operands: null,
  },
  async (): Promise<Ending> => {
    write(await listsOfLanguages())
    // It imports the lists, so they are written first.
    const { pageOfLanguages } = await import('./language-page.ts')
    write(await pageOfLanguages())
    return { kind: 'done' }
  },
)
