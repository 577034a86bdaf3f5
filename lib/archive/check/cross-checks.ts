/** What one file cannot know: whether the files of a publication fit together. Pure. */

import { posix } from 'node:path'
import { addressesOf } from '#lib/archive/check/addresses.ts'
import { bookOf, foldedBook, pageFile } from '#lib/archive/check/book.ts'
import { checkAliases } from '#lib/archive/check/check-aliases.ts'
import {
  checkDuplicates,
  checkFileNames,
  type FileFinding,
} from '#lib/archive/check/check-file-names.ts'
import {
  checkLinks,
  checkRelated,
  checkTranslations,
  deadAddress,
  deadFragment,
  idsOf,
  type Surrounding,
} from '#lib/archive/check/check-links.ts'
import { checkPages } from '#lib/archive/check/check-pages.ts'
import { checkBylines, checkListedTopics, checkTopics } from '#lib/archive/check/check-spellings.ts'
import { allHeldBack, noArticles } from '#lib/rules/publication/content-empty.ts'
import { authorTaken } from '#lib/rules/publication/duplicate-author.ts'
import { leadHeldBack, leadWithdrawn, noSuchLead } from '#lib/rules/publication/lead-missing.ts'
import { deadEntry } from '#lib/rules/publication/navigation-dead.ts'
import { nameKey } from '#lib/text/name-key.ts'
import type { AuthorFile, ArchiveLists } from '#lib/archive/lists/build-lists.ts'
import type { Outline } from '#lib/archive/outline.ts'
import type { Article } from '#lib/article/article.ts'
import type { StandingPage } from '#lib/article/standing-page.ts'
import type { PictureTable } from '#lib/images/picture.ts'
import type { Site } from '#lib/site/site.ts'
import { nameFinding } from '#lib/text/file-name.ts'
import { insecureUrl } from '#lib/text/addresses/insecure-url.ts'
import { firstHints } from '#lib/text/first-hints.ts'
import { nearest } from '#lib/text/nearest.ts'
import {
  inDraft,
  type Finding,
  fileStart,
  type Place,
  type Problem,
  problemIn,
} from '#lib/text/problem.ts'
import { safeUrl } from '#lib/text/addresses/safe-url.ts'
import type { DataPath } from '#lib/text/yaml/yaml.ts'

export type Publication = {
  /** Files in `articles/`, `authors/` and `pages/`, also those that could not be parsed. */
  readonly articleFiles: readonly string[]
  readonly authorFileNames: readonly string[]
  readonly pageFileNames: readonly string[]
  readonly authorFiles: readonly AuthorFile[]
  readonly pages: readonly StandingPage[]
  /** No two with one slug. */
  readonly articles: readonly Outline[]
  readonly wholeOf: (outline: Outline) => Article
  /** The archive as a build has it, and with drafts and future articles. */
  readonly built: ArchiveLists
  readonly whole: ArchiveLists
  readonly site: Site
  /** Where in `site.yml` a value stands. */
  readonly sitePlaceOf: (path: DataPath) => Place
  readonly pictures: PictureTable
  /** Addresses of what is copied to the site as it is. */
  readonly publicFiles: readonly string[]
}

/** Always as a build sees it: a link to a draft is dead there, also when dev can show the draft. */
export function crossChecks(publication: Publication): readonly Problem[] {
  const { articleFiles, articles, authorFileNames, authorFiles } = publication
  const drafts = new Set(articles.filter(({ draft }) => draft).map(({ file }) => file))
  const inBuild = surroundingOf(publication, publication.built)
  const inWhole =
    publication.whole === publication.built
      ? inBuild
      : surroundingOf(publication, publication.whole)
  const heldFiles = new Set(publication.built.held.map(({ file }) => file))
  const ofArticles = articles.flatMap((article): readonly FileFinding[] => {
    // What is held back is read when its time has come, beside others that are still to come.
    const context = heldFiles.has(article.file) ? inWhole : inBuild
    const findings = [
      ...checkLinks(article.links, () => idsOf(article, context.wholeOf), context),
      ...checkRelated(article, context),
      ...checkTranslations(article, context),
    ]
    return findings.map((finding) => ({ file: article.file, finding }))
  })
  // What a draft claims, which may yet change, is no reason to refuse it to another.
  const finishedFirst = articles.toSorted((a, b) => Number(a.draft) - Number(b.draft))
  const book = foldedBook(standingFiles(publication))
  const withPages = new Map([...foldedBook(pageFiles(publication)), ...book])
  return [
    ...checkFileNames(
      [...articleFiles, ...authorFileNames, ...publication.pageFileNames].filter(isReadable),
    ),
    ...checkDuplicates(articleFiles),
    ...checkDuplicates(authorFileNames),
    ...checkDuplicates(publication.pageFileNames),
    ...checkAuthors(authorFiles),
    ...authorFiles.flatMap(({ file, links }) =>
      checkLinks(links, () => noIds, inBuild).map((finding) => ({ file, finding })),
    ),
    ...checkPages(publication.pages, inBuild, book),
    ...checkAliases(finishedFirst, withPages),
    ...checkTopics(finishedFirst, publication.site),
    ...checkBylines(finishedFirst, authorFiles),
    ...ofArticles,
    ...siteFindings(publication, inBuild).map((finding) => ({ file: 'site.yml', finding })),
    ...emptyFindings(publication).map((finding) => ({ file: 'articles', finding })),
  ].map(({ file, finding }) => {
    const problem = problemIn(file, finding)
    return drafts.has(file) ? inDraft(problem) : problem
  })
}

