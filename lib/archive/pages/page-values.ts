/** An archive → the value that each of its pages is made from. Pure. */

import type {
  Archive,
  ArticleInContext,
  Author,
  Entry,
  Month,
  Topic,
  Year,
} from '#lib/archive/archive.ts'
import { entryNameOf, writerOf } from '#lib/archive/lists/entry-of.ts'
import type {
  Beside,
  Counted,
  Frame,
  Lead,
  ListPart,
  PageValue,
  Row,
} from '#lib/archive/pages/page-value.ts'
import { passageIn } from '#lib/archive/pages/passage-in.ts'
import type { Article } from '#lib/article/article.ts'
import { onPage, pageCount, pageNumberIn } from '#lib/site/paging.ts'

export type PageValues<Whole = Article> = {
  readonly frame: Frame
  /** @returns what the page whose address has these steps is made from; `null` where there is none */
  readonly at: (steps: readonly string[]) => PageValue<Whole> | null
  /** What the page is made from that is shown where there is none. */
  readonly nothingHere: PageValue<Whole>
}

export type ValueOptions<Whole> = Pick<Frame, 'script'> & {
  /** An article in its place among the others; `null` where there is none with this slug. */
  readonly article: (
    slug: string,
  ) => (Omit<ArticleInContext, 'article'> & { readonly article: Whole }) | null
  readonly textOf: (whole: Whole) => Article
  /** Called with what stands in many values, for who wants to tell it again. */
  readonly share?: <T extends object>(part: T) => T
}

/** How many of the newest articles stand where something else is the matter: as many as one looks over. */
const newestShown = 5

/** Takeaways of the front page's large article: enough to skim by, few enough to leave a reason to read. */
const takeawaysOfLead = 3

export function pageValues<Whole>(
  archive: Omit<Archive, 'article'>,
  { script, article, textOf, share = (part) => part }: ValueOptions<Whole>,
): PageValues<Whole> {
  const { site, entries, years, authors, topics, pages, corrections } = archive
  const frame: Frame = share({
    site,
    script,
    topics: topics.map(({ id, label }) => ({ id, label })),
    pages: pages.map(({ slug, title, policy }) => ({ slug, title, policy })),
    has: {
      archive: years.length > 0,
      authors: authors.length > 0,
      corrections: corrections.length > 0,
    },
    desk: null,
  })
  const rows = new Map<Entry, Row>()
  const rowOf = (entry: Entry): Row => {
    const row = rows.get(entry) ?? share(asRow(entry, 1))
    rows.set(entry, row)
    return row
  }
  const partOf = (steps: readonly string[], list: readonly Entry[]): ListPart | null => {
    const page = pageAt(steps, list)
    if (page === null) return null
    const shown = onPage(list, page).map(rowOf)
    return { rows: shown, page, pages: pageCount(list), count: list.length }
  }
  const besideLead = entries.filter(({ slug }) => slug !== archive.lead?.slug)
  const topicsById = new Map(topics.map((topic) => [topic.id, topic]))
  const authorsById = new Map(authors.map((author) => [author.id, author]))
  const pagesBySlug = new Map(pages.map((page) => [page.slug, page]))
  const months = years.flatMap((year) => year.months)
  const newest = (): readonly Row[] => entries.slice(0, newestShown).map(rowOf)

  const topicAt = ([id, ...rest]: readonly string[]): PageValue<Whole> | null => {
    if (id === undefined) return { kind: 'topics', frame, lists: topics.map(countedTopic) }
    const topic = topicsById.get(id)
    const list = topic === undefined ? null : partOf(rest, topic.entries)
    if (topic === undefined || list === null) return null
    return { kind: 'topic', frame, topic: { id, label: topic.label }, list }
  }
  const authorAt = ([id, ...rest]: readonly string[]): PageValue<Whole> | null => {
    if (id === undefined) return { kind: 'authors', frame, lists: authors.map(countedAuthor) }
    const author = authorsById.get(id)
    const list = author === undefined ? null : partOf(rest, author.entries)
    if (author === undefined || list === null) return null
    return { kind: 'author', frame, author: writerOf(author), list }
  }
  const periodAt = ([year, month, ...rest]: readonly string[]): PageValue<Whole> | null => {
    if (year === undefined) {
      return {
        kind: 'archive',
        frame,
        years: years.map(countedYear),
        count: entries.length,
        newest: newest(),
      }
    }
    const nth = years.findIndex((each) => each.year === year)
    const found = years[nth]
    if (found === undefined) return null
    if (month === undefined) {
      return {
        kind: 'year',
        frame,
        year,
        months: found.months.map((each) => ({ month: each.month, ...countedOf(each.entries) })),
        beside: besideIn(years, nth, (each) => each.year),
      }
    }
    const place = months.findIndex((each) => each.year === year && each.month === month)
    const list = partOf(rest, months[place]?.entries ?? [])
    if (place < 0 || list === null) return null
    return {
      kind: 'month',
      frame,
      at: { year, month },
      list,
      beside: besideIn(months, place, periodOf),
    }
  }
  const frontAt = (steps: readonly string[]): PageValue<Whole> | null => {
    const list = partOf(steps, besideLead)
    if (list === null) return null
    const lead = list.page > 1 ? null : archive.lead
    return {
      kind: 'front',
      frame,
      lead: lead === null ? null : leadOf(lead),
      list,
    }
  }
  const leadOf = (entry: Entry): Lead | null => {
    const inContext = article(entry.slug)
    return inContext === null ? null : asLead(entry, textOf(inContext.article))
  }
  const articleAt = ([slug = '', ...rest]: readonly string[]): PageValue<Whole> | null => {
    const inContext = rest.length > 0 ? null : article(slug)
    return inContext === null ? null : { kind: 'article', frame, ...inContext }
  }
  const plainAt = (kind: string): PageValue<Whole> | null => {
    switch (kind) {
      case 'corrections':
        return {
          kind,
          frame,
          corrections: corrections.map(({ entry, correction }) => ({
            entry: entryNameOf(entry),
            correction,
          })),
        }
      case 'search':
        return {
          kind,
          frame,
          authors: authors.map(({ id, name }) => ({ id, name })),
          years: years.map(({ year }) => year),
        }
      case 'offline':
      case 'saved':
      case 'settings':
        return { kind, frame }
      default: {
        const page = pagesBySlug.get(kind)
        return page === undefined ? null : { kind: 'standing', frame, page }
      }
    }
  }
  return {
    frame,
    at: (steps) => {
      const [first, ...rest] = steps
      switch (first) {
        case 'articles':
          return articleAt(rest)
        case 'topics':
          return topicAt(rest)
        case 'authors':
          return authorAt(rest)
        case 'archive':
          return periodAt(rest)
        case undefined:
        case 'page':
          return frontAt(steps)
        default:
          return rest.length > 0 ? null : plainAt(first)
      }
    },
    nothingHere: { kind: 'nothing here', frame, newest: newest() },
  }
}

