/** Which of the articles of an import can be published, which wait for answers, and which cannot be written. */

import type { PictureFile } from '#lib/images/picture.ts'
import { judgeArticles } from '#lib/intake/judge-articles.ts'
import type { ComposedArticle } from '#lib/intake/place/compose-article.ts'
import type { Placement } from '#lib/site/site-address.ts'
import { inDraft, type Problem } from '#lib/text/problem.ts'

export type Settled = {
  readonly article: ComposedArticle
  readonly text: string
} & (
  | { readonly kind: 'published' }
  /** `questions` are problems that keep it from being published, with their places in the text. */
  | { readonly kind: 'draft'; readonly questions: readonly Problem[] }
  /** Not even as a draft would the checker take it. */
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
)

/**
 * An article with an error is a draft, and so is one that its source holds back.
 * A draft has no address, which may be an error in an article that leads to it:
 * so all are judged again, until nothing changes any more.
 */
export async function settleDrafts(
  contentDir: string,
  articles: readonly ComposedArticle[],
  pictures: readonly PictureFile[],
  options: Placement & { readonly now: number },
): Promise<readonly Settled[]> {
  const drafts = new Set<string>()
  const refused = new Map<string, readonly Problem[]>()
  const asked = new Map<string, readonly Problem[]>()
  for (let isFirst = true; ; isFirst = false) {
    const standing = articles.filter(({ file }) => !refused.has(file))
    const texts = standing.map(({ file, text }) => ({ file, text: text(drafts.has(file)) }))
    const problems = await judgeArticles(contentDir, { texts, pictures }, options)
    const of = byFile(problems)
    const before = drafts.size + refused.size
    for (const { file, wasDraft } of standing) {
      const errors = of(file).filter(({ severity }) => severity === 'error')
      if (errors.length > 0 && drafts.has(file)) refused.set(file, errors)
      if (errors.length > 0 || (isFirst && wasDraft)) drafts.add(file)
      asked.set(file, [...(asked.get(file) ?? []), ...errors])
    }
    if (drafts.size + refused.size > before) continue
    return articles.map((article): Settled => {
      const { file } = article
      const text = article.text(drafts.has(file))
      const reasons = refused.get(file)
      if (reasons !== undefined) return { kind: 'refused', article, text, problems: reasons }
      if (!drafts.has(file)) return { kind: 'published', article, text }
      const questions = (asked.get(file) ?? []).map(
        (error) =>
          of(file).find((problem) => keyOf(problem) === keyOf(error)) ??
          inDraft(oneLineDown(error, article.text(false))),
      )
      return { kind: 'draft', article, text, questions }
    })
  }
}

function byFile(problems: readonly Problem[]): (file: string) => readonly Problem[] {
  const files = new Map<string, Problem[]>()
  for (const problem of problems) {
    files.set(problem.file, [...(files.get(problem.file) ?? []), problem])
  }
  return (file) => files.get(file) ?? []
}

/** Where it stands in a draft, whose front matter has a line more. A link to another draft is told only of what is published, and is a question all the same. */
function oneLineDown(problem: Problem, text: string): Problem {
  const closing = text.split('\n').indexOf('---', 1) + 1
  if (problem.line < closing) return problem
  return { ...problem, line: problem.line + 1, endLine: problem.endLine + 1 }
}

/** A problem by what it says: in a draft it stands a line further down, and is a warning. */
function keyOf({ rule, reason }: Problem): string {
  return `${rule} ${reason}`
}
