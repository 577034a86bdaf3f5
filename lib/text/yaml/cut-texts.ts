import { type Document, visit } from 'yaml'
import { cutByComment } from '#lib/rules/front-matter/yaml-comment.ts'
import { signAtHead } from '#lib/rules/front-matter/yaml-syntax.ts'
import { quoted } from '#lib/rules/quoted.ts'
import { type Finding, sureMend } from '#lib/text/problem.ts'
import { meantLine } from '#lib/text/yaml/meant-line.ts'
import type { At } from '#lib/text/yaml/node-places.ts'

/** Texts without quotes that end at a `#` where their writer hardly meant a comment: in "Ferry #6", not in "en # as the site". */
export function cutTexts(document: Document.Parsed, text: string, at: At): readonly Finding[] {
  const cut: Finding[] = []
  visit(document, {
    Scalar: (_, { type, value, range }) => {
      if (type !== 'PLAIN' || typeof value !== 'string' || range === null || range === undefined)
        return
      const end = text.indexOf('\n', range[1])
      const behind = text.slice(range[1], end === -1 ? text.length : end)
      const comment = /^[ \t]+(?=#[\p{L}\p{N}]|#[ \t]+\p{N})/u.exec(behind)
      if (comment === null) return
      const [from, to] = [range[1] + comment[0].length, range[1] + behind.trimEnd().length]
      const whole = text.slice(range[0], to)
      cut.push({
        place: at(from, to),
        ...cutByComment(text.slice(from, to), value),
        // On several lines it is no longer sure how much of it belongs to the text.
        ...(whole.includes('\n') ? {} : { mend: sureMend(at(range[0], to), quoted(whole)) }),
      })
    },
  })
  return cut
}

/** Values that are nothing but what seems a comment, as in `title: #ferry is gone`. */
export function lostTexts(document: Document.Parsed, text: string, at: At): readonly Finding[] {
  const lost: Finding[] = []
  visit(document, {
    Scalar: (key, { value, range }) => {
      if (key === 'key' || value !== null || range === null || range === undefined) return
      const meant = meantLine(text, range[0])
      if (
        meant?.value === null ||
        meant === null ||
        !/^#[\p{L}\p{N}]/u.test(text.slice(meant.from))
      )
        return
      const place = at(meant.from, meant.to)
      lost.push({ place, ...signAtHead('#', meant.line), mend: sureMend(place, meant.value) })
    },
  })
  return lost
}
