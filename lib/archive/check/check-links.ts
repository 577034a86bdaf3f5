/** Whether what an article leads to is there. Pure. */

import type { Outline } from '#lib/archive/outline.ts'
import type { Article, InternalLink, RelatedLink, Section } from '#lib/article/article.ts'
import type { StandingPage } from '#lib/article/standing-page.ts'
import { noSuchPart } from '#lib/rules/publication/fragment-dead.ts'
import {
  linkHeldBack,
  linkToNoAddress,
  linkToOldAddress,
} from '#lib/rules/publication/link-dead.ts'
import {
  noSuchRelated,
  relatedHeldBack,
  relatedToItself,
  relatedWithdrawn,
} from '#lib/rules/publication/related-missing.ts'
import {
  inOtherLanguage,
  noSuchTranslation,
  translationHeldBack,
} from '#lib/rules/publication/translation-missing.ts'
import type { Breach } from '#lib/rules/rule.ts'
import { firstHints, type Nearest } from '#lib/text/first-hints.ts'
import type { Finding } from '#lib/text/problem.ts'

/** The site as a reader of the article will find it. */
export type Surrounding = {
  /** As in `addressesOf`. */
  readonly addresses: ReadonlySet<string>
  /** By slug: all that have an address. */
  readonly articles: ReadonlyMap<string, Outline>
  readonly pages: readonly StandingPage[]
  /** Slugs of drafts and of articles whose time has not come, which have no address in a build. */
  readonly held: ReadonlySet<string>
  /** Slugs of files that could not be read: their own problems are told, and no others because of them. */
  readonly unread: ReadonlySet<string>
  /** The same of standing pages. */
  readonly unreadPages: ReadonlySet<string>
  /** From old addresses to the articles they lead to. */
  readonly aliases: ReadonlyMap<string, Outline>
  /** With its body, for the one link in many that leads into it. */
  readonly wholeOf: (outline: Outline) => Article
}

/** @param ownIds of the page that the links stand on */
export function checkLinks(
  links: readonly InternalLink[],
  ownIds: () => ReadonlySet<string>,
  context: Surrounding,
): readonly Finding[] {
  const nearest = firstHints()
  return links.flatMap((link): readonly Finding[] => {
    if (link.path === '') return fragmentFindings(link, ownIds, nearest)
    const dead = deadAddress(link.path, context, nearest)
    return dead === null ? deadFragment(link, context, nearest) : [{ place: link.place, ...dead }]
  })
}

/** Of a link to an article or a standing page; what ids a list has is for its page to know. */
export function deadFragment(
  link: InternalLink,
  context: Surrounding,
  nearest: Nearest,
): readonly Finding[] {
  const article = articleAt(link.path, context)
  if (article !== null) {
    return fragmentFindings(link, () => idsOf(article, context.wholeOf), nearest)
  }
  const page = context.pages.find(({ slug }) => link.path === `/${slug}/`)
  return page === undefined ? [] : fragmentFindings(link, () => idsInText(page), nearest)
}

function articleAt(path: string, { articles }: Surrounding): Outline | null {
  return articles.get(slugIn(path) ?? '') ?? null
}

function slugIn(path: string): string | null {
  return /^\/articles\/([^/]+)\/$/.exec(path)?.[1]?.normalize('NFC') ?? null
}

/** What is wrong with an address that the site does not have; `null` for one it has. */
export function deadAddress(path: string, context: Surrounding, nearest: Nearest): Breach | null {
  const slug = slugIn(path)
  if (context.addresses.has(path) || articleAt(path, context) !== null) return null
  if (slug !== null && context.unread.has(slug)) return null
  if (context.unreadPages.has(path.slice(1, -1).normalize('NFC'))) return null
  if (slug !== null && context.held.has(slug)) return linkHeldBack(path)
  const moved = context.aliases.get(path)
  if (moved !== undefined) return linkToOldAddress(path, moved.slug)
  return linkToNoAddress(path, nearestAddress(path, context.addresses, nearest))
}

/** In a folder that the site has, by the last step alone: what precedes it would make strangers look alike. */
function nearestAddress(
  path: string,
  addresses: ReadonlySet<string>,
  nearest: Nearest,
): string | null {
  const [folder, last] = lastStep(path)
  const steps = stepsBeside(addresses).get(folder)
  if (steps === undefined) return nearest(path, addresses)
  const meant = nearest(last, steps)
  return meant === null ? null : `${folder}${meant}`
}

const besideKnown = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, readonly string[]>>()

