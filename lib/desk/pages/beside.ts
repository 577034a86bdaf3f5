/** Which part of an article's page a problem is about, by the line at which it stands in the file. Pure. */

import type { Beside } from '#lib/archive/pages/desk-value.ts'
import type { ArticleSummary, ParsedArticle, SectionLines } from '#lib/article/parse-article.ts'
import type { Sentence } from '#lib/text/sentences/sentences.ts'

/** What a file says now, and what its page shows: the ids of its sentences, or `null` where that is the same. */
export type ShownText = Pick<ParsedArticle, 'lines'> & {
  readonly summary: Pick<ArticleSummary, 'sections' | 'takeaways'> | null
  readonly shown: ReadonlySet<string> | null
}

/** @returns `null` for what is about no part of the text, such as a key in front of it */
export function besideOf(line: number, { summary, lines, shown }: ShownText): Beside | null {
  if (summary === null) return null
  const sentences = summary.sections.map((section) => section.sentences)
  const takeaway = takeawayAt(line, summary.takeaways)
  if (takeaway !== null) return { id: takeaway, block: null }
  for (const [nth, section] of lines.entries()) {
    if (section.line === line) return { id: section.id, block: null }
    const block = section.blocks.findIndex((each) => each.line <= line && line <= each.endLine)
    const found = section.blocks[block]
    if (found === undefined) continue
    const own = (sentences[nth] ?? []).filter(
      (each) => found.line <= each.line && each.line <= found.endLine,
    )
    const sentence = own.findLast((each) => each.line <= line) ?? own[0]
    if (shown !== null) return nearestShown(sentence ?? null, line, sentences.flat(), shown)
    return sentence === undefined ? { id: section.id, block } : { id: sentence.id, block: null }
  }
  return null
}

/** In a text that is not shown yet, a sentence of it that is: itself, or else the one before it, or behind it. */
function nearestShown(
  sentence: Sentence | null,
  line: number,
  all: readonly Sentence[],
  shown: ReadonlySet<string>,
): Beside | null {
  const at =
    sentence === null ? all.findLastIndex((each) => each.line <= line) : all.indexOf(sentence)
  const isShown = ({ id }: Sentence): boolean => shown.has(id)
  const nearest = all.slice(0, at + 1).findLast(isShown) ?? all.slice(at + 1).find(isShown)
  return nearest === undefined ? null : { id: nearest.id, block: null }
}

/** A takeaway reaches from the line of its words to the line before the next one's. */
function takeawayAt(line: number, takeaways: ArticleSummary['takeaways']): string | null {
  const last = takeaways.at(-1)
  if (last === undefined || line > last.place.endLine) return null
  return takeaways.findLast(({ place }) => place.line <= line)?.id ?? null
}

/** Of every section's own lines, for who has no more than the sentences of a page. */
export function linesOfSentences(
  sections: readonly { readonly id: string; readonly sentences: readonly Sentence[] }[],
): readonly SectionLines[] {
  return sections.map(({ id, sentences }) => ({
    ...{ id, line: null },
    blocks: sentences.map((each, nth) => ({
      line: each.line,
      endLine: Math.max(each.line, (sentences[nth + 1]?.line ?? each.line + 1) - 1),
    })),
  }))
}
