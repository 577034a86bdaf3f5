/**
 * What each page is made from: all of it, as a plain value. A page that is made
 * twice from the same value is the same page, so a value's digest says whether a
 * page has to be made anew.
 */

import type {
  AuthorName,
  Corrected,
  Entry,
  EntryName,
  StandingPage,
  TopicName,
  ArticleInContext,
  Writer,
} from '#lib/archive/archive.ts'
import type { Desk, DeskPage, UnreadFile } from '#lib/archive/pages/desk-value.ts'
import type { Passage } from '#lib/archive/pages/passage-in.ts'
import type { Article, Takeaway } from '#lib/article/article.ts'
import type { Site } from '#lib/site/site.ts'

/** What stands around every page. */
export type Frame = {
  readonly site: Site
  /** The name of the script that every page loads. */
  readonly script: string
  readonly topics: readonly TopicName[]
  readonly pages: readonly Pick<StandingPage, 'slug' | 'title' | 'policy'>[]
  /** Which lists have something in them. */
  readonly has: {
    readonly archive: boolean
    readonly authors: boolean
    readonly corrections: boolean
  }
  /** What somebody who writes is told on this page; `null` on a site for readers. */
  readonly desk: Desk | null
}

/** What a row of a list shows of an article: the first of its takeaways, or the first few where it leads. */
export type Row = EntryName &
  Pick<Entry, 'standfirst' | 'published' | 'updated' | 'state' | 'image' | 'topics'> & {
    readonly takeaways: readonly Pick<Entry['takeaways'][number], 'id' | 'html'>[]
  }

/** What the front page shows large, its takeaways with what they rest on. */
export type Lead = Omit<Row, 'takeaways'> &
  Pick<Entry, 'readingTime'> & { readonly takeaways: readonly RestingTakeaway[] }

export type RestingTakeaway = Pick<Takeaway, 'id' | 'html' | 'text'> & {
  readonly support: Takeaway['support']['kind']
  /** `null` where it rests on nothing. */
  readonly passage: Passage | null
}

/** One page of a list. */
export type ListPart = {
  readonly rows: readonly Row[]
  /** Counts from 1. */
  readonly page: number
  readonly pages: number
  /** How many articles the whole list has. */
  readonly count: number
}

/** A list by its size and what is newest in it. */
export type Counted = { readonly count: number; readonly newest: EntryName | null }

export type Period = { readonly year: string; readonly month: string }

/** Two that stand beside one another in a list that has the newest first. */
export type Beside<T> = { readonly newer: T | null; readonly older: T | null }

type Page<Kind extends string, Own = unknown> = { readonly kind: Kind; readonly frame: Frame } & Own

/** `Whole`: in what form an article's text is at hand. */
export type ArticleValue<Whole = Article> = Page<
  'article',
  Omit<ArticleInContext, 'article'> & { readonly article: Whole }
>
export type StandingValue = Page<'standing', { readonly page: StandingPage }>
/** `lead` stands on the first page alone. */
export type FrontValue = Page<'front', { readonly lead: Lead | null; readonly list: ListPart }>
export type TopicIndexValue = Page<'topics', { readonly lists: readonly (TopicName & Counted)[] }>
export type TopicValue = Page<'topic', { readonly topic: TopicName; readonly list: ListPart }>
export type AuthorIndexValue = Page<
  'authors',
  { readonly lists: readonly (AuthorName & Counted)[] }
>
export type AuthorValue = Page<'author', { readonly author: Writer; readonly list: ListPart }>
export type ArchiveIndexValue = Page<
  'archive',
  {
    readonly years: readonly {
      readonly year: string
      readonly months: readonly { readonly month: string; readonly count: number }[]
    }[]
    readonly count: number
    readonly newest: readonly Row[]
  }
>
export type YearValue = Page<
  'year',
  {
    readonly year: string
    readonly months: readonly ({ readonly month: string } & Counted)[]
    readonly beside: Beside<string>
  }
>
export type MonthValue = Page<
  'month',
  { readonly at: Period; readonly list: ListPart; readonly beside: Beside<Period> }
>
export type CorrectionsValue = Page<
  'corrections',
  {
    readonly corrections: readonly (Pick<Corrected, 'correction'> & { readonly entry: EntryName })[]
  }
>
export type SearchValue = Page<
  'search',
  { readonly authors: readonly AuthorName[]; readonly years: readonly string[] }
>
export type NothingHereValue = Page<'nothing here', { readonly newest: readonly Row[] }>
/** What has nothing of its own but the words of the interface. */
export type PlainValue = Page<'offline' | 'saved' | 'settings'>

/** Where an article or a standing page would stand that could never be read. */
export type UnreadValue = Page<'unread', UnreadFile>
export type DeskValue = Page<'desk', DeskPage>

export type PageValue<Whole = Article> =
  | ArticleValue<Whole>
  | StandingValue
  | FrontValue
  | TopicIndexValue
  | TopicValue
  | AuthorIndexValue
  | AuthorValue
  | ArchiveIndexValue
  | YearValue
  | MonthValue
  | CorrectionsValue
  | SearchValue
  | NothingHereValue
  | PlainValue
  | UnreadValue
  | DeskValue