/** By folder, the last steps of the addresses in it. */
function stepsBeside(addresses: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const known = besideKnown.get(addresses)
  if (known !== undefined) return known
  const steps = new Map<string, string[]>()
  for (const [folder, step] of [...addresses].map(lastStep)) {
    const beside = steps.get(folder)
    if (beside === undefined) steps.set(folder, [step])
    else beside.push(step)
  }
  besideKnown.set(addresses, steps)
  return steps
}

function lastStep(path: string): readonly [folder: string, step: string] {
  const cut = path.lastIndexOf('/', path.length - 2) + 1
  return [path.slice(0, cut), path.slice(cut)]
}

function fragmentFindings(
  { fragment, path, place }: InternalLink,
  idsThere: () => ReadonlySet<string>,
  nearest: Nearest,
): Finding[] {
  // `:~:` begins directives to the browser, such as text to highlight.
  if (fragment === null || fragment.startsWith(':~:')) return []
  const ids = idsThere()
  if (ids.has(fragment)) return []
  const meant = ids.has(`h-${fragment}`) ? `h-${fragment}` : nearest(fragment, ids)
  return [{ place, ...noSuchPart(fragment, path, meant) }]
}

const idsKnown = new WeakMap<Outline, ReadonlySet<string>>()

/** Every id that an article's page gets from the article. */
export function idsOf(outline: Outline, wholeOf: Surrounding['wholeOf']): ReadonlySet<string> {
  const known = idsKnown.get(outline)
  if (known !== undefined) return known
  const article = wholeOf(outline)
  const ids = new Set([...idsInText(article), ...article.takeaways.map(({ id }) => id)])
  idsKnown.set(outline, ids)
  return ids
}

/** Every id in a text's HTML. */
export function idsInText({
  introduction,
  sections,
  closing,
  footnotes,
}: Pick<Article, 'introduction' | 'sections' | 'closing' | 'footnotes'>): ReadonlySet<string> {
  const shown = [introduction, ...sections, closing].filter(
    (section): section is Section => section !== null && section.html !== '',
  )
  return new Set([
    ...shown.flatMap(({ id, html }) => [id, ...idsInHtml(html)]),
    ...sections.map(({ id }) => id),
    ...footnotes.flatMap(({ id, html, references }) => [id, ...references, ...idsInHtml(html)]),
  ])
}

/** The HTML is our own serializer's: attributes in double quotes, and no `<` but that of tags. */
function idsInHtml(html: string): readonly string[] {
  return [...html.matchAll(/<[^<>]*?\sid="([^"]*)"/g)].map(([, id = '']) => id)
}

export function checkRelated(article: Outline, context: Surrounding): readonly Finding[] {
  const nearest = firstHints()
  return article.related.flatMap((link): readonly Finding[] => {
    const wrong = link.kind === 'article' ? wrongPick(link, article, context, nearest) : null
    return wrong === null ? [] : [wrong]
  })
}

function wrongPick(
  { slug, place }: Extract<RelatedLink, { kind: 'article' }>,
  article: Outline,
  { articles, held, unread }: Surrounding,
  nearest: Nearest,
): Finding | null {
  if (slug === article.slug) return { place, ...relatedToItself(slug) }
  if (unread.has(slug)) return null
  const found = articles.get(slug)
  if (found === undefined) {
    return held.has(slug)
      ? { place, ...relatedHeldBack(slug) }
      : { place, ...noSuchRelated(slug, nearest(slug, slugsBut(article, articles))) }
  }
  return found.withdrawn === null ? null : { place, ...relatedWithdrawn(slug) }
}

export function checkTranslations(
  article: Outline,
  { articles, held, unread }: Surrounding,
): readonly Finding[] {
  const nearest = firstHints()
  return article.translations.flatMap(({ lang, slug, place }): readonly Finding[] => {
    if (unread.has(slug)) return []
    const found = articles.get(slug)
    if (found === undefined) {
      return held.has(slug)
        ? [{ place, ...translationHeldBack(slug) }]
        : [{ place, ...noSuchTranslation(slug, nearest(slug, slugsBut(article, articles))) }]
    }
    if (primary(found.lang) === primary(lang)) return []
    return [{ place, ...inOtherLanguage(slug, found.lang, lang) }]
  })
}

function slugsBut(article: Outline, articles: ReadonlyMap<string, Outline>): readonly string[] {
  return [...articles.keys()].filter((slug) => slug !== article.slug)
}

function primary(lang: string): string {
  return (lang.split('-')[0] ?? lang).toLowerCase()
}
