import { type Ending, runCommand } from '#lib/cli/run-command.ts'
import { compressions } from '#lib/build/products/compressed-forms.ts'

await runCommand(
  {
    name: 'build',
    purpose:
      'Checks every article, then writes the site to OUT_DIR, `out` by default, whole or not at all.',
    flags: {
      compression: {
        value: 'HOW',
        among: compressions,
        help: 'of the .br and .gz beside every text, default fast; none for hosts that compress',
      },
      explain: { value: null, help: 'says of each product that is made what it is made anew for' },
      full: { value: null, help: 'makes everything, whatever earlier builds have left' },
    },
    operands: null,
  },
  async ({ values, environment }): Promise<Ending> => {
    const { buildSite } = await import('#lib/build/build-site.ts')
    const asked = values.get('compression')
    const built = await buildSite({
      ...environment,
      compression: compressions.find((each) => each === asked) ?? 'fast',
      explain: values.has('explain'),
      full: values.has('full'),
    })
    switch (built.kind) {
      case 'built':
        return { kind: 'done' }
      case 'failed':
        return { kind: 'failed', line: built.reason }
      case 'stopped':
        return built
    }
  },
)
