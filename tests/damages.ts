/** What may become of a file that programs keep for themselves. */

import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'

export type Damage = readonly [what: string, doIt: (file: string) => void]

const sizeOf = (file: string): number => readFileSync(file).length

export const damages: readonly Damage[] = [
  ['removed', (file) => rmSync(file)],
  ['emptied', (file) => truncateSync(file)],
  ['a byte shorter', (file) => truncateSync(file, Math.max(0, sizeOf(file) - 1))],
  ['cut in half', (file) => truncateSync(file, Math.floor(sizeOf(file) / 2))],
  [
    'a byte longer',
    (file) => writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.of(0)])),
  ],
  ['with its first bit turned', (file) => turnBit(file, 0)],
  ['with a bit turned in the middle', (file) => turnBit(file, 4 * sizeOf(file))],
  ['with its last bit turned', (file) => turnBit(file, 8 * sizeOf(file) - 1)],
  ['a page', (file) => writeFileSync(file, '<!doctype html><title>Not found</title>')],
  ['JSON', (file) => writeFileSync(file, '{}')],
  [
    'a folder',
    (file) => inItsPlace(file, () => mkdirSync(path.join(file, 'in it'), { recursive: true })),
  ],
  ['a link to nothing', (file) => inItsPlace(file, () => symlinkSync('nothing', file))],
  ['a link to itself', (file) => inItsPlace(file, () => symlinkSync(path.basename(file), file))],
  ['a link to a folder', (file) => inItsPlace(file, () => symlinkSync('.', file))],
  ['a link to a device', (file) => inItsPlace(file, () => symlinkSync('/dev/zero', file))],
  ['a pipe', (file) => inItsPlace(file, () => execFileSync('mkfifo', [file]))],
  // The superuser reads it all the same, and finds it whole.
  ['forbidden', (file) => chmodSync(file, 0)],
]

export function turnBit(file: string, bit: number): void {
  const bytes = readFileSync(file)
  const place = Math.min(Math.floor(bit / 8), bytes.length - 1)
  bytes[place] = (bytes[place] ?? 0) ^ (1 << (bit % 8))
  writeFileSync(file, bytes)
}

function inItsPlace(file: string, make: () => unknown): void {
  rmSync(file, { recursive: true })
  make()
}
