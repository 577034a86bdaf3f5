import type { Words } from '#lib/text/languages/parts/written-lists.ts'

/** How sentences begin and end in a language, where that is otherwise than in most. */
export type SentenceHabits = {
  /** Words that begin a sentence far more often than a name; `null` where its words of grammar do. */
  readonly openers: Words | null
  /** What ends a sentence, and what stands before the next; `null` for a full stop and a space. */
  readonly fullStop: { readonly mark: string; readonly space: string } | null
  /** Whether, behind a whole word and a stop, a small letter begins a sentence as well as a capital. */
  readonly smallBeginnings: boolean
  /** Where ordinals are figures with a stop: "am 3. Oktober". */
  readonly ordinals: StoppedOrdinals | null
  /** Where places and times end in stops that end a sentence or not. */
  readonly places: StoppedPlaces | null
}

/** What tells an ordinal in figures from a number at a sentence's end. */
export type StoppedOrdinals = {
  /** What stands behind one only: months, "century". */
  readonly behind: RegExp
  /** What ends in an ordinal, unless a word follows that begins sentences: "der 1.". */
  readonly before: RegExp
}

export type StoppedPlaces = {
  /** Shortened places that stand before a name as often as at a sentence's end, without their last stop. */
  readonly names: Words
  /** "in the U.S.", "Washington, D.C.": the place is what the words before it lead to, and they are done. */
  readonly ledTo: RegExp
  /** What belongs to a country by name: "U.S. Army". */
  readonly ofCountry: RegExp
  /** Shortened states behind a place: "LOVELL CREEK, Neb. (Plains News) —". */
  readonly states: Words
  /** Days, zones and titles that go on behind a time: "at 9 p.m. Tuesday", "5 a.m. EST". */
  readonly behindTime: RegExp
  /** "She has a Ph.D." is said; "Ann Smith, Ph.D." is not yet. */
  readonly degree: RegExp
  /** What is named by a letter, which is then no initial: "vitamin C.", "Plan B.". */
  readonly lettered: RegExp
}
