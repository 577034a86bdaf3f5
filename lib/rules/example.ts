/** What shows a rule: a content folder of a few lines, which is checked as any other is. */

import type { Breach } from '#lib/rules/rule.ts'

export type Example =
  /** No files: no folder. */
  | { readonly kind: 'folder'; readonly files: Files }
  /** Published as one, changed to the other. */
  | { readonly kind: 'history'; readonly before: Files; readonly files: Files }
  /** No file brings it about alone. */
  | { readonly kind: 'circumstance'; readonly what: string; readonly said: () => Breach | null }

/** By path in the content folder. */
export type Files = Readonly<Record<string, string | Uint8Array | ArticlePart>>

/** Lines of an article that is right in all else: its front matter has these keys in place of its own, and its text these lines below its own. */
export type ArticlePart = {
  readonly kind: 'part'
  readonly front: string
  readonly body: string
}

type PartLines = { readonly front?: readonly string[]; readonly body?: readonly string[] }

export function part({ front = [], body = [] }: PartLines): ArticlePart {
  return { kind: 'part', front: front.join('\n'), body: body.join('\n') }
}

/** The article that stands in a folder of which an example says nothing else. */
export const exampleFile = 'articles/ferry.md'

/** A picture that every example's folder has. */
export const examplePicture = 'images/ferry.png'

export function inArticle(lines: PartLines): Example {
  return inFolder({ [exampleFile]: part(lines) })
}

export function inFront(...front: readonly string[]): Example {
  return inArticle({ front })
}

export function inBody(...body: readonly string[]): Example {
  return inArticle({ body })
}

export function inFile(path: string, ...lines: readonly string[]): Example {
  return inFolder({ [path]: lines.map((line) => `${line}\n`).join('') })
}

export function inFolder(files: Files): Example {
  return { kind: 'folder', files }
}