/** Which page of a list an address asks for; `null` for one that the list does not have. */
function pageAt(steps: readonly string[], list: readonly unknown[]): number | null {
  if (steps.length === 0) return 1
  const page = pageNumberIn(steps)
  const isThere = steps.join('/') === `page/${page}` && page > 1 && page <= pageCount(list)
  return isThere ? page : null
}

function asRow(entry: Entry, most: number): Row {
  const { standfirst, published, updated, state, image, topics, takeaways } = entry
  return {
    ...entryNameOf(entry),
    ...{ standfirst, published, updated, state, image, topics },
    takeaways: takeaways.slice(0, most).map(({ id, html }) => ({ id, html })),
  }
}

function asLead(entry: Entry, article: Article): Lead {
  const { takeaways } = article
  return {
    ...asRow(entry, 0),
    readingTime: entry.readingTime,
    takeaways: takeaways.slice(0, takeawaysOfLead).map((takeaway) => ({
      id: takeaway.id,
      html: takeaway.html,
      text: takeaway.text,
      support: takeaway.support.kind,
      passage: passageIn(article, takeaway),
    })),
  }
}

function countedOf(list: readonly Entry[]): Counted {
  const [newest] = list
  return { count: list.length, newest: newest === undefined ? null : entryNameOf(newest) }
}

function countedTopic({ id, label, entries }: Topic): Counted & { id: string; label: string } {
  return { id, label, ...countedOf(entries) }
}

function countedAuthor({ id, name, entries }: Author): Counted & { id: string; name: string } {
  return { id, name, ...countedOf(entries) }
}

function countedYear({ year, months }: Year): {
  readonly year: string
  readonly months: readonly { readonly month: string; readonly count: number }[]
} {
  return { year, months: months.map(({ month, entries }) => ({ month, count: entries.length })) }
}

function periodOf({ year, month }: Month): { readonly year: string; readonly month: string } {
  return { year, month }
}

/** @param list newest first */
function besideIn<From, T>(list: readonly From[], at: number, named: (each: From) => T): Beside<T> {
  const [newer, older] = [list[at - 1], list[at + 1]]
  return {
    newer: newer === undefined ? null : named(newer),
    older: older === undefined ? null : named(older),
  }
}
