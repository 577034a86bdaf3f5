/** A content folder → its archive, however its articles are read. */

import { stat } from 'node:fs/promises'
import { posix } from 'node:path'
import type { Archive, ArchiveOptions } from '#lib/archive/archive.ts'
import { crossChecks } from '#lib/archive/check/cross-checks.ts'
import { namedPictures, picturesInText } from '#lib/archive/read/named-pictures.ts'
import type { Outline } from '#lib/archive/outline.ts'
import type { ReadArticle } from '#lib/archive/read/article-summary.ts'
import {
  readAuthors,
  type ReadBeside,
  type ReadFolder,
  readPages,
} from '#lib/archive/read/read-articles.ts'
import type { Relate } from '#lib/archive/related/relate.ts'
import { readSite } from '#lib/archive/read/read-site.ts'
import type { LastRead } from '#lib/archive/last-read.ts'
import { type AuthorFile, buildLists, type ArchiveLists } from '#lib/archive/lists/build-lists.ts'
import { uniqueArticles } from '#lib/archive/read/unique-articles.ts'
import type { Article } from '#lib/article/article.ts'
import type { ArticleContext } from '#lib/article/parse-article.ts'
import type { StandingPage } from '#lib/article/standing-page.ts'
import { noContentFolder } from '#lib/rules/publication/content-missing.ts'
import type { Site } from '#lib/site/site.ts'
import type { Placement } from '#lib/site/site-address.ts'
import { listFolder } from '#lib/system/plain-files.ts'
import type { readPictures } from '#lib/images/read-pictures.ts'
import { byPlace, type Finding, fileStart, problemIn } from '#lib/text/problem.ts'

/** What stands outside the content folder and decides with it. */
export type ArchiveContext = Placement & {
  /** Copied to the site as it is, so that links may lead into it. */
  readonly publicDir: string
}

export type GatherOptions = ArchiveOptions &
  Partial<ArchiveContext> & {
    /** Where somebody writes: what stands in for a file that cannot be read now. */
    readonly lastRead?: LastRead
  }

/** Articles without their bodies, and where to get these. */
export type ReadArticles = ReadFolder<ReadArticle> & {
  /** For outlines that it gave. */
  readonly wholeOf: (outline: Outline) => Article
  /** Articles as they could last be read, of files that now cannot. They are shown and never checked. */
  readonly standIns?: readonly StandIn[]
}

export type StandIn = Pick<ReadArticle, 'pictures'> & { readonly outline: Outline }

export type Gathered = Omit<Archive, 'article'> &
  Pick<ArchiveLists, 'placeOf'> &
  Pick<ReadArticles, 'files' | 'wholeOf'> & {
    /** Files of which the archive has what they said before. */
    readonly earlier: ReadonlySet<string>
  }

/** How texts are read, and what they say compared. */
export type Readers = {
  readonly articles: (contentDir: string, context: ArticleContext) => Promise<ReadArticles>
  readonly beside: ReadBeside
  readonly pictures: typeof readPictures
  readonly relate: Relate
}

