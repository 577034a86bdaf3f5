import { frontMatterSchema, keysAt } from '#lib/article/front/front-matter.ts'
import { readFront } from '#lib/article/front/read-front.ts'
import { plainLines } from '#lib/article/markdown/plain-lines.ts'
import { type Moment, parseMoment } from '#lib/text/moment.ts'

/** What an article's front matter says of its publication; `null` for a draft, and for what is no article. */
export function publicationIn(
  source: string,
  timeZone: string,
): { readonly title: string; readonly published: Moment } | null {
  const read = readFront(plainLines(source), { schema: frontMatterSchema, keysAt })
  const front = read.kind === 'read' ? read.front : null
  if (front === null || front.draft === true) return null
  const published = parseMoment(front.published, timeZone)
  return published === null ? null : { title: front.title.trim(), published }
}
