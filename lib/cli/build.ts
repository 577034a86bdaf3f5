import { type Ending, runCommand } from '#lib/cli/run-command.ts'
import { surroundings } from '#lib/cli/surroundings.ts'
import { buildSite } from '#lib/export/build-site.ts'
import { compressions } from '#lib/export/compress-site.ts'
import { exportFolders } from '#lib/export/folders.ts'
import { projectFolder } from '#lib/export/project.ts'

await runCommand(
  {
    name: 'build',
    purpose: 'Checks every article, then writes the site to out/, whole or not at all.',
    flags: {
      compression: {
        value: 'HOW',
        among: compressions,
        help: 'of the .br and .gz beside every text, default fast; none for hosts that compress',
      },
    },
    words: null,
  },
  async ({ values }): Promise<Ending> => {
    const asked = values.get('compression')
    const built = await buildSite({
      ...surroundings(),
      folders: exportFolders(projectFolder),
      compression: compressions.find((each) => each === asked) ?? 'fast',
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
