/** What became of a source. Types, and nothing else. */

import type { Problem } from '#lib/text/problem.ts'

/** `from` is the file that it was found in, and its entry; `file` is relative to the content folder. */
export type ImportedArticle =
  | { readonly kind: 'published'; readonly from: string; readonly file: string }
  | {
      readonly kind: 'draft'
      readonly from: string
      readonly file: string
      /** Problems of the file that is written, as a check tells them. */
      readonly questions: readonly Problem[]
      /** Whether its source held it back too. */
      readonly wasDraft: boolean
    }
  /** An article of this name and headline stands there already, and stays as it is. */
  | { readonly kind: 'there'; readonly from: string; readonly file: string }
  /** Problems of the source, or of the file that it would have been. */
  | { readonly kind: 'refused'; readonly from: string; readonly problems: readonly Problem[] }

export type Imported = {
  readonly articles: readonly ImportedArticle[]
  /** Of sources, by their own names: of what could not be read, and of what was and says something that means nothing here. */
  readonly problems: readonly Problem[]
  readonly dryRun: boolean
}
