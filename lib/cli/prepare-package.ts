/** Run by `npm pack` before it packs: a package brings the compiled app, the bundled commands and the versions of all packages. */

import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { appVersion, compiledApp } from '#lib/build/compiled-app.ts'
import { exportFolders } from '#lib/build/folders.ts'
import { shrinkwrapOf } from '#lib/build/package/shrinkwrap.ts'
import { complain } from '#lib/cli/print.ts'
import { packCommands } from '#lib/system/bundled-commands.mjs'
import { projectFolder } from '#lib/system/project-folder.ts'

const app = await compiledApp(exportFolders(projectFolder), {
  version: await appVersion(),
  say: complain,
})
if (app.kind === 'compiled') {
  await packCommands()
  const lock = readFileSync(path.join(projectFolder, 'package-lock.json'), 'utf8')
  writeFileSync(path.join(projectFolder, 'npm-shrinkwrap.json'), shrinkwrapOf(lock))
} else {
  complain(app.kind === 'failed' ? app.output : `Stopped by ${app.signal}`)
  process.exitCode = 1
}
