/** A site held against the hashes that its build wrote beside it. */

import { createHash } from 'node:crypto'
import { createReadStream, readFileSync } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { hashesFile } from '#lib/build/products/closing-files.ts'
import { filesIn } from '#lib/system/files-in.ts'
import { mapLimit } from '#lib/system/map-limit.ts'

export type Differences = {
  readonly kind: 'compared'
  /** How many files the build made. */
  readonly files: number
  /** Paths, sorted. */
  readonly missing: readonly string[]
  readonly changed: readonly string[]
  /** In the folder, and not from the build. */
  readonly added: readonly string[]
}

export type Compared = Differences | { readonly kind: 'failed'; readonly reason: string }

/** From a path that stays in its folder to a SHA-256. */
const hashesShape = z.record(
  z.string().refine((file) => !path.posix.normalize(`./${file}`).startsWith('..')),
  z.string().regex(/^[\da-f]{64}$/u),
)

export async function differencesIn(folder: string): Promise<Compared> {
  const hashes = readHashes(folder)
  if (hashes === null) {
    const reason = `Unexpected folder \`${folder}\`, expected a built site with its \`${hashesFile}\``
    return { kind: 'failed', reason }
  }
  const present = new Set(await filesIn(folder))
  const listed = Object.entries(hashes)
  const here = listed.filter(([file]) => present.has(file))
  const isChanged = await mapLimit(
    here,
    8,
    async ([file, hash]) => (await hashOfFile(path.join(folder, file))) !== hash,
  )
  return {
    kind: 'compared',
    files: listed.length,
    missing: listed.flatMap(([file]) => (present.has(file) ? [] : [file])).sort(),
    changed: here.flatMap(([file], nth) => (isChanged[nth] === true ? [file] : [])).sort(),
    added: [...present].filter((file) => file !== hashesFile && !Object.hasOwn(hashes, file)),
  }
}

function readHashes(folder: string): Readonly<Record<string, string>> | null {
  try {
    const written: unknown = JSON.parse(readFileSync(path.join(folder, hashesFile), 'utf8'))
    return hashesShape.safeParse(written).data ?? null
  } catch {
    // Whatever is there instead, it is not what a build writes.
    return null
  }
}

async function hashOfFile(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
