/** ALL articles: the one door to the content folder. */

import type { Article, Correction } from '#lib/article/article.ts'
import type { AuthorPage } from '#lib/article/author-page.ts'
import type { ArticleSummary } from '#lib/article/parse-article.ts'
import type { StandingPage } from '#lib/article/standing-page.ts'
import type { PictureTable } from '#lib/images/picture.ts'
import type { Site } from '#lib/site/site.ts'
import type { Problem } from '#lib/text/problem.ts'

export type Archive = {
  readonly site: Site
  /** What lists show, newest first; of one instant, by slug. Without withdrawn articles; with drafts and future ones only when asked for. */
  readonly entries: readonly Entry[]
  /** The front page's large article: the editor's choice, else the newest. */
  readonly lead: Entry | null
  /** Topics that have articles, in the order of `site.yml`, then by label. */
  readonly topics: readonly Topic[]
  /** Years that have articles, newest first. */
  readonly years: readonly Year[]
  /** Authors who have articles, by name. */
  readonly authors: readonly Author[]
  /** Newest first, of everything in `entries`. */
  readonly corrections: readonly Corrected[]
  /** Old addresses, sorted, and the articles they lead to. */
  readonly redirects: readonly Redirect[]
  /** By title. */
  readonly pages: readonly StandingPage[]
  /** Slugs of everything that has an article address, withdrawn ones included. */
  readonly slugs: readonly string[]
  readonly article: (slug: string) => Promise<ArticleInContext | null>
  readonly pictures: PictureTable
  /** Sorted by place. */
  readonly problems: readonly Problem[]
  /** What a build holds back: drafts, and articles whose time has not come. */
  readonly held: readonly Embargoed[]
}

/** An archive with what a newsroom asks of it besides. */
export type CheckedArchive = Archive & {
  /** Takeaways and what they rest on, of every file that could be read, by file: drafts, future articles and those with errors too. */
  readonly summaries: readonly ArticleSummary[]
}

/** An article without its body: what a list, a card or a link needs. */
export type Entry = Pick<
  Article,
  | 'slug'
  | 'title'
  | 'standfirst'
  | 'authors'
  | 'published'
  | 'updated'
  | 'lang'
  | 'dir'
  | 'image'
  | 'takeaways'
  | 'readingTime'
> & {
  readonly topics: readonly TopicName[]
  readonly state: EntryState
}

/** `scheduled`: its publication date is still to come. Only dev shows the last two. */
export type EntryState = 'published' | 'draft' | 'scheduled'

/** What a link to an article says of it. */
export type EntryName = Pick<Entry, 'slug' | 'title' | 'lang' | 'dir'>

/** `id` is what stands in the address. */
export type TopicName = { readonly id: string; readonly label: string }
export type Topic = TopicName & { readonly entries: readonly Entry[] }
/** In the calendar of the site's time zone, and as they stand in the address: `2026`, `01`. Newest first. */
export type Year = { readonly year: string; readonly months: readonly Month[] }
export type Month = {
  readonly year: string
  readonly month: string
  readonly entries: readonly Entry[]
}
export type AuthorName = { readonly id: string; readonly name: string }
export type { AuthorPage }
export type Writer = AuthorName & {
  /** What `authors/<id>.md` says. */
  readonly page: AuthorPage | null
}
export type Author = Writer & { readonly entries: readonly Entry[] }
/** A correction, and the article that it puts right. */
export type Corrected = { readonly entry: Entry; readonly correction: Correction }
/** `from` as a writer writes it: without the base path, and with letters rather than percent codes. */
export type Redirect = { readonly from: string; readonly slug: string; readonly title: string }
export type { StandingPage }
/** An article in its place among the others. */
export type ArticleInContext = {
  readonly article: Article
  readonly state: EntryState | 'withdrawn'
  readonly topics: readonly TopicName[]
  readonly authors: readonly Writer[]
  /** The next newer and the next older article. */
  readonly newer: EntryName | null
  readonly older: EntryName | null
  readonly related: readonly Related[]
  /** Where it stands in other languages, by language. */
  readonly translations: readonly LanguageVersion[]
}

/** An article in a language, as BCP 47 has it. */
export type LanguageVersion = { readonly lang: string; readonly slug: string }

/** `shared`: words that both have in headline, takeaways or topics, the most telling first, as a reader would write them. */
export type Related =
  | {
      readonly kind: 'article'
      readonly entry: EntryName & Pick<Entry, 'image'>
      readonly reason:
        { readonly kind: 'picked' } | { readonly kind: 'shared'; readonly words: readonly string[] }
    }
  | {
      readonly kind: 'external'
      readonly link: Extract<Article['related'][number], { kind: 'external' }>
    }

export type Embargoed = {
  readonly file: string
  readonly state: 'draft' | 'scheduled'
  /** ISO instant until which a scheduled article is held. */
  readonly until: string | null
}

export type ArchiveOptions = {
  /** Milliseconds since 1970: the one clock of a build. */
  readonly now: number
  /** Whether drafts and future articles are among the entries. */
  readonly showUnpublished: boolean
}
