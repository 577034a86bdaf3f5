/** What an article's file said, as far as the other articles have to know it. */

import { outlineOf, type Outline } from '#lib/archive/outline.ts'
import { picturesIn } from '#lib/archive/read/named-pictures.ts'
import type { ParsedArticle } from '#lib/article/parse-article.ts'
import type { Problem } from '#lib/text/problem.ts'

export type ReadArticle = {
  /** `null` when a problem is an error. */
  readonly outline: Outline | null
  readonly problems: readonly Problem[]
  /** Names on the site of the pictures that its page shows. */
  readonly pictures: readonly string[]
}

export function readArticleFrom({ article, problems }: ParsedArticle): ReadArticle {
  return article === null
    ? { outline: null, problems, pictures: [] }
    : { outline: outlineOf(article), problems, pictures: picturesIn(article) }
}
