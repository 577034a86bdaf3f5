/** An article as it was found → the file that it is here. */

import type { Root } from 'mdast'
import { limits } from '#lib/article/limits.ts'
import { walkTo } from '#lib/article/markdown/walk.ts'
import { writtenArticle } from '#lib/article/write/written-article.ts'
import type { FoundArticle, FoundPicture } from '#lib/intake/found.ts'
import { question } from '#lib/intake/markup/left-note.ts'
import type { AddressBook } from '#lib/intake/place/address-book.ts'
import { fitAliases } from '#lib/intake/place/fit-aliases.ts'
import type { PictureShelf } from '#lib/intake/place/picture-shelf.ts'
import { placeHeadings } from '#lib/intake/place/place-headings.ts'
import { placeLinks } from '#lib/intake/place/place-links.ts'
import { placePictures } from '#lib/intake/place/place-pictures.ts'
import type { Spellings } from '#lib/intake/place/spellings.ts'
import { seen, writtenFront } from '#lib/intake/place/written-front.ts'
import type { YamlKeys } from '#lib/text/yaml/write-yaml.ts'
import { withoutHidden } from '#lib/text/characters/hidden-characters.ts'
import { canonicalLanguage, isLanguage } from '#lib/text/language.ts'

export type Placing = {
  readonly book: AddressBook
  readonly shelf: PictureShelf
  readonly spellings: Spellings
  /** Addresses that the site has besides. */
  readonly addresses: ReadonlySet<string>
  /** Slugs by headline, for related stories that are told by it. */
  readonly slugsByTitle: ReadonlyMap<string, string>
  readonly origin: string | null
  /** The language of the publication. */
  readonly language: string
  /** The day of the import, `2026-12-01`. */
  readonly today: string
  /** What is used where a source says nothing: a name, a picture's credit, a topic. */
  readonly author: string | null
  readonly credit: string | null
  readonly topic: string | null
}

export type ComposedArticle = {
  readonly from: string
  readonly slug: string
  /** Relative to the content folder. */
  readonly file: string
  /** Whether its source holds it back. */
  readonly wasDraft: boolean
  readonly text: (draft: boolean) => string
}

/** Uses up the tree that was found. */
export async function composeArticle(
  found: FoundArticle,
  slug: string,
  placing: Placing,
): Promise<ComposedArticle> {
  const { from, body } = found
  const questions: string[] = [...found.questions]
  const headline = placeHeadings(body, found.title)
  const given = seen(found.title ?? headline ?? '')
  const title = given === '' ? titleOfName(found.name) : given
  if (given === '') {
    questions.push('no headline was given, and one made of its name stands in its place')
  }
  const lead = found.image === null ? null : withAlt(found.image, body)
  placeLinks(body, { ...placing, from, read: found.addresses })
  await placePictures(body, from, placing.shelf)
  const image = lead === null ? null : await leadPicture(lead, from, slug, placing)
  showOnlySeen(body)
  const named = placing.spellings.authorsIn(found.authors.map(seen).filter((name) => name !== ''))
  const authors = named.length > 0 ? named : [placing.author ?? 'Unknown']
  if (named.length === 0 && placing.author === null) {
    questions.push('no author was named, and Unknown stands in the place of one')
  }
  if (found.published === null) {
    questions.push(
      `no date was given, and the day of the import, ${placing.today}, stands in its place`,
    )
  }
  const { related, unknown } = relatedIn(found, placing)
  questions.push(...unknown.map((each) => `the related story “${each}” has no address here`))
  body.children.push(...questions.map(question))
  const more = found.takeaways.slice(limits.takeaways)
  questions.push(...more.map((each) => `“${each}” is a takeaway too many`))
  const topics = placing.spellings.topicsIn(found.topics)
  const aliases = fitAliases(found.addresses, slug)
  const values = {
    title,
    standfirst: found.standfirst,
    authors,
    published: found.published ?? placing.today,
    updated: found.updated,
    image,
    topics: topics.length === 0 && placing.topic !== null ? [placing.topic] : topics,
    takeaways: found.takeaways.slice(0, limits.takeaways),
    related,
    lang: languageIn(found.lang, placing.language),
    aliases: aliases.fit,
  }
  const comments = [
    ...found.unknown.map(({ key, value }) => seen(`${key}: ${value}`)),
    ...aliases.unfit.map((address) => seen(`read before at ${address}`)),
  ]
  return {
    from,
    slug,
    file: `articles/${slug}.md`,
    wasDraft: found.draft,
    text: (draft) => writtenArticle(writtenFront({ ...values, draft }), comments, body),
  }
}

/** `the-last-ferry` → `The last ferry` */
function titleOfName(name: string): string {
  const words = name.replace(/[-_]+/gu, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What the text says of the same picture, where nothing else says it. */
function withAlt(picture: FoundPicture, body: Root): FoundPicture {
  const { src, alt } = picture
  return { ...picture, alt: alt ?? (src === null ? null : altInText(body, src)) }
}

async function leadPicture(
  { src, alt, credit, caption }: FoundPicture,
  from: string,
  slug: string,
  { shelf, credit: ofAll }: Placing,
): Promise<YamlKeys> {
  const shelved = src === null ? null : await shelf.shelve(src, from, credit)
  const isOwn = shelved?.kind === 'here' || shelved?.kind === 'missing'
  const path = isOwn ? shelved.path : (src ?? `images/${slug}.jpg`)
  const by = credit ?? shelf.pictures.get(path)?.credit ?? ofAll
  const words = Object.entries({ alt, credit: by, caption }).flatMap(([key, text]) =>
    text === null || seen(text) === '' ? [] : [[key, seen(text)] as const],
  )
  return { src: seen(path), ...Object.fromEntries(words) }
}

/** Without what says nothing about which picture it is. */
function stem(src: string): string {
  return src.replace(/[?#].*$/u, '').replace(/^(?:\.{0,2}\/)+/u, '')
}

function altInText(body: Root, src: string): string | null {
  let found: string | null = null
  walkTo(body, 'image', ({ url, alt }) => {
    if (stem(url) === stem(src) && alt !== null && alt !== undefined && alt !== '') found ??= alt
    return undefined
  })
  return found
}

function relatedIn(
  { related }: FoundArticle,
  { slugsByTitle }: Placing,
): { readonly related: readonly string[]; readonly unknown: readonly string[] } {
  const slugs = related.map((title) => slugsByTitle.get(title) ?? null)
  return {
    related: slugs.filter((slug) => slug !== null),
    unknown: related.filter((_, index) => slugs[index] === null),
  }
}

/** `en_US` is `en-US`. What is no language, and that of the publication, need not be said. */
function languageIn(written: string | null, ofSite: string): string | null {
  const code = (written ?? '').replace(/_/gu, '-').replace(/\..*$/u, '')
  if (!isLanguage(code)) return null
  const lang = canonicalLanguage(code)
  return lang === canonicalLanguage(ofSite) ? null : lang
}

/** Takes out what nobody sees in a text that nobody here has written. */
function showOnlySeen(body: Root): void {
  walkTo(body, ['text', 'inlineCode', 'code'], (node) => {
    if ('value' in node) node.value = withoutHidden(node.value, () => '')
    return undefined
  })
  walkTo(body, 'image', (node) => {
    node.alt = seen(node.alt ?? '')
    node.title = node.title === null || node.title === undefined ? null : seen(node.title)
    return undefined
  })
}
