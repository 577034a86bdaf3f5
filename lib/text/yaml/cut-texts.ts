import { type Document, visit } from 'yaml'
import { cutByComment } from '#lib/rules/front-matter/yaml-comment.ts'
import type { Finding } from '#lib/text/problem.ts'
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
      cut.push({ place: at(from, to), ...cutByComment(text.slice(from, to), value) })
    },
  })
  return cut
}
