import path from 'node:path'
import { type Ending, runCommand } from '#lib/cli/run-command.ts'
import { readFolders, surroundings } from '#lib/cli/surroundings.ts'
import { untilStopped } from '#lib/cli/until-stopped.ts'
import { buildSite } from '#lib/export/build-site.ts'
import { readPort } from '#lib/export/read-port.ts'
import { portProblem, serveSite } from '#lib/export/serve-site.ts'

await runCommand(
  {
    name: 'start',
    purpose: 'Builds the site as `npm run build` does and serves it on PORT, 3000 by default.',
    flags: {},
    words: null,
  },
  async (): Promise<Ending> => {
    const port = readPort(process.env.PORT)
    if (port.kind === 'wrong') return { kind: 'misused', line: port.reason }
    const read = readFolders()
    if (read.kind === 'wrong') return { kind: 'misused', line: read.reason }
    // Before the build: nobody should wait for one that cannot be shown.
    const taken = await portProblem(port.number)
    if (taken !== null) return { kind: 'failed', line: taken }

    const { folders } = read
    const built = await buildSite({ ...surroundings(), folders, compression: 'fast' })
    if (built.kind === 'failed') return { kind: 'failed', line: built.reason }
    if (built.kind === 'stopped') return built

    const { basePath } = built.site
    const served = await serveSite({ folder: folders.out, basePath, port: port.number })
    if (served.kind === 'failed') return { kind: 'failed', line: served.reason }
    console.log(`Serving ${path.relative('', folders.out)}/ on ${served.address}`)
    await untilStopped()
    await served.close()
    return { kind: 'done' }
  },
)
