/** A source of another program → articles in the content folder. */

import { mkdtempSync, rmSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { CheckedArchive } from '#lib/archive/archive.ts'
import { addressesOf } from '#lib/archive/check/addresses.ts'
import { bookOf } from '#lib/archive/check/book.ts'
import { openArchive } from '#lib/archive/open-archive.ts'
import { listMarkdown } from '#lib/archive/read/read-articles.ts'
import { clockOf } from '#lib/desk/clock.ts'
import type { FoundArticle } from '#lib/intake/found.ts'
import type { Imported, ImportedArticle } from '#lib/intake/imported.ts'
import { AddressBook } from '#lib/intake/place/address-book.ts'
import { nameArticles, type NamedArticle, type Standing } from '#lib/intake/place/article-names.ts'
import {
  type ComposedArticle,
  composeArticle,
  type Placing,
} from '#lib/intake/place/compose-article.ts'
import { PictureShelf } from '#lib/intake/place/picture-shelf.ts'
import { Spellings } from '#lib/intake/place/spellings.ts'
import { settleDrafts } from '#lib/intake/settle-drafts.ts'
import { type GivenSource, readGiven } from '#lib/intake/sources/read-given.ts'
import { writeImport } from '#lib/intake/write-import.ts'
import type { Placement } from '#lib/site/site-address.ts'
import { foldedName } from '#lib/text/folded-name.ts'
import { dayIn } from '#lib/text/moment.ts'

export type ImportOptions = {
  /** As the writer named it; relative to the working folder. */
  readonly contentFolder: string
  readonly source: GivenSource
  readonly dryRun: boolean
  /** What is used where a source says nothing; `null` for nothing. */
  readonly author: string | null
  readonly credit: string | null
  readonly topic: string | null
  readonly placement: Placement
  /** `SOURCE_DATE_EPOCH` in milliseconds since 1970, when set. */
  readonly epoch: number | null
  /** Told of each source that has been read, and of how many there are. */
  readonly progress: (done: number, of: number) => void
}

export type ImportOutcome =
  | {
      readonly kind: 'imported'
      readonly imported: Imported
      /** As the writer named it. */
      readonly sourceFolder: string
    }
  /** The command was used wrongly. */
  | { readonly kind: 'misused'; readonly reason: string }

/** Nothing that stands in the content folder is changed. What a source says wrong is in its report; only what the system refuses is thrown. */
export async function importArticles(options: ImportOptions): Promise<ImportOutcome> {
  const given = await readGiven(options.source, options.progress)
  if (given.kind === 'misused') return given
  const { found, problems, folder, project } = given
  return withContentFolder(options.contentFolder, async (contentDir) => {
    const now = clockOf(options.epoch, Date.now())
    const archive = await openArchive(contentDir, {
      now,
      showUnpublished: true,
      ...options.placement,
    })
    const named = nameArticles(found, await standingIn(contentDir, archive))
    const shelf = new PictureShelf(contentDir, folder, project.origin)
    const placing = placingOf(options, archive, named, {
      shelf,
      origin: project.origin,
      today: dayIn(archive.site.timeZone, now),
    })
    const composed: ComposedArticle[] = []
    for (const each of named) {
      if (each.kind === 'new') composed.push(await composeArticle(each.found, each.slug, placing))
    }
    const pictures = [...shelf.pictures.values()].map(({ picture, credit }) => ({
      ...picture,
      credit: credit ?? options.credit,
    }))
    const settled = await settleDrafts(contentDir, composed, pictures, {
      now,
      ...options.placement,
    })
    const written = options.dryRun
      ? []
      : writeImport(options.contentFolder, settled, shelf.pictures, options.credit)
    const articles: ImportedArticle[] = [
      ...named.flatMap((each): readonly ImportedArticle[] => notNew(each)),
      ...settled.map(({ article, ...each }): ImportedArticle => {
        const lost = written.find(({ file }) => file === article.file)
        if (lost !== undefined) {
          return { kind: 'refused', from: article.from, problems: [lost.problem] }
        }
        if (each.kind === 'refused') {
          return { kind: 'refused', from: article.from, problems: each.problems }
        }
        const { from, file, wasDraft } = article
        return each.kind === 'draft'
          ? { kind: 'draft', from, file, questions: each.questions, wasDraft }
          : { kind: 'published', from, file }
      }),
    ]
    const imported = { articles, problems, dryRun: options.dryRun }
    return { kind: 'imported', imported, sourceFolder: folder.root }
  })
}

function notNew(named: NamedArticle): readonly ImportedArticle[] {
  switch (named.kind) {
    case 'new':
      return []
    case 'there':
      return [{ kind: 'there', from: named.found.from, file: named.file }]
    case 'refused':
      return [{ kind: 'refused', from: named.found.from, problems: [named.problem] }]
  }
}

/** A publication that is still to be made is read as an empty one. */
async function withContentFolder<Made>(
  contentFolder: string,
  work: (contentDir: string) => Promise<Made>,
): Promise<Made> {
  if ((await stat(contentFolder).catch(() => null)) !== null) return work(contentFolder)
  const outer = mkdtempSync(join(tmpdir(), 'import-'))
  try {
    return await work(outer)
  } finally {
    rmSync(outer, { recursive: true, force: true })
  }
}

async function standingIn(contentDir: string, { entries }: CheckedArchive): Promise<Standing> {
  const titles = new Map(entries.map(({ slug, title }) => [slug, title]))
  const { files } = await listMarkdown(contentDir, 'articles')
  return new Map(
    files.map(({ path }) => {
      const slug = basename(path, '.md').normalize('NFC')
      return [foldedName(slug), { file: path, title: titles.get(slug) ?? null }]
    }),
  )
}

function placingOf(
  { author, credit, topic }: ImportOptions,
  archive: CheckedArchive,
  named: readonly NamedArticle[],
  rest: Pick<Placing, 'shelf' | 'origin' | 'today'>,
): Placing {
  const { site, topics, authors, entries, redirects } = archive
  const placed = named.flatMap((each): readonly { found: FoundArticle; slug: string }[] =>
    each.kind === 'refused' ? [] : [each],
  )
  const book = new AddressBook()
  // What is said without a language means the original, and not a translation of the same name.
  const originalsFirst = placed.toSorted(
    (a, b) => Number(a.found.lang !== null) - Number(b.found.lang !== null),
  )
  for (const { found, slug } of originalsFirst) book.addArticle(found, slug)
  for (const { from, slug } of redirects) book.add(from, slug)
  const written = topics.map(({ id, label }) => (site.topics.has(id) ? id : label))
  return {
    ...{ author, credit, topic, book, ...rest },
    addresses: addressesOf(bookOf({ ...archive, redirects: [] }, [])),
    spellings: new Spellings(site, { topics: written, authors: authors.map(({ name }) => name) }),
    slugsByTitle: new Map([
      ...entries.map(({ title, slug }) => [title, slug] as const),
      ...placed.flatMap(({ found, slug }) =>
        found.title === null ? [] : [[found.title, slug] as const],
      ),
    ]),
    language: site.language,
  }
}
