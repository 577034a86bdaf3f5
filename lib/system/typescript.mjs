/**
 * For `node --import`: Node then runs TypeScript, through tsx. That keeps what it
 * has translated in the temporary folder, and fails where it cannot be written
 * before a line of ours could say so; it goes without there.
 */

import { mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

try {
  rmdirSync(mkdtempSync(path.join(tmpdir(), 'standfirst-')))
} catch {
  // Whoever needs the folder says what is wrong with it.
  process.env.TSX_DISABLE_CACHE = '1'
}
await import('tsx')
