/** Examples of rules, written in as few lines as can be. */

import type { ArticlePart, Example, Files } from '#lib/rules/rule.ts'

type PartLines = { readonly front?: readonly string[]; readonly body?: readonly string[] }

export function part({ front = [], body = [] }: PartLines): ArticlePart {
  return { kind: 'part', front: front.join('\n'), body: body.join('\n') }
}

/** The article that stands in a folder of which an example says nothing else. */
export const exampleFile = 'articles/ferry.md'

/** A picture that every example's folder has. */
export const examplePicture = 'images/ferry.png'

/** One grey pixel, as PNG. */
export const examplePictureBytes = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
)

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
