/** Every kind of text that a writer hands in, and who parses it. Nothing here looks at files. */

import { type ParsedAuthor, parseAuthorPage } from '#lib/article/author-page.ts'
import {
  type ArticleContext,
  parseArticle,
  type ParsedArticle,
} from '#lib/article/parse-article.ts'
import { publicationIn } from '#lib/article/publication-in.ts'
import { type ParsedStandingPage, parseStandingPage } from '#lib/article/standing-page.ts'
import { type ParsedSidecar, parseSidecar } from '#lib/images/sidecar.ts'

/** What is found in texts that stand beside the articles, by their kind. */
export type Beside = {
  readonly author: ParsedAuthor & { readonly file: string }
  readonly page: ParsedStandingPage
  readonly sidecar: ParsedSidecar
}

/** What is found in any text. */
export type Parsed = Beside & {
  readonly article: ParsedArticle
  /** Of an article, what its front matter alone says. */
  readonly publication: ReturnType<typeof publicationIn>
}

export type TextKind = keyof Parsed

/** A text, and the file in which it stands or stood, relative to the content folder. */
export type NamedText<Kind extends TextKind = TextKind> = {
  readonly kind: Kind
  readonly source: string
  readonly file: string
}

const parsers: {
  readonly [Kind in TextKind]: (
    source: string,
    file: string,
    context: ArticleContext,
  ) => Parsed[Kind]
} = {
  article: parseArticle,
  author: (source, file, context) => ({ ...parseAuthorPage(source, file, context), file }),
  page: parseStandingPage,
  sidecar: parseSidecar,
  publication: (source, _, { site }) => publicationIn(source, site.timeZone),
}

export function parseFile<Kind extends TextKind>(
  { kind, source, file }: NamedText<Kind>,
  context: ArticleContext,
): Parsed[Kind] {
  return parsers[kind](source, file, context)
}
