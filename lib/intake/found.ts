/** What is found in a source, before anybody knows where it goes. Types, and nothing else; all of it is plain data, since it comes from another process. */

import type { Root } from 'mdast'

/** An article as its source has it. Addresses, paths and dates are as written there. */
export type FoundArticle = {
  /** The file that it was found in, and which of its entries, as a person would look for it. */
  readonly from: string
  /** What its address was made from: a file's name, or a slug that was given. */
  readonly name: string
  readonly title: string | null
  readonly standfirst: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly updated: string | null
  readonly image: FoundPicture | null
  readonly topics: readonly string[]
  readonly takeaways: readonly string[]
  readonly related: readonly string[]
  /** Paths, each beginning with a slash. */
  readonly addresses: readonly string[]
  readonly lang: string | null
  readonly draft: boolean
  /** Links and pictures lead where they led in the source. */
  readonly body: Root
  /** What its source leaves open. */
  readonly questions: readonly string[]
  /** Keys that nobody knows, as they were written. */
  readonly unknown: readonly UnknownKey[]
}

export type UnknownKey = { readonly key: string; readonly value: string }

export type FoundPicture = {
  /** `null` where words are all that is known of it. */
  readonly src: string | null
  readonly alt: string | null
  readonly credit: string | null
  readonly caption: string | null
}
