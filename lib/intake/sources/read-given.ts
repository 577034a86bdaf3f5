/** Everything that an import was given, read: articles as they were found, and what was wrong with their sources. */

import { readSource } from '#lib/intake/convert/read-source.ts'
import type { Project, SourceText } from '#lib/intake/convert/converted.ts'
import type { FoundArticle } from '#lib/intake/found.ts'
import {
  decodedSource,
  findSources,
  loneProject,
  readSourceText,
} from '#lib/intake/sources/read-sources.ts'
import { SourceFolder } from '#lib/intake/sources/source-folder.ts'
import { nameOfText } from '#lib/intake/sources/name-of-text.ts'
import { mapLimit } from '#lib/system/map-limit.ts'
import { byPlace, type Problem, problemIn } from '#lib/text/problem.ts'
import type { Reading } from '#lib/text/reading.ts'

export type GivenSource =
  | { readonly kind: 'path'; readonly named: string }
  /** Of standard input. */
  | { readonly kind: 'bytes'; readonly bytes: Buffer }

export type ReadGiven =
  | {
      readonly kind: 'read'
      readonly found: readonly FoundArticle[]
      readonly problems: readonly Problem[]
      readonly folder: SourceFolder
      readonly project: Project
    }
  | { readonly kind: 'misused'; readonly reason: string }

/** Sources that are open, or wait to be read, at one time. */
const atOnce = 16

export async function readGiven(
  given: GivenSource,
  progress: (done: number, of: number) => void,
): Promise<ReadGiven> {
  if (given.kind === 'bytes') return readBytes(given.bytes)
  const sources = await findSources(given.named)
  if (sources.kind === 'misused') return sources
  const { folder, project, paths, problems } = sources.sources
  if (paths.length + problems.length === 0) {
    const reason = `Unexpected SOURCE \`${given.named}\` without any article, expected .txt, .md, .html, .xml or .json files`
    return { kind: 'misused', reason }
  }
  let done = 0
  const readings = await mapLimit(paths, atOnce, async (path) => {
    const found = await converted(await readSourceText(sources.sources, path))
    done += 1
    progress(done, paths.length)
    return found
  })
  return { kind: 'read', ...joined(readings, problems), folder, project: from(readings, project) }
}

async function readBytes(bytes: Buffer): Promise<ReadGiven> {
  if (bytes.toString('latin1').trim() === '') {
    return { kind: 'misused', reason: 'Unexpected end of standard input, expected an article' }
  }
  const decoded = decodedSource(bytes, 'standard input', loneProject)
  const named: Reading<SourceText> =
    decoded.kind === 'read'
      ? { kind: 'read', read: { ...decoded.read, path: nameOfText(decoded.read.text) } }
      : decoded
  // There is no folder around it: nothing that it names can be found.
  const folder = new SourceFolder('', true)
  const readings = [await converted(named)]
  return { kind: 'read', ...joined(readings, []), folder, project: from(readings, loneProject) }
}

type Found = {
  readonly found: readonly FoundArticle[]
  readonly problems: readonly Problem[]
  readonly origin: string | null
}

async function converted(source: Reading<SourceText>): Promise<Found> {
  const reading = source.kind === 'read' ? await readSource(source.read) : source
  if (reading.kind === 'unread') return { found: [], problems: [reading.problem], origin: null }
  const path = source.kind === 'read' ? source.read.path : ''
  const { articles, findings, origin = null } = reading.read
  const problems = findings.map((finding) => problemIn(path, finding))
  return { found: articles, problems, origin }
}

function joined(readings: readonly Found[], before: readonly Problem[]): Omit<Found, 'origin'> {
  return {
    found: readings.flatMap(({ found }) => found),
    problems: [...before, ...readings.flatMap(({ problems }) => problems)].sort(byPlace),
  }
}

/** What a project does not say of its site, an export in it may. */
function from(readings: readonly Found[], project: Project): Project {
  const said = readings.map(({ origin }) => origin).find((origin) => origin !== null)
  return { ...project, origin: project.origin ?? said ?? null }
}