/** Whatever lies in the folder, this does not throw: what is wrong is among the problems. */
export async function gatherArchive(
  contentDir: string,
  options: GatherOptions,
  readers: Readers,
): Promise<Gathered> {
  const { site: written, ...ofSite } = await readSite(contentDir, {
    siteUrl: options.siteUrl ?? null,
    basePath: options.basePath ?? null,
  })
  const site = options.lastRead?.siteOf(written, ofSite.problems) ?? written
  const missing = await missingFolder(contentDir)
  if (missing !== null) {
    return {
      ...buildLists([], [], site, options),
      site,
      pages: [],
      pictures: new Map(),
      problems: [problemIn('', missing)],
      files: [],
      earlier: new Set(),
      wholeOf: ({ file }) => {
        throw new Error(`${file} is in a folder that is missing`)
      },
    }
  }
  const beforePictures = { pictures: new Map(), site }
  const { pictures, ...ofPictures } = await readers.pictures(contentDir, {
    readSidecar: (source, file) =>
      readers.beside({ kind: 'sidecar', source, file }, beforePictures),
  })
  const context = { pictures, site }
  const readFiles = await readers.articles(contentDir, context)
  const readAuthorFiles = await readAuthors(contentDir, context, readers.beside)
  const readPageFiles = await readPages(contentDir, context, readers.beside)
  const articles = uniqueArticles(readFiles.parsed.flatMap(({ outline }) => outline ?? []))
  const authorFiles = readAuthorFiles.parsed.flatMap(
    ({ author, file, inside }): readonly AuthorFile[] =>
      author === null
        ? []
        : [{ id: posix.basename(file, '.md').normalize('NFC'), file, page: author, links: inside }],
  )
  const listsWith = (showUnpublished: boolean): ArchiveLists =>
    buildLists(articles, authorFiles, site, { now: options.now, showUnpublished }, readers.relate)
  const built = listsWith(false)
  // They differ in what is held back, which is mostly nothing.
  const whole = built.held.length === 0 ? built : listsWith(true)
  const pages = readPageFiles.parsed.flatMap(({ page }) => page ?? [])
  const ofAll = crossChecks({
    articleFiles: readFiles.files,
    authorFileNames: readAuthorFiles.files,
    authorFiles,
    pageFileNames: readPageFiles.files,
    pages,
    articles,
    wholeOf: readFiles.wholeOf,
    built,
    whole,
    site,
    sitePlaceOf: ofSite.placeOf,
    pictures,
    publicFiles: await addressesIn(options.publicDir ?? 'public'),
  })
  const problems = [
    ...ofSite.problems,
    ...ofPictures.problems,
    ...readFiles.problems,
    ...readFiles.parsed.flatMap((each) => each.problems),
    ...readAuthorFiles.problems,
    ...readAuthorFiles.parsed.flatMap((each) => each.problems),
    ...readPageFiles.problems,
    ...readPageFiles.parsed.flatMap((each) => each.problems),
    ...ofAll,
  ].sort(byPlace)
  const { standIns = [] } = readFiles
  const shownAuthors =
    options.lastRead?.authorsOf(readAuthorFiles.files, authorFiles) ?? authorFiles
  const isAsRead = standIns.length === 0 && shownAuthors.length === authorFiles.length
  const asRead = options.showUnpublished ? whole : built
  const lists = isAsRead
    ? asRead
    : buildLists(
        uniqueArticles([...articles, ...standIns.map(({ outline }) => outline)]),
        shownAuthors,
        site,
        options,
        readers.relate,
      )
  const shownPages = options.lastRead?.pagesOf(readPageFiles.files, pages) ?? pages
  const shown = new Set(lists.slugs)
  const named = namedPictures(
    pictures,
    [
      ...readFiles.parsed
        .filter(({ outline }) => outline !== null && shown.has(outline.slug))
        .flatMap((each) => each.pictures),
      ...standIns.flatMap((each) => each.pictures),
      ...shownPages.flatMap(picturesInText),
    ],
    lists.authors.map(({ page }) => page),
  )
  const { files, wholeOf } = readFiles
  return {
    ...lists,
    pages: pagesByTitle(shownPages, site),
    site,
    pictures: named,
    problems,
    files,
    wholeOf,
    earlier: new Set([
      ...standIns.map(({ outline }) => outline.file),
      ...shownAuthors.filter((each) => !authorFiles.includes(each)).map(({ file }) => file),
      ...shownPages.filter((each) => !pages.includes(each)).map(({ file }) => file),
    ]),
  }
}

function pagesByTitle(pages: readonly StandingPage[], site: Site): readonly StandingPage[] {
  const { compare } = new Intl.Collator(site.language)
  return pages.toSorted((a, b) => compare(a.title, b.title) || (a.slug < b.slug ? -1 : 1))
}

async function missingFolder(contentDir: string): Promise<Finding | null> {
  const isFolder = await stat(contentDir).then(
    (found) => found.isDirectory(),
    () => null,
  )
  if (isFolder === true) return null
  return { place: fileStart, ...noContentFolder(isFolder === false) }
}

/** `/logo.svg` for `public/logo.svg`. */
async function addressesIn(publicDir: string): Promise<readonly string[]> {
  const { files } = await listFolder(publicDir, '.')
  return files.map(({ path }) => path.replace(/^\./, ''))
}
