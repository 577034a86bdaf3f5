/** What of an article file is told in the writer's own sentences. */

import type { Paragraph, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { SKIP, walkTo } from '#lib/article/markdown/walk.ts'
import { readMarkdown } from '#lib/article/markdown/read-markdown.ts'
import type { ArticleSummary } from '#lib/article/parse-article.ts'
import { plainLines } from '#lib/article/markdown/plain-lines.ts'
import { writtenFront } from '#lib/article/write/written-front.ts'
import { withSingleSpaces } from '#lib/text/single-spaces.ts'
import type { Sentence } from '#lib/text/sentences/sentences.ts'

export type Prose = {
  readonly title: string
  /** In reading order. */
  readonly sections: readonly {
    readonly heading: string | null
    readonly sentences: readonly Sentence[]
  }[]
}

type Part = Prose['sections'][number]

/**
 * Without cells of tables, and without quotations and remarks set apart: a summary
 * retells the text itself. A question in bold type at the start of a paragraph
 * is a heading to readers, and so begins a section here.
 */
export function proseOf(source: string, { sections }: ArticleSummary): Prose {
  const parsed = readMarkdown(plainLines(source))
  // A text with a summary has been read before, and is in bounds.
  const tree = parsed.kind === 'parsed' ? parsed.tree : null
  const apart = tree === null ? new Set<number>() : linesSetApart(tree)
  const questions = tree === null ? [] : boldQuestions(tree)
  const title = writtenFront(source)?.keys.title
  return {
    title: typeof title === 'string' ? title.trim() : '',
    sections: sections.flatMap(({ heading, sentences }) =>
      partsOf(
        {
          heading: heading?.text ?? null,
          sentences: sentences.filter(({ line }) => !apart.has(line)),
        },
        questions,
      ),
    ),
  }
}

type Question = { readonly from: number; readonly to: number; readonly text: string }

function boldQuestions(tree: Root): readonly Question[] {
  const questions: Question[] = []
  walkTo(tree, 'paragraph', ({ children: [first] }: Paragraph) => {
    if (first?.type !== 'strong' || first.position === undefined) return SKIP
    const text = withSingleSpaces(toString(first))
    const { start, end } = first.position
    if (/[?？؟]$/u.test(text)) questions.push({ from: start.line, to: end.line, text })
    return SKIP
  })
  return questions
}

/** A section, cut where its questions begin; without the sentences of the questions. */
function partsOf(section: Part, questions: readonly Question[]): readonly Part[] {
  const parts: { heading: string | null; sentences: Sentence[] }[] = [
    { heading: section.heading, sentences: [] },
  ]
  const left = [...questions]
  let asked: Question | null = null
  for (const sentence of section.sentences) {
    const { line, text } = sentence
    while (left[0] !== undefined && left[0].to < line) left.shift()
    const [next] = left
    if (next === undefined || line < next.from || !next.text.includes(text)) {
      parts.at(-1)?.sentences.push(sentence)
    } else if (next !== asked) {
      asked = next
      parts.push({ heading: next.text, sentences: [] })
    }
  }
  return parts
}

function linesSetApart(tree: Root): ReadonlySet<number> {
  const lines = new Set<number>()
  walkTo(tree, ['table', 'blockquote'], ({ position }) => {
    if (position === undefined) return
    for (let line = position.start.line; line <= position.end.line; line += 1) lines.add(line)
  })
  return lines
}
