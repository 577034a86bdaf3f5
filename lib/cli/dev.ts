import { type Ending, runCommand } from '#lib/cli/run-command.ts'
import { portProblem } from '#lib/serve/serve-site.ts'

await runCommand(
  {
    name: 'dev',
    purpose: 'Shows the site while it is written: a saved file changes the open page.',
    flags: {
      code: {
        value: null,
        help: "runs Next's own development server, for those who change components",
      },
    },
    operands: null,
  },
  async ({ values, environment }): Promise<Ending> => {
    const taken = await portProblem(environment.port)
    if (taken !== null) return { kind: 'failed', line: taken }
    if (values.has('code')) {
      const { previewCode } = await import('#lib/build/preview/preview-code.ts')
      const previewed = await previewCode(environment)
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
    }
    const { previewSite } = await import('#lib/build/preview/preview-site.ts')
    const previewed = await previewSite(environment)
    switch (previewed.kind) {
      case 'stopped':
        return previewed
      case 'failed':
        return { kind: 'failed', line: previewed.reason }
      case 'empty':
        return { kind: 'failed', line: null }
    }
  },
)
