import { type Document, visit } from 'yaml'
import type { Finding, Place } from '#lib/text/problem.ts'
import { shown } from '#lib/text/shown.ts'
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
      cut.push(cutFinding(at(from, to), text.slice(from, to), value))
    },
  })
  return cut
}

function cutFinding(place: Place, comment: string, value: string): Finding {
  const whole = `${value} ${comment}`
  const quoted = whole.includes('"') ? `'${whole.replaceAll("'", "''")}'` : `"${whole}"`
  return {
    place,
    rule: 'yaml-comment',
    reason: `Unexpected \`${shown(comment)}\` behind a text without quotes, where \`#\` begins a comment, expected quotes around the whole text`,
    hint: `\`${shown(value)}\` is printed; write ${shown(quoted, 200)}, or a space behind the # of a comment`,
  }
}
