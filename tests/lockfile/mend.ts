/** Run once after a change of dependencies when a lockfile test names packages: `npx tsx tests/lockfile/mend.ts`. */

import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { withIntegrity, withoutIntegrity } from './integrity.ts'
import { mendedLockfile, missingPackages, readLockfile } from './platform-packages.ts'

const file = new URL('../../package-lock.json', import.meta.url)
const lockfile = readLockfile(readFileSync(file, 'utf8'))
const whole = mendedLockfile(lockfile)
const lacking = withoutIntegrity(whole)
const hashes = new Map(lacking.map((name) => [name, integrityOf(name)] as const).filter(isKnown))
writeFileSync(file, `${JSON.stringify(withIntegrity(whole, hashes), null, 2)}\n`)
console.log(`Added ${missingPackages(lockfile).length} packages of other platforms`)
console.log(`Added ${hashes.size} hashes of ${lacking.length} that were missing`)

/** `null` when the registry has no such version. */
function integrityOf(name: string): string | null {
  try {
    const said = execFileSync('npm', ['view', name, 'dist.integrity'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
    return said.startsWith('sha') ? said : null
  } catch {
    // npm ends with 1 for a version that is not there.
    return null
  }
}

function isKnown(entry: readonly [string, string | null]): entry is readonly [string, string] {
  return entry[1] !== null
}
