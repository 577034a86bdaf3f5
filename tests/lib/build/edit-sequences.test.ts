/**
 * Whatever a newsroom does, one edit after the other: what a build would make
 * anew, by the keys of all products, as pure values. EDIT_SEQUENCES says how many
 * sequences are tried; a thousand want a longer --testTimeout and --hookTimeout.
 */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type NamedText,
  type Parsed,
  parseFile,
  type TextKind,
} from '#lib/archive/read/parse-file.ts'
import type { PageValue } from '#lib/archive/pages/page-value.ts'
import type { KeptArticle } from '#lib/archive/cache/cached-article.ts'
import type { Article } from '#lib/article/article.ts'
import type { ArticleContext } from '#lib/article/parse-article.ts'
import { pageProduct } from '#lib/build/pages/make-pages.ts'
import { planPages } from '#lib/build/pages/plan-pages.ts'
import type { PlannedProduct } from '#lib/build/products/make-products.ts'
import { type PlacedArticles, wholeInContext } from '#lib/build/products/placed-articles.ts'
import type { Product, StoredFile } from '#lib/build/products/product.ts'
import { searchPartProducts } from '#lib/build/products/search-products.ts'
import { socialPictures } from '#lib/build/products/social-pictures.ts'
import { redirectProducts, textProducts } from '#lib/build/products/texts-for-programs.ts'
import { indexedCopy } from '#lib/build/search/indexed-copy.ts'
import { encodedFilesOf } from '#lib/images/picture-files.ts'
import type { PictureTable } from '#lib/images/picture.ts'
import { socialCard } from '#lib/publish/social-card.ts'
import { parseSite } from '#lib/site/site.ts'
import { nowhere } from '#lib/site/site-address.ts'
import { digestOf } from '#lib/system/storage/digest-of.ts'
import { dayIn } from '#lib/text/moment.ts'
import { anArchive, type TestArchive } from '../../fixtures/an-archive.ts'
import { aPictureFile, formatsNamed } from '../../fixtures/an-article.ts'
import { keptAndPlaced } from '../../fixtures/placed.ts'
import {
  builtAt,
  type Edit,
  edited,
  editedSlug,
  edits,
  firstPublication,
  isListed,
  isShown,
  type Publication,
  type Story,
  textsOf,
} from '../../fixtures/random-edits.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { aWorkshop, textsOf as madeTexts, type Workshop } from './products/a-workshop.ts'

const sequences = Number(process.env.EDIT_SEQUENCES ?? 12)

type Places = {
  /** Where texts are written that only a product itself can say. */
  readonly workshop: Workshop
  readonly cache: string
  readonly parse: typeof parseFile
}

/** What was parsed before is not parsed again, which is most of the work. */
function parsedOnce(): typeof parseFile {
  const known = new Map<string, ReturnType<typeof parseFile>>()
  return <Kind extends TextKind>(text: NamedText<Kind>, context: ArticleContext): Parsed[Kind] => {
    const asked = plainText([text, context])
    // What is known of a text is of its kind.
    const parsed = (known.get(asked) as Parsed[Kind] | undefined) ?? parseFile(text, context)
    known.set(asked, parsed)
    return parsed
  }
}

/** By the name of each product: the digest of what it is made from, and all that would be in it. */
type Plan = ReadonlyMap<string, { readonly key: string; readonly says: string }>

async function planOf(publication: Publication, { workshop, cache, parse }: Places): Promise<Plan> {
  const { store } = workshop
  const archive = archiveOf(publication, parse)
  const { site, entries } = archive
  const articles = keptAndPlaced(archive, { folder: cache, code: 'test' })
  const { pages, known } = planPages({ archive }, articles, { script: 'site-0.js' })
  const pictureFiles = encodedAs(archive.pictures)
  const texts = textProducts(archive, { store, articles, pictureFiles, now: builtAt })
  const itself = async ({ make }: PlannedProduct): Promise<string> =>
    plainText(madeTexts([await make()], workshop))
  const said: readonly (readonly [Product, string])[] = [
    ...pages.map(
      (page) => [pageProduct(page, known), plainText(whole(page.value, articles))] as const,
    ),
    ...(await Promise.all(
      [...texts, ...redirectProducts(archive, store)].map(
        async (product) => [product, await itself(product)] as const,
      ),
    )),
    ...socialPictures(archive, store).map(
      ({ product }, nth) => [product, cardOf(entries[nth], site)] as const,
    ),
    // They are all in one part.
    ...searchPartProducts(archive, articles, unmade).map(
      (product) => [product, indexedIn(archive, articles)] as const,
    ),
  ]
  return new Map(
    said.map(([{ name, inputs }, says]) => [name, { key: digestOf([name, inputs]), says }]),
  )
}

