/** The nouns of one article. Types, and nothing else: the first file to open. */

import type { Fact } from '#lib/evidence/facts.ts'
import type { Closest, Support } from '#lib/evidence/support.ts'
import type { PictureFile } from '#lib/images/picture.ts'
import type { Moment } from '#lib/text/moment.ts'
import type { Place } from '#lib/text/problem.ts'
import type { Sentence } from '#lib/text/sentences/sentences.ts'

export type Article = {
  /** The file's name without `.md`; the article's address is `/articles/<slug>/`. */
  readonly slug: string
  /** Relative to the content folder: `articles/harbour.md`. */
  readonly file: string
  readonly title: string
  readonly standfirst: string | null
  readonly authors: readonly string[]
  readonly published: Moment
  readonly updated: Moment | null
  /** BCP 47, and the direction it is written in. */
  readonly lang: string
  readonly dir: Direction
  readonly image: Picture | null
  /** As written; the first is the kicker. */
  readonly topics: readonly string[]
  readonly takeaways: readonly Takeaway[]
  readonly takeawaysMadeBy: TakeawaysMadeBy
  /** Everything before the first heading; its `html` is empty when there is nothing. */
  readonly introduction: Section
  readonly sections: readonly Section[]
  /** What follows a last thematic break: a section without a heading. */
  readonly closing: Section | null
  /** In the order in which the text first refers to them. */
  readonly footnotes: readonly Footnote[]
  /** The body as clean Markdown for readers elsewhere: without HTML and comments, its addresses whole where the site has one. */
  readonly markdown: string
  readonly related: readonly RelatedLink[]
  readonly sources: readonly Source[]
  readonly corrections: readonly Correction[]
  /** Old addresses that lead here, each beginning and ending in a slash. */
  readonly aliases: readonly string[]
  /** Where each of these is written, in the same order. */
  readonly places: {
    readonly authors: readonly Place[]
    readonly topics: readonly Place[]
    readonly aliases: readonly Place[]
  }
  readonly translations: readonly Translation[]
  readonly withdrawn: Withdrawal | null
  readonly draft: boolean
  /** Words of the body: sections, not takeaways, notes or captions. */
  readonly wordCount: number
  /** Seconds at the reading speed named in `reading-time.ts`. */
  readonly readingTime: { readonly takeaways: number; readonly article: number }
  /** Links in the body that stay inside the publication; whether they lead anywhere is for the archive to say. */
  readonly links: readonly InternalLink[]
}

export type Direction = 'ltr' | 'rtl'

export type Section = {
  /** `h-…`, unique in the article; `h-introduction` and `h-closing` for the two without a heading. */
  readonly id: string
  readonly heading: Heading | null
  /** Safe to print as it is. */
  readonly html: string
  readonly sentences: readonly Sentence[]
}

/** A section's heading as text, and as safe HTML where it has emphasis or code. */
export type Heading = { readonly text: string; readonly html: string }

export type Takeaway = {
  /** `t-1`, `t-2`, … in the order of the list. */
  readonly id: string
  readonly text: string
  /** Safe HTML: `text` with its emphasis and code. */
  readonly html: string
  readonly place: Place
  /** The author's answer to a fact rule. */
  readonly checked: string | null
  readonly support: Support
  readonly closest: Closest
  readonly facts: readonly Fact[]
}

export type TakeawaysMadeBy =
  { readonly kind: 'author' } | { readonly kind: 'assisted'; readonly checkedBy: string }

/** `id` is `fn-1`, …; `references` are the ids of the marks in the text that lead to it. */
export type Footnote = {
  readonly id: string
  readonly html: string
  readonly references: readonly string[]
}

/** A picture with the words around it. */
export type Picture = {
  readonly file: PictureFile
  /** Empty for a decorative picture. */
  readonly alt: string
  readonly credit: string | null
  readonly caption: string | null
  /** What must stay in sight where it is cropped, from the left and from the top in per cent; `null` is the middle. */
  readonly focus: Focus | null
}

export type Focus = { readonly x: number; readonly y: number }

export type RelatedLink =
  | { readonly kind: 'article'; readonly slug: string; readonly place: Place }
  | {
      readonly kind: 'external'
      readonly title: string
      readonly url: string
      readonly source: string | null
      readonly image: Picture | null
    }

export type Source = { readonly title: string; readonly url: string }
/** `takeaway`: the id of the one that was wrong, when one was. */
export type Correction = {
  readonly date: Moment
  readonly text: string
  readonly takeaway: string | null
}
export type Translation = { readonly lang: string; readonly slug: string; readonly place: Place }
export type Withdrawal = { readonly date: Moment; readonly reason: string }

/** `path` begins with a slash and has no fragment; `''` is this same article. `fragment` has no `#`. */
export type InternalLink = {
  readonly path: string
  readonly fragment: string | null
  readonly place: Place
}
