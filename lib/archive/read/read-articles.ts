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

type ReadOne<Read> = (source: string, file: string) => Promise<Reading<Read>>

/** Every article, parsed, with its body. */
export function readArticles(
  contentDir: string,
  context: ArticleContext,
  reader: TextReader,
): Promise<ReadFolder<ParsedArticle>> {
  const read: ReadOne<ParsedArticle> = (source, file) =>
    reader.read({ kind: 'article', source, file }, context)
  return readMarkdown(contentDir, 'articles', context, read, articlesKnown)
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
  return readMarkdown(contentDir, 'authors', context, read, authorsKnown)
}

/** The standing pages: about, contact, privacy, policies. */
export function readPages(
  contentDir: string,
  context: ArticleContext,
  readBeside: ReadBeside,
): Promise<ReadFolder<Beside['page']>> {
  const read: ReadOne<Beside['page']> = (source, file) =>
    readBeside({ kind: 'page', source, file }, context)
  return readMarkdown(contentDir, 'pages', context, read, pagesKnown)
}

/** What a file said, for as long as neither it nor anything that its reading depends on has changed. By absolute path. */
type Known<Read> = Map<string, { readonly version: string; readonly read: Read }>

const articlesKnown: Known<ParsedArticle> = new Map()
const pagesKnown: Known<Beside['page']> = new Map()
const authorsKnown: Known<Beside['author']> = new Map()

/** Files that are open, or whose text waits to be parsed, at one time. */
const readAtOnce = 32

/** @param known what earlier calls found, for a process that asks again */
export async function readMarkdown<Read>(
  contentDir: string,
  folder: string,
  context: ArticleContext,
  readOne: ReadOne<Read>,
  known?: Known<Read>,
): Promise<ReadFolder<Read>> {
  const listing = await listFolder(contentDir, folder)
  const problems = [...listing.refused, ...listing.misnamed].map(({ path, finding }) =>
    problemIn(path, finding),
  )
  problems.push(...listing.files.filter(isAlmostMarkdown).map(wrongEnding))
  problems.push(...listing.folders.filter(isNamedAsFile).map(folderAsFile))
  const files = listing.files.filter(({ path }) => path.endsWith('.md'))
  const ofContext = versionOf(context)
  const read = await mapLimit(files, readAtOnce, async ({ path, version: ofFile }) => {
    const key = resolve(contentDir, path)
    const version = `${ofFile} ${ofContext}`
    const before = known?.get(key)
    if (before?.version === version) return { parsed: [before.read], problems: [] }
    const text = await readTextFile(contentDir, path, limits.fileBytes)
    if (text.kind === 'refused') return { parsed: [], problems: [problemIn(path, text.finding)] }
    const reading = await readOne(text.text, path)
    if (reading.kind === 'unread') return { parsed: [], problems: [reading.problem] }
    known?.set(key, { version, read: reading.read })
    return { parsed: [reading.read], problems: [] }
  })
  return {
    files: files.map(({ path }) => path),
    parsed: read.flatMap((each) => each.parsed),
    problems: [...problems, ...read.flatMap((each) => each.problems)],
  }
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