/** What parts of the search are made of is looked at, not what Pagefind makes of it. */
function unmade(): never {
  throw new Error('no part is made')
}

function archiveOf(publication: Publication, parse: typeof parseFile): TestArchive {
  const texts = textsOf(publication)
  const { site } = parseSite(texts['site.yml'] ?? null, { folderName: 'Example', ...nowhere })
  const context = { site, pictures: pictureTable(publication) }
  const sources = Object.entries(texts).map(([file, source]) => ({ file, source }))
  const inFolder = (folder: string): typeof sources =>
    sources.filter(({ file }) => file.startsWith(folder))
  const articles = inFolder('articles/').map((text) => {
    const { article, problems } = parse({ kind: 'article', ...text }, context)
    return article ?? expect.fail(JSON.stringify([text, problems]))
  })
  const authorFiles = inFolder('authors/').map((text) => {
    const { author, file } = parse({ kind: 'author', ...text }, context)
    const page = author ?? expect.fail(text.source)
    return { id: file.replace(/^.*\/(.*)\.md$/u, '$1'), file, page, links: [] }
  })
  const pages = inFolder('pages/').map(
    (text) => parse({ kind: 'page', ...text }, context).page ?? expect.fail(text.source),
  )
  return { ...anArchive(articles, { site, authorFiles, pages }), pictures: context.pictures }
}

function pictureTable({ pictures }: Publication): PictureTable {
  return new Map(
    [...pictures].map(([name, version]) => {
      const [path, named] = [`images/${name}.png`, `${name}-0000000${version}`]
      const formats = formatsNamed(named)
      return [path, aPictureFile({ path, file: `${named}-800.jpg`, formats })]
    }),
  )
}

/** Each as long as its name says. */
function encodedAs(pictures: PictureTable): readonly StoredFile[] {
  return [...encodedFilesOf(pictures).keys()].map((name) => ({
    ...{ file: `images/${name}`, hash: name, size: Number(name.replaceAll(/\D/gu, '')) },
    ...{ written: 0, inode: '1-1' },
  }))
}

function whole(value: PageValue<KeptArticle>, { textOf }: PlacedArticles): PageValue<Article> {
  return value.kind === 'article' ? { ...value, article: textOf(value.article) } : value
}

function cardOf(
  entry: TestArchive['entries'][number] | undefined,
  site: TestArchive['site'],
): string {
  return entry === undefined
    ? expect.fail('Drawn for no article')
    : plainText(socialCard(entry, site))
}

function indexedIn(
  { site, entries, slugs }: TestArchive,
  { bySlug, cache }: PlacedArticles,
): string {
  const listed = new Set(entries.map(({ slug }) => slug))
  const { language, basePath, url, timeZone } = site
  const copies = slugs
    .filter((slug) => listed.has(slug))
    .map((slug) => {
      const place = bySlug.get(slug) ?? expect.fail(slug)
      const inContext = wholeInContext(place, cache)
      return [slug, indexedCopy(inContext, dayIn(timeZone, inContext.article.published.at))]
    })
  return plainText([language, basePath, url, copies])
}

/** All that a value says, told apart without any digest. */
function plainText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? [...part] : part))
}

/** Names of products whose key is another one, or that only one of the two has. */
function remade(before: Plan, after: Plan): readonly string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])]
  return names.filter((name) => before.get(name)?.key !== after.get(name)?.key).sort()
}

/** What stands around every page. */
function frameOf({ settings, stories, pages }: Publication): unknown {
  const listed = [...stories.values()].filter(isListed)
  return [
    settings,
    [...new Set(listed.map(({ topic }) => topic))].sort(),
    [...pages.keys()].sort(),
    listed.some(({ corrections }) => corrections.length > 0),
  ]
}

/** A story with what belongs to it. */
function withPicture(each: Story, { pictures }: Publication): unknown {
  return [each, each.picture === null ? null : pictures.get(each.picture)]
}

function newestFirst({ stories }: Publication): readonly (readonly [string, Story])[] {
  return [...stories]
    .filter(([, each]) => isListed(each))
    .sort(
      ([slug, a], [other, b]) => b.published.localeCompare(a.published) || (slug < other ? -1 : 1),
    )
}

