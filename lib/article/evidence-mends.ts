/** Evidence as it would be in the words of the text. */

import { type FoundQuote, findQuote } from '#lib/evidence/find-quote.ts'
import { quoted } from '#lib/rules/quoted.ts'
import { otherMarks } from '#lib/rules/takeaways/takeaway-evidence-marks.ts'
import { type Finding, type Place, sureMend } from '#lib/text/problem.ts'
import type { Sentence } from '#lib/text/sentences/sentences.ts'

/** @param own the words as the text has them, `null` where they are the same */
export function marksFindings(own: string | null, place: Place, extent: Place): readonly Finding[] {
  if (own === null) return []
  const mend = isBlockStyle(extent) ? {} : { mend: sureMend(extent, quoted(own)) }
  return [{ place, ...otherMarks(own), ...mend }]
}

/** The nearest sentence, if it stands once; that it says the same is for a person to see. */
export function evidenceMend(
  located: FoundQuote,
  extent: Place,
  sections: readonly (readonly Sentence[])[],
  lang: string,
): Pick<Finding, 'mend'> {
  const nearest = located.kind === 'missing' ? located.nearest : null
  if (nearest === null || isBlockStyle(extent)) return {}
  const { text } = nearest.sentence
  if (findQuote([text], sections, lang).kind !== 'found') return {}
  return { mend: { edits: [{ place: extent, text: quoted(text) }], isSure: false } }
}

/** Whose lines have an indent that an edit of one line would not have. */
function isBlockStyle({ line, endLine, endColumn }: Place): boolean {
  return endLine > line && endColumn === 1
}
