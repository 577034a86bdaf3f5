/** Sections → safe HTML, once, with the way back from each sentence to the takeaways that rest on it. */

import type { Article, Section } from '#lib/article/article.ts'
import type { Body, BodySection } from '#lib/article/body.ts'
import { type EvidenceWords, type Marks, markEvidence } from '#lib/article/body/mark-evidence.ts'
import { htmlOf } from '#lib/article/markdown/html.ts'

export function printBody(
  { introduction, sections, closing }: Pick<Body, 'introduction' | 'sections' | 'closing'>,
  marks: Marks,
  words: EvidenceWords,
): Pick<Article, 'introduction' | 'sections' | 'closing'> {
  const print = ({ nodes, line, ...section }: BodySection): Section => {
    markEvidence(nodes, marks, words)
    return { ...section, html: htmlOf(nodes) }
  }
  return {
    introduction: print(introduction),
    sections: sections.map(print),
    closing: closing === null ? null : print(closing),
  }
}
