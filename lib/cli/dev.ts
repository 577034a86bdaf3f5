import { type Ending, runCommand } from '#lib/cli/run-command.ts'
import { surroundings } from '#lib/cli/surroundings.ts'
import { previewSite } from '#lib/export/preview-site.ts'
import { readPort } from '#lib/export/read-port.ts'
import { portProblem } from '#lib/export/serve-site.ts'

await runCommand(
  {
    name: 'dev',
    purpose: 'Shows the site while it is written: a saved file changes the open page.',
    flags: {},
    words: null,
  },
  async (): Promise<Ending> => {
    const port = readPort(process.env.PORT)
    if (port.kind === 'wrong') return { kind: 'misused', line: port.reason }
    const taken = await portProblem(port.number)
    if (taken !== null) return { kind: 'failed', line: taken }

    const previewed = await previewSite({ ...surroundings(), port: port.number })
    switch (previewed.kind) {
      case 'done':
      case 'stopped':
        return previewed
      case 'failed':
        return { kind: 'failed', line: previewed.output }
      case 'misused':
        return { kind: 'misused', line: previewed.reason }
      case 'empty':
        return { kind: 'failed', line: null }
    }
  },
)
