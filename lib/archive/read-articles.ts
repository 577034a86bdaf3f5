import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { readTextFile } from '#lib/archive/read-text-file.ts'
import { parseAuthorPage, type ParsedAuthor } from '#lib/article/author-page.ts'
import { limits } from '#lib/article/limits.ts'
import {
  type ArticleSurroundings,
  parseArticle,
  type ParsedArticle,
} from '#lib/article/parse-article.ts'
import { type ParsedStandingPage, parseStandingPage } from '#lib/article/standing-page.ts'
import { eachOf } from '#lib/images/each-of.ts'
import { type FoundFile, listFolder } from '#lib/images/plain-files.ts'
import { fileStart, type Problem, problemIn } from '#lib/text/problem.ts'

export type ReadFolder<Parsed> = {
  /** Every file of the right name, in the order of paths, also those that could not be read. */
  readonly files: readonly string[]
  readonly parsed: readonly Parsed[]
  /** Of what could not be parsed because it could not be read. */
  readonly problems: readonly Problem[]
}

/** Every article, parsed, with its body. */
export function readArticles(
  contentDir: string,
  surroundings: ArticleSurroundings,
): Promise<ReadFolder<ParsedArticle>> {
  return readMarkdown(contentDir, 'articles', surroundings, parseArticle, articlesKnown)
}

export function readAuthors(
  contentDir: string,
  surroundings: ArticleSurroundings,
): Promise<ReadFolder<ParsedAuthor & { readonly file: string }>> {
  return readMarkdown(contentDir, 'authors', surroundings, parseAuthorFile, authorsKnown)
}

/** The standing pages: about, contact, privacy, policies. */
export function readPages(
  contentDir: string,
  surroundings: ArticleSurroundings,
): Promise<ReadFolder<ParsedStandingPage>> {
  return readMarkdown(contentDir, 'pages', surroundings, parseStandingPage, pagesKnown)
}

function parseAuthorFile(
  source: string,
  file: string,
  surroundings: ArticleSurroundings,
): ParsedAuthor & { readonly file: string } {
  return { ...parseAuthorPage(source, file, surroundings), file }
}

/** What a file said, for as long as neither it nor anything that its reading depends on has changed. By absolute path. */
type Known<Parsed> = Map<string, { readonly version: string; readonly parsed: Parsed }>

const articlesKnown: Known<ParsedArticle> = new Map()
const pagesKnown: Known<ParsedStandingPage> = new Map()
const authorsKnown: Known<ParsedAuthor & { readonly file: string }> = new Map()

/** Files that are open, or whose text waits to be parsed, at one time. */
const readAtOnce = 32

/** @param known what earlier calls found, for a process that asks again */
export async function readMarkdown<Parsed>(
  contentDir: string,
  folder: string,
  surroundings: ArticleSurroundings,
  parse: (
    source: string,
    file: string,
    surroundings: ArticleSurroundings,
  ) => Parsed | Promise<Parsed>,
  known?: Known<Parsed>,
): Promise<ReadFolder<Parsed>> {
  const listing = await listFolder(contentDir, folder)
  const problems = listing.refused.map(({ path, finding }) => problemIn(path, finding))
  problems.push(...listing.files.filter(isAlmostMarkdown).map(otherEnding))
  problems.push(...listing.folders.filter(isNamedAsFile).map(folderAsFile))
  const files = listing.files.filter(({ path }) => path.endsWith('.md'))
  const around = versionOf(surroundings)
  const read = await eachOf(files, readAtOnce, async ({ path, version: ofFile }) => {
    const key = resolve(contentDir, path)
    const version = `${ofFile} ${around}`
    const before = known?.get(key)
    if (before?.version === version) return { parsed: [before.parsed], problems: [] }
    const text = await readTextFile(contentDir, path, limits.fileBytes)
    if (text.kind === 'refused') return { parsed: [], problems: [problemIn(path, text.finding)] }
    const made = await parse(text.text, path, surroundings)
    known?.set(key, { version, parsed: made })
    return { parsed: [made], problems: [] }
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

function otherEnding({ path }: FoundFile): Problem {
  const ending = path.slice(path.lastIndexOf('.'))
  return problemIn(path, {
    place: fileStart,
    rule: 'file-name',
    reason: `Unexpected ending \`${ending}\`, expected \`.md\``,
    hint: 'files with another ending are not read',
  })
}

function isNamedAsFile(path: string): boolean {
  return path.endsWith('.md')
}

function folderAsFile(path: string): Problem {
  return problemIn(path, {
    place: fileStart,
    rule: 'file-kind',
    reason: 'Unexpected folder, expected a plain file',
    hint: 'give the folder a name that does not end in `.md`',
  })
}

function versionOf({ pictures, site }: ArticleSurroundings): string {
  const said = JSON.stringify([[...pictures.values()], { ...site, topics: [...site.topics] }])
  return createHash('sha256').update(said).digest('hex')
}
