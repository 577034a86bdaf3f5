/** Builds one tiny site after the other until it is killed: see killed-builds.test.ts, which starts it. */

import { setTimeout as pause } from 'node:timers/promises'
import { exportFolders } from '#lib/build/folders.ts'
import { buildTiny, noLinks } from './tiny-build.ts'

const [project = '', links = ''] = process.argv.slice(2)
const folders = exportFolders(project)
for (let nth = 1; ; nth += 1) {
  await buildTiny(folders, `${process.pid} ${nth}`, links === 'none' ? noLinks : undefined)
  if (nth === 1) console.log('building')
  // Real ones have longer pauses between two swaps.
  await pause(1)
}