/** What nobody sees in a name is told when its folder is listed. */
function isReadable(file: string): boolean {
  return nameFinding(posix.basename(file)) === null
}

/** The words about an author have no parts that a link could lead to. */
const noIds: ReadonlySet<string> = new Set()

function surroundingOf(publication: Publication, lists: ArchiveLists): Surrounding {
  const {
    articleFiles,
    articles,
    pageFileNames,
    pages,
    wholeOf,
    pictures,
    publicFiles,
    built,
    site,
  } = publication
  const addressed = new Set(lists.slugs)
  const heldFiles = new Set(built.held.map(({ file }) => file))
  const aliases = new Map<string, Outline>()
  for (const article of articles) {
    for (const alias of article.aliases) if (!aliases.has(alias)) aliases.set(alias, article)
  }
  return {
    addresses: addressesOf(bookOf({ ...lists, pages, pictures, site, redirects: [] }, publicFiles)),
    articles: new Map(
      articles.filter(({ slug }) => addressed.has(slug)).map((each) => [each.slug, each]),
    ),
    pages,
    held: new Set(articles.filter(({ file }) => heldFiles.has(file)).map(({ slug }) => slug)),
    unread: new Set(unread(articleFiles, articles)),
    unreadPages: new Set(unread(pageFileNames, pages)),
    aliases,
    wholeOf,
  }
}

function unread(files: readonly string[], parsed: readonly { readonly slug: string }[]): string[] {
  const slugs = new Set(parsed.map(({ slug }) => slug))
  return files.map(slugOfFile).filter((slug) => !slugs.has(slug))
}

function slugOfFile(file: string): string {
  return posix.basename(file, '.md').normalize('NFC')
}

/** What no other file may fall on: all that a build could write, also of a site that gets its address later. */
function standingFiles({ whole, pictures, publicFiles }: Publication): readonly string[] {
  const content = { ...whole, pages: [], redirects: [], pictures, site: { url: '' } }
  return [...bookOf(content, publicFiles), '_redirects']
}

function pageFiles({ pages }: Publication): readonly string[] {
  return pages.map(({ slug }) => pageFile(slug))
}

function checkAuthors(files: readonly AuthorFile[]): readonly FileFinding[] {
  const first = new Map<string, string>()
  return files.flatMap(({ file, page: { name } }): readonly FileFinding[] => {
    const before = first.get(nameKey(name))
    if (before === undefined) {
      first.set(nameKey(name), file)
      return []
    }
    return [{ file, finding: { place: fileStart, ...authorTaken(name, before) } }]
  })
}

function siteFindings(
  { site, sitePlaceOf, built }: Publication,
  context: Surrounding,
): readonly Finding[] {
  return [
    ...checkListedTopics(site, sitePlaceOf),
    ...leadFindings(site, sitePlaceOf, built, context),
    ...navigationFindings(site, sitePlaceOf, context),
  ]
}

function leadFindings(
  site: Site,
  placeOf: (path: DataPath) => Place,
  built: ArchiveLists,
  { unread }: Surrounding,
): readonly Finding[] {
  const { lead } = site
  if (lead === null || unread.has(lead)) return []
  if (built.entries.some(({ slug }) => slug === lead)) return []
  const place = placeOf(['lead'])
  if (built.held.some(({ file }) => slugOfFile(file) === lead)) {
    return [{ place, ...leadHeldBack(lead) }]
  }
  if (built.slugs.includes(lead)) return [{ place, ...leadWithdrawn(lead) }]
  const meant = nearest(
    lead,
    built.entries.map(({ slug }) => slug),
  )
  return [{ place, ...noSuchLead(lead, meant) }]
}

function navigationFindings(
  { navigation }: Site,
  placeOf: (path: DataPath) => Place,
  context: Surrounding,
): readonly Finding[] {
  const nearest = firstHints()
  return navigation.flatMap(({ to }, index): readonly Finding[] => {
    const place = placeOf(['navigation', index, 'to'])
    const verdict = safeUrl(to)
    switch (verdict.kind) {
      case 'web': {
        const insecure = insecureUrl(to, place)
        return insecure === null ? [] : [insecure]
      }
      case 'mail':
        return []
      case 'refused':
        return [{ place, ...verdict.breach }]
      case 'internal': {
        const dead = deadAddress(verdict.path, context, nearest)
        return dead === null
          ? deadFragment({ ...verdict, place }, context, nearest)
          : [{ place, ...deadEntry(dead) }]
      }
    }
  })
}

/** A site needs an article; files that could not be read say enough about themselves. */
function emptyFindings({ articleFiles, built }: Publication): readonly Finding[] {
  if (articleFiles.length === 0) return [{ place: fileStart, ...noArticles() }]
  if (built.held.length < articleFiles.length) return []
  return [{ place: fileStart, ...allHeldBack() }]
}
