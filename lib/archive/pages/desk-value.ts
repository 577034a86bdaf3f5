/** What only somebody who writes sees of a page. No build makes any of it. */

import type { EntryState } from '#lib/archive/archive.ts'
import type { Direction, Takeaway } from '#lib/article/article.ts'
import type { Moment } from '#lib/text/moment.ts'
import type { Problem } from '#lib/text/problem.ts'

export type Desk = {
  /** The content folder, as the writer named it. */
  readonly folder: string
  /** The same from the root of the disk, with forward slashes, for editors. */
  readonly root: string
  /** Of the page itself and of what stands around every page, errors first. */
  readonly problems: readonly PlacedProblem[]
  /** How many more there are, on other pages. */
  readonly elsewhere: number
  /** In all files: what stops a build. */
  readonly errors: number
  /** Whether the page shows what its file said before, since it cannot be read as it is. */
  readonly isEarlier: boolean
}

/** `beside`: the part of the page that it is about, where there is one. */
export type PlacedProblem = Problem & { readonly beside: Beside | null }

/**
 * A part of a page: an element by its id, or, where it has none of its own, the
 * one with a number, counted from 0, among the elements of the section with that id.
 */
export type Beside = { readonly id: string; readonly block: number | null }

/** A file that shows nothing: its problems, each with the lines around it. */
export type UnreadFile = {
  /** Relative to the content folder. */
  readonly file: string
  readonly excerpts: readonly Excerpt[]
}

/** `lines`: none where the file has no text. */
export type Excerpt = {
  readonly problem: Problem
  readonly lines: readonly { readonly number: number; readonly text: string }[]
}

/** All articles on a few pages: what there is to do. */
export type DeskPage = {
  /** Of this page; those that need most come first. */
  readonly rows: readonly DeskRow[]
  /** Counts from 1. */
  readonly page: number
  readonly pages: number
  readonly count: DeskCount
  /** Of files that are no articles. */
  readonly others: readonly Problem[]
  /** What a build leaves out, as it were made now: the soonest due first, then drafts. */
  readonly held: readonly HeldArticle[]
}

/** Of all articles. */
export type DeskCount = Readonly<Record<DeskState | 'all' | 'attention', number>>

export type DeskState = EntryState | 'withdrawn' | 'unread'

export type HeldArticle = Pick<DeskRow, 'slug' | 'title' | 'lang' | 'dir' | 'due'>

export type DeskRow = {
  /** Relative to the content folder. */
  readonly file: string
  readonly slug: string
  /** Of a file that could never be read, its name. */
  readonly title: string
  readonly lang: string
  readonly dir: Direction
  readonly state: DeskState
  /** When a scheduled article will be published. */
  readonly due: Moment | null
  /** What was read of it, now or before; `null` where nothing ever was. */
  readonly evidence: DeskEvidence | null
  readonly problems: readonly PlacedProblem[]
  /** Whether it has problems, or takeaways that something speaks against. */
  readonly needsAttention: boolean
}

export type DeskEvidence = {
  readonly takeaways: readonly DeskTakeaway[]
  /** Sections with sentences on which no takeaway rests; introduction and closing have no heading. */
  readonly uncovered: readonly { readonly id: string; readonly heading: string | null }[]
  /** How many takeaways have no passage, or a fact that the text lacks. */
  readonly open: number
  /** How many sections have sentences. */
  readonly sections: number
}

export type DeskTakeaway = Pick<Takeaway, 'id' | 'text'> & {
  readonly support: Takeaway['support']['kind']
  /** From 0 to 1, of a matched one. */
  readonly score: number
  /** Words of it that stand nowhere in its passage. */
  readonly missing: readonly string[]
  /** Its numbers, dates and names that the text does not have. */
  readonly notFound: readonly string[]
}
