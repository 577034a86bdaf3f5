/** What of an article file is told in the writer's own sentences. */

import type { Root } from 'mdast'
import { walkTo } from '#lib/article/markdown/walk.ts'
import { readMarkdown } from '#lib/article/markdown/read-markdown.ts'
import type { ArticleSummary } from '#lib/article/parse-article.ts'
import { plainLines } from '#lib/article/markdown/plain-lines.ts'
import { writtenFront } from '#lib/article/write/written-front.ts'
import type { Sentence } from '#lib/text/sentences/sentences.ts'

export type Prose = {
  readonly title: string
  /** In reading order. */
  readonly sections: readonly {
    readonly heading: string | null
    readonly sentences: readonly Sentence[]
  }[]
}

/** Without cells of tables, and without quotations and remarks set apart: a summary retells the text itself. */
export function proseOf(source: string, { sections }: ArticleSummary): Prose {
  const parsed = readMarkdown(plainLines(source))
  // A text with a summary has been read before, and is in bounds.
  const apart = parsed.kind === 'parsed' ? linesSetApart(parsed.tree) : new Set<number>()
  const title = writtenFront(source)?.keys.title
  return {
    title: typeof title === 'string' ? title.trim() : '',
    sections: sections.map(({ heading, sentences }) => ({
      heading: heading?.text ?? null,
      sentences: sentences.filter(({ line }) => !apart.has(line)),
    })),
  }
}

function linesSetApart(tree: Root): ReadonlySet<number> {
  const lines = new Set<number>()
  walkTo(tree, ['table', 'blockquote'], ({ position }) => {
    if (position === undefined) return
    for (let line = position.start.line; line <= position.end.line; line += 1) lines.add(line)
  })
  return lines
}
