import { format } from 'prettier'
import { type Ending, runCommand } from '#lib/cli/run-command.ts'
import { mapOf } from './map.ts'
import { projectSources } from './sources.ts'

await runCommand(
  {
    name: 'map',
    purpose: 'Prints who calls whom; lib/README.md keeps the same lines.',
    flags: {},
    operands: null,
  },
  async (): Promise<Ending> => {
    const lines = mapOf(projectSources()).join('\n')
    process.stdout.write(await format(lines, { parser: 'markdown' }))
    return { kind: 'done' }
  },
)
