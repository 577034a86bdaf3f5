/** Run once after a change of dependencies when the lockfile test names missing packages: `npx tsx tests/lockfile/mend.ts`. */

import { readFileSync, writeFileSync } from 'node:fs'
import { mendedLockfile, missingPackages, readLockfile } from './platform-packages.ts'

const file = new URL('../../package-lock.json', import.meta.url)
const lockfile = readLockfile(readFileSync(file, 'utf8'))
writeFileSync(file, `${JSON.stringify(mendedLockfile(lockfile), null, 2)}\n`)
console.log(`Added ${missingPackages(lockfile).length} packages of other platforms`)
