/**
 * What Next makes of the code: the app that makes pages. It depends on nothing
 * else, so it is made once, and again when the code has changed or what lies
 * there is not what was made.
 */

import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ExportFolders } from '#lib/build/folders.ts'
import { clearNextCache, notCompiled, readyForNext, sealNextCache } from '#lib/build/next-cache.ts'
import { isInstalled, projectFolder } from '#lib/system/project-folder.ts'
import { isFaultOfCode, type NextEnding, runNext } from '#lib/build/run-next.ts'
import {
  type ChecksummedFile,
  keepChecksummed,
  readChecksummed,
} from '#lib/system/storage/checksummed-file.ts'
import { filesIn } from '#lib/system/files-in.ts'
import { digestOfFolder, namesIn } from '#lib/system/folder-digest.ts'

export type AppOptions = {
  /** As `appVersion` says. */
  readonly version: string
  readonly say: (text: string) => void
}

/** Whether it had to be compiled, or how Next ended without having done so. */
export type CompiledApp =
  | { readonly kind: 'compiled'; readonly anew: boolean }
  | Exclude<NextEnding, { readonly kind: 'done' }>

export async function compiledApp(
  { internals }: Pick<ExportFolders, 'internals'>,
  { version, say }: AppOptions,
): Promise<CompiledApp> {
  if (isCompiled({ internals }, version)) return { kind: 'compiled', anew: false }
  const ending = await compile(internals, say)
  if (ending.kind !== 'done') return ending
  // Where it cannot be kept, the next build compiles again.
  keepChecksummed(sealIn(internals), sealed(internals, version))
  return { kind: 'compiled', anew: true }
}

/** Whether the app of this version is there, whole. */
export function isCompiled(
  { internals }: Pick<ExportFolders, 'internals'>,
  version: string,
): boolean {
  // A package brings what was compiled when it was packed.
  if (isInstalled) return true
  if (!existsSync(path.join(internals, 'BUILD_ID'))) return false
  return readChecksummed(sealIn(internals))?.equals(sealed(internals, version)) === true
}

function sealIn(internals: string): ChecksummedFile {
  return { path: path.join(internals, 'cache', 'standfirst-app'), label: 'app 1' }
}

/** The version of the code, and every byte that Next has made of it. */
function sealed(internals: string, version: string): Buffer {
  const names = namesIn(internals).filter((name) => !isPassing(name))
  const digest = digestOfFolder(internals, names)?.toString('hex') ?? ''
  return Buffer.from(`${version} ${digest}`)
}

/** Whether it is no part of the app: a cache or what Next tells about its work. */
function isPassing(name: string): boolean {
  return notCompiled.has(name) || name === 'diagnostics' || name.startsWith('trace')
}

/** One app serves a site wherever it stands: what every address begins with comes from urls.ts and with the styles. */
const withoutBasePath = { BASE_PATH: '' }

/** Once more without what Next has kept, where that may be what it fails at. */
async function compile(internals: string, say: AppOptions['say']): Promise<NextEnding> {
  const kept = readyForNext({ internals })
  if (kept === 'cleared') say('Cleared the cache of Next, which is not as the last build left it')
  let ending = await runNext(['build'], withoutBasePath)
  if (ending.kind === 'failed' && kept === 'whole' && !isFaultOfCode(ending.output)) {
    say('Next failed: cleared its cache, building once more')
    clearNextCache({ internals })
    ending = await runNext(['build'], withoutBasePath)
  }
  if (ending.kind === 'done') forgetPlace(internals)
  sealNextCache({ internals })
  return ending
}

/** What is compiled travels, packed or in the cache of a build service: it says nothing of where that was. */
function forgetPlace(internals: string): void {
  const file = path.join(internals, 'required-server-files.json')
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replaceAll(JSON.stringify(projectFolder), '"."'))
}

const sources = ['app', 'components', 'lib', 'next.config.ts', 'tsconfig.json', 'package.json']

/** As npm installed them, or as they should be. */
const packages = ['node_modules/.package-lock.json', 'package-lock.json']

/** Another one as soon as the code, a package or the runtime is another one. */
export async function appVersion(): Promise<string> {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([process.versions, process.platform, process.arch]))
  for (const file of [...packages, ...(await allSources())]) {
    const place = path.join(projectFolder, file)
    if (!existsSync(place)) continue
    const bytes = readFileSync(place)
    hash.update(`\n${file} ${bytes.length}\n`).update(bytes)
  }
  return hash.digest('hex')
}

async function allSources(): Promise<readonly string[]> {
  const found = sources.map(async (source) => {
    const place = path.join(projectFolder, source)
    if (!lstatSync(place).isDirectory()) return [source]
    const files = (await filesIn(place)).filter((file) => !file.endsWith('.md'))
    return files.map((file) => `${source}/${file}`)
  })
  return (await Promise.all(found)).flat()
}
