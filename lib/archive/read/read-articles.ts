import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { readTextFile } from '#lib/archive/read/read-text-file.ts'
import type { Beside, NamedText } from '#lib/archive/read/parse-file.ts'
import type { TextReader } from '#lib/archive/read/text-reader.ts'
import { limits } from '#lib/article/limits.ts'
import type { ArticleContext, ParsedArticle } from '#lib/article/parse-article.ts'
import { folderNamedAsFile } from '#lib/rules/files/file-kind.ts'
import { otherEnding } from '#lib/rules/files/file-name.ts'
import { mapLimit } from '#lib/system/map-limit.ts'
import { type FoundFile, listFolder } from '#lib/system/plain-files.ts'
import { fileStart, type Problem, problemIn } from '#lib/text/problem.ts'
import type { Reading } from '#lib/text/reading.ts'

export type ReadFolder<Parsed> = {
  /** Every file of the right name, in the order of paths, also those that could not be read. */
  readonly files: readonly string[]
  readonly parsed: readonly Parsed[]
  /** Of what could not be read, or not to its end. */
  readonly problems: readonly Problem[]
}

/** The text of a file, which is named. */
export type ReadOne<Read> = (source: string, file: string) => Promise<Reading<Read>>

/** Every article, parsed, with its body. */
export function readArticles(
  contentDir: string,
  context: ArticleContext,
  reader: TextReader,
): Promise<ReadFolder<ParsedArticle>> {
  const read: ReadOne<ParsedArticle> = (source, file) =>
    reader.read({ kind: 'article', source, file }, context)
  return readRemembered([contentDir, 'articles'], context, read, articlesKnown)
}

/** Reads what stands beside the articles. */
export type ReadBeside = <Kind extends keyof Beside>(
  text: NamedText<Kind>,
  context: ArticleContext,
) => Promise<Reading<Beside[Kind]>>

export function readAuthors(
  contentDir: string,
  context: ArticleContext,
  readBeside: ReadBeside,
): Promise<ReadFolder<Beside['author']>> {
  const read: ReadOne<Beside['author']> = (source, file) =>
    readBeside({ kind: 'author', source, file }, context)
  return readRemembered([contentDir, 'authors'], context, read, authorsKnown)
}

/** The standing pages: about, contact, privacy, policies. */
export function readPages(
  contentDir: string,
  context: ArticleContext,
  readBeside: ReadBeside,
): Promise<ReadFolder<Beside['page']>> {
  const read: ReadOne<Beside['page']> = (source, file) =>
    readBeside({ kind: 'page', source, file }, context)
  return readRemembered([contentDir, 'pages'], context, read, pagesKnown)
}

/** The Markdown files of a folder, and what is wrong with what else lies there. */
export type ListedMarkdown = {
  /** In the order of paths. */
  readonly files: readonly FoundFile[]
  readonly problems: readonly Problem[]
}

export async function listMarkdown(contentDir: string, folder: string): Promise<ListedMarkdown> {
  const listing = await listFolder(contentDir, folder)
  const problems = [...listing.refused, ...listing.misnamed].map(({ path, finding }) =>
    problemIn(path, finding),
  )
  problems.push(...listing.files.filter(isAlmostMarkdown).map(wrongEnding))
  problems.push(...listing.folders.filter(isNamedAsFile).map(folderAsFile))
  return { files: listing.files.filter(({ path }) => path.endsWith('.md')), problems }
}

/** What files said at an earlier time. */
export type KnownFiles<Read> = {
  /** `null` unless it would be read in the same way today. */
  readonly before: (file: FoundFile) => Read | null
  readonly keep: (file: FoundFile, read: Read) => void
  /** Told of each that could not be read now. */
  readonly keepUnread?: (file: FoundFile) => void
}

/** Files that are open, or whose text waits to be parsed, at one time. */
const readAtOnce = 32

export async function readListed<Read>(
  contentDir: string,
  { files, problems }: ListedMarkdown,
  readOne: ReadOne<Read>,
  known: KnownFiles<Read> | null,
): Promise<ReadFolder<Read>> {
  const readings = new Map<FoundFile, Reading<Read>>()
  const unknown: FoundFile[] = []
  for (const file of files) {
    const read = known?.before(file) ?? null
    if (read === null) unknown.push(file)
    else readings.set(file, { kind: 'read', read })
  }
  await mapLimit(unknown, readAtOnce, async (file) => {
    const text = await readTextFile(contentDir, file.path, limits.fileBytes)
    const reading: Reading<Read> =
      text.kind === 'refused'
        ? { kind: 'unread', problem: problemIn(file.path, text.finding) }
        : await readOne(text.text, file.path)
    readings.set(file, reading)
    if (reading.kind === 'read') known?.keep(file, reading.read)
    else known?.keepUnread?.(file)
  })
  const inOrder = files.flatMap((file) => readings.get(file) ?? [])
  return {
    files: files.map(({ path }) => path),
    parsed: inOrder.flatMap((each) => (each.kind === 'read' ? [each.read] : [])),
    problems: [
      ...problems,
      ...inOrder.flatMap((each) => (each.kind === 'read' ? [] : [each.problem])),
    ],
  }
}

/** In a process that asks again: by absolute path, each version with all that its reading depends on. */
type Remembered<Read> = Map<string, { readonly version: string; readonly read: Read }>

const articlesKnown: Remembered<ParsedArticle> = new Map()
const pagesKnown: Remembered<Beside['page']> = new Map()
const authorsKnown: Remembered<Beside['author']> = new Map()

async function readRemembered<Read>(
  [contentDir, folder]: readonly [contentDir: string, folder: string],
  context: ArticleContext,
  readOne: ReadOne<Read>,
  remembered: Remembered<Read>,
): Promise<ReadFolder<Read>> {
  const ofContext = versionOf(context)
  const keyOf = ({ path }: FoundFile): string => resolve(contentDir, path)
  const whole = ({ version }: FoundFile): string => `${version} ${ofContext}`
  return readListed(contentDir, await listMarkdown(contentDir, folder), readOne, {
    before: (file) => {
      const before = remembered.get(keyOf(file))
      return before?.version === whole(file) ? before.read : null
    },
    keep: (file, read) => void remembered.set(keyOf(file), { version: whole(file), read }),
  })
}

function isAlmostMarkdown({ path }: FoundFile): boolean {
  return /\.(?:md|markdown|mdx)$/i.test(path) && !path.endsWith('.md')
}

function wrongEnding({ path }: FoundFile): Problem {
  const ending = path.slice(path.lastIndexOf('.'))
  return problemIn(path, { place: fileStart, ...otherEnding(ending) })
}

function isNamedAsFile(path: string): boolean {
  return path.endsWith('.md')
}

function folderAsFile(path: string): Problem {
  return problemIn(path, { place: fileStart, ...folderNamedAsFile() })
}

function versionOf({ pictures, site }: ArticleContext): string {
  const said = JSON.stringify([[...pictures.values()], { ...site, topics: [...site.topics] }])
  return createHash('sha256').update(said).digest('hex')
}
