/** What Pagefind answers of one part of an index when it says how it has reckoned. */

export type PartResult = {
  /** Of one article, and of no other in any part. */
  readonly id: string
  readonly score: number
  /** Places of words in the article. */
  readonly words: readonly number[]
  /** By which Pagefind's worker hands out the article. */
  readonly data: string
  readonly matchedMetaFields?: readonly string[]
  /** `document_length` in words. */
  readonly params?: { readonly document_length: number }
  /** For each word that was found in the article. */
  readonly scores?: readonly WordScore[]
  /** For what is weighed besides the text, such as the headline. */
  readonly verbose_meta_scores?: readonly MetaScore[]
}

export type WordScore = {
  /** The word as the index has it: its stem. */
  readonly search_term: string
  readonly score: number
  readonly params: {
    readonly weighted_term_frequency: number
    /** How alike it is in length to what was asked, up to 1. */
    readonly length_bonus: number
  }
}

export type MetaScore = {
  readonly field_weight: number
  readonly matched_terms: readonly string[]
  readonly coverage_boost: number
}

/** How many articles have which value of which facet. */
export type FacetCounts = Readonly<Record<string, Readonly<Record<string, number>>>>

export type PartAnswer = {
  readonly results: readonly PartResult[]
  readonly unfilteredResultCount: number
  readonly filters: FacetCounts
  readonly totalFilters: FacetCounts
  readonly timings: unknown
  /** Stems of what was asked. */
  readonly search_keywords?: readonly string[]
  /** For each of them, unless a phrase was asked. */
  readonly query_term_idfs?: readonly { readonly term: string; readonly idf: number }[]
}

/** A part, and what it answers. */
export type Answering = {
  readonly part: { readonly articles: number; readonly averageLength: number }
  readonly answer: PartAnswer
}