/** All that stands on pages, by an account of its own: where it is the same, none of them is made anew. */
function accountOf(publication: Publication): ReadonlyMap<string, string> {
  const { stories, biographies } = publication
  const frame = frameOf(publication)
  const listed = newestFirst(publication)
  const nameAt = (at: number): unknown => {
    const [slug, each] = listed[at] ?? []
    return [slug, each?.title]
  }
  const account = new Map<string, string>()
  const tell = (page: string, ...facts: readonly unknown[]): void => {
    account.set(`${page}/index.html`, JSON.stringify([frame, ...facts]))
  }
  for (const [slug, each] of stories) {
    if (each.alone === null || !isShown(each)) continue
    const at = listed.findIndex(([other]) => other === slug)
    const beside = at < 0 ? null : [nameAt(at - 1), nameAt(at + 1)]
    const biography = biographies.get(each.author)
    tell(`articles/${slug}`, withPicture(each, publication), beside, biography)
  }
  const rowsOf = (belongs: (each: Story) => boolean): unknown =>
    listed
      .filter(([, each]) => belongs(each))
      .map(([slug, each]) => [
        slug,
        withPicture({ ...each, body: '', corrections: [] }, publication),
      ])
  for (const topic of new Set(listed.map(([, each]) => each.topic))) {
    tell(
      `topics/${topic}`,
      rowsOf((each) => each.topic === topic),
    )
  }
  for (const author of new Set(listed.map(([, each]) => each.author))) {
    const page = `authors/${author.toLowerCase().replaceAll(' ', '-')}`
    tell(
      page,
      rowsOf((each) => each.author === author),
      biographies.get(author),
    )
  }
  return account
}

/** Pages of stories that have nothing in common with others. */
function pagesAlone({ stories }: Publication): readonly string[] {
  return [...stories].flatMap(([slug, each]) =>
    each.alone !== null && isShown(each) ? [`articles/${slug}/index.html`] : [],
  )
}

/** What another text of a story may change, and nothing else. */
const ofText = (slug: string): RegExp =>
  new RegExp(
    `^(?:articles/${slug}/(?:index\\.html|article\\.md)|index\\.html|pagefind/.*|(?:topics/.*/)?(?:feed\\.(?:xml|json)|atom\\.xml))$`,
    'u',
  )

/** What is made of whole articles says less than they do, and is made anew with any of them. */
function isOfWholeArticles(name: string): boolean {
  return /^pagefind\/|\/article\.md$|(?:^|\/)(?:feed|atom)\./u.test(name)
}

/** What is wrong about what an edit makes anew. */
function faultsOf(
  [before, after]: readonly [Publication, Publication],
  [old, now]: readonly [Plan, Plan],
  edit: Edit,
): readonly string[] {
  const anew = new Set(remade(old, now))
  const both = [...now.keys()].filter((name) => old.has(name))
  const [accountBefore, account] = [accountOf(before), accountOf(after)]
  const isTold = (name: string): boolean => accountBefore.get(name) === account.get(name)
  const slug = editedSlug(before, edit)
  const beyond =
    edit.kind === 'edit' && slug !== null
      ? [...anew].filter((name) => !ofText(slug).test(name))
      : []
  return [
    ...both
      .filter((name) => (old.get(name)?.says !== now.get(name)?.says) !== anew.has(name))
      .filter((name) => !anew.has(name) || !isOfWholeArticles(name))
      .map((name) => `${name} is ${anew.has(name) ? 'made anew for nothing' : 'stale'}`),
    ...both
      .filter((name) => account.has(name) && accountBefore.has(name) && isTold(name))
      .filter((name) => anew.has(name))
      .map((name) => `${name} is made anew, and nothing on it has changed`),
    ...pagesAlone(after)
      .filter((name) => old.has(name) && !isTold(name) && !anew.has(name))
      .map((name) => `${name} is not made anew, and something on it has changed`),
    ...beyond.map((name) => `${name} is made anew for a text of ${slug}`),
  ]
}

test('of random edits in a row, each makes anew what it changes; when one is undone, all is known', async () => {
  const places = { workshop: aWorkshop(), cache: temporaryFolder(), parse: parsedOnce() }
  const first = await planOf(firstPublication, places)
  await fc.assert(
    fc.asyncProperty(edits(8), async (row) => {
      /** Of all builds: what lies in the store under each key. */
      const store = new Map([...first.values()].map(({ key, says }) => [key, says]))
      let [state, plan] = [firstPublication, first]
      let [before, old] = [state, plan]
      for (const edit of row) {
        ;[before, old] = [state, plan]
        state = edited(before, edit)
        plan = await planOf(state, places)
        expect(faultsOf([before, state], [old, plan], edit)).toEqual([])
        const stale = [...plan].filter(([, { key, says }]) => (store.get(key) ?? says) !== says)
        expect(stale.map(([name]) => name)).toEqual([])
        for (const { key, says } of plan.values()) store.set(key, says)
      }
      expect(remade(old, await planOf(before, { ...places, parse: parseFile }))).toEqual([])
    }),
    { numRuns: sequences },
  )
})
