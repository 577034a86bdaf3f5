import path from 'node:path'
import { say } from '#lib/cli/print.ts'
import { type Ending, runCommand } from '#lib/cli/run-command.ts'
import { untilStopped } from '#lib/cli/until-stopped.ts'
import { portProblem, serveSite } from '#lib/serve/serve-site.ts'

await runCommand(
  {
    name: 'start',
    purpose: 'Builds the site as `npm run build` does and serves it on PORT, 3000 by default.',
    flags: {},
    operands: null,
  },
  async ({ environment }): Promise<Ending> => {
    const { port, folders } = environment
    // Before the build: nobody should wait for one that cannot be shown.
    const taken = await portProblem(port)
    if (taken !== null) return { kind: 'failed', line: taken }

    const { buildSite } = await import('#lib/build/build-site.ts')
    const built = await buildSite({ ...environment, compression: 'fast' })
    if (built.kind === 'failed') return { kind: 'failed', line: built.reason }
    if (built.kind === 'stopped') return built

    const { basePath } = built.site
    const served = await serveSite({ folder: folders.out, basePath, port })
    if (served.kind === 'failed') return { kind: 'failed', line: served.reason }
    say(`Serving ${path.relative('', folders.out)}/ on ${served.address}`)
    await untilStopped()
    await served.close()
    return { kind: 'done' }
  },
)
