import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { mapLimit } from '#lib/system/map-limit.ts'
import { fingerprint } from '#lib/images/encode-picture.ts'
import { measure, type Measured, measuredSchema, measuring } from '#lib/images/measure.ts'
import { pictureLimits } from '#lib/images/opened.ts'
import { cached, pictureCacheDir } from '#lib/images/picture-cache.ts'
import { formatsOf, plainFileOf } from '#lib/images/picture-files.ts'
import { pictureTypeOf } from '#lib/images/picture-type.ts'
import type { PictureFile, PictureTable, RefusedPicture } from '#lib/images/picture.ts'
import { withVariants } from '#lib/images/variants.ts'
import { type FoundFile, listFolder, readPlainFile } from '#lib/system/plain-files.ts'
import { type ParsedSidecar, parseSidecar, type Sidecar } from '#lib/images/sidecar.ts'
import { wordsWithoutPicture } from '#lib/rules/pictures/picture-missing.ts'
import { firstHints } from '#lib/text/first-hints.ts'
import { byPlace, fileStart, type Problem, problemIn } from '#lib/text/problem.ts'
import type { Reading } from '#lib/text/reading.ts'
import { slugOf } from '#lib/text/slug.ts'
import { decodeUtf8 } from '#lib/text/characters/utf8.ts'
import { yamlLimits } from '#lib/text/yaml/yaml-size.ts'

export type Pictures = {
  readonly pictures: PictureTable
  /** Of the files beside the pictures, and of what is no plain file. A refused picture is a problem only where it is used. */
  readonly problems: readonly Problem[]
}

type PictureOptions = {
  readonly cacheDir?: string
  /** Who reads what stands beside a picture; this process, unless another does. */
  readonly readSidecar?: ReadSidecar
}

type ReadSidecar = (text: string, file: string) => Promise<Reading<ParsedSidecar>>

function parsedHere(text: string, file: string): Promise<Reading<ParsedSidecar>> {
  return Promise.resolve({ kind: 'read', read: parseSidecar(text, file) })
}

/**
 * Everything in `images/` of a content folder: measured, named for the site,
 * with what stands beside it. Never throws for what lies there. A picture is
 * measured again only when its file has changed.
 */
export async function readPictures(
  contentDir: string,
  { cacheDir = pictureCacheDir, readSidecar = parsedHere }: PictureOptions = {},
): Promise<Pictures> {
  const listing = await listFolder(contentDir, 'images')
  const pictures = new Map<string, PictureFile | RefusedPicture>()
  const problems = [...listing.refused, ...listing.misnamed].map(({ path, finding }) =>
    problemIn(path, finding),
  )
  for (const { path, finding } of listing.refused) {
    pictures.set(path, {
      kind: 'refused',
      path,
      reason: finding.reason,
      hint: finding.hint,
    })
  }
  const sidecars = new Map<string, Sidecar>()
  const beside = listing.files.filter(({ path }) => isSidecar(path))
  const described = await mapLimit(beside, sidecarsAtOnce, (each) =>
    besidePicture(contentDir, each, readSidecar),
  )
  for (const { path, sidecar, problems: found } of described) {
    sidecars.set(path.replace(/\.yml$/, '').normalize('NFC'), sidecar)
    problems.push(...found)
  }
  const found = listing.files.filter(({ path }) => !isSidecar(path))
  const read = await mapLimit(found, atOnce, (each) => readPicture(contentDir, each, cacheDir))
  for (const picture of read) {
    const words = sidecars.get(picture.path.normalize('NFC')) ?? { credit: null, alt: null }
    pictures.set(picture.path, picture.kind === 'picture' ? { ...picture, ...words } : picture)
  }
  const ofVariants = withVariants(sorted(pictures))
  problems.push(
    ...lonely(
      [...sidecars.keys()],
      [...pictures.keys()].map((path) => path.normalize('NFC')),
    ),
    ...ofVariants.problems,
  )
  return { pictures: ofVariants.pictures, problems: problems.sort(byPlace) }
}

/** Pictures measured at a time; each lies unpacked in memory meanwhile. */
const atOnce = 4

function isSidecar(path: string): boolean {
  return path.endsWith('.yml')
}

function sorted(pictures: ReadonlyMap<string, PictureFile | RefusedPicture>): PictureTable {
  return new Map([...pictures].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Words beside a picture that is not there are most often a slip in a name. */
function lonely(described: readonly string[], paths: readonly string[]): readonly Problem[] {
  const [nearest, there] = [firstHints(), new Set(paths)]
  return described
    .filter((path) => !there.has(path))
    .map((path) => {
      return problemIn(`${path}.yml`, {
        place: fileStart,
        ...wordsWithoutPicture(path, nearest(path, paths)),
      })
    })
}

/** By absolute path: what a file was found to be, for as long as it is the same. */
const known = new Map<string, { readonly version: string; readonly picture: KnownPicture }>()

type KnownPicture = PictureFile | RefusedPicture

async function readPicture(
  contentDir: string,
  found: FoundFile,
  cacheDir: string,
): Promise<KnownPicture> {
  const key = resolve(contentDir, found.path)
  const before = known.get(key)
  if (before?.version === found.version) return before.picture
  const picture = await lookAt(contentDir, found.path, cacheDir)
  known.set(key, { version: found.version, picture })
  return picture
}

async function lookAt(contentDir: string, path: string, cacheDir: string): Promise<KnownPicture> {
  const read = await readPlainFile(contentDir, path, pictureLimits.bytes)
  if (read.kind === 'refused') {
    return { kind: 'refused', path, reason: read.finding.reason, hint: read.finding.hint }
  }
  return pictureOfBytes(read.bytes, path, cacheDir)
}

/** What a file with these bytes is, or would be, at a path in the content folder. */
export async function pictureOfBytes(
  bytes: Buffer,
  path: string,
  cacheDir = pictureCacheDir,
): Promise<KnownPicture> {
  const hash = createHash('sha256').update(bytes).digest('hex')
  const measured = await measuredOnce(bytes, hash, cacheDir)
  if (measured.kind === 'refused') return { ...measured, path }
  const { type, width, height, tone } = measured
  const formats = formatsOf(`${plainName(path)}-${fingerprint(bytes)}`, measured)
  const file = plainFileOf(formats)
  return {
    ...{ kind: 'picture', path, file, width, height, type, formats, tone },
    ...{ credit: null, alt: null },
  }
}

/** Decoding a whole picture takes a while, and each worker of a build asks anew. */
async function measuredOnce(bytes: Buffer, hash: string, cacheDir: string): Promise<Measured> {
  if (pictureTypeOf(bytes) === null) return measure(bytes)
  const kept = await cached(cacheDir, `${hash}-measured${measuring}`, async () =>
    Buffer.from(JSON.stringify(await measure(bytes))),
  )
  return measuredSchema.parse(JSON.parse(kept.toString()))
}

/** ASCII only, since hosts disagree about other letters in the names of files. */
function plainName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
  return slugOf(name.normalize('NFKD').replace(/[^ -~]/g, ''), 'picture')
}

/** By absolute path: what was said beside a picture, for as long as the file is the same. */
const knownSidecars = new Map<string, { readonly version: string; readonly read: ParsedSidecar }>()

/** Files that are open, or whose text waits to be parsed, at one time. */
const sidecarsAtOnce = 32

async function besidePicture(
  contentDir: string,
  { path, version }: FoundFile,
  readSidecar: ReadSidecar,
): Promise<ParsedSidecar & { readonly path: string }> {
  const none = { path, sidecar: { credit: null, alt: null } }
  const key = resolve(contentDir, path)
  const before = knownSidecars.get(key)
  if (before?.version === version) return { path, ...before.read }
  const file = await readPlainFile(contentDir, path, yamlLimits.bytes)
  if (file.kind === 'refused') return { ...none, problems: [problemIn(path, file.finding)] }
  const decoded = decodeUtf8(file.bytes)
  if (decoded.kind === 'refused') return { ...none, problems: [problemIn(path, decoded.finding)] }
  const reading = await readSidecar(decoded.text, path)
  if (reading.kind === 'unread') return { ...none, problems: [reading.problem] }
  knownSidecars.set(key, { version, read: reading.read })
  return { path, ...reading.read }
}
