import { fenceOf } from '#lib/article/front/fence.ts'
import { frontMatterSchema, keysAt } from '#lib/article/front/front-matter.ts'
import { plainLines } from '#lib/article/markdown/plain-lines.ts'
import { type Moment, parseMoment } from '#lib/text/moment.ts'
import { checkShape } from '#lib/text/shape.ts'
import { readYaml } from '#lib/text/yaml/yaml.ts'

/** What an article's front matter says of its publication; `null` for a draft, and for what is no article. */
export function publicationIn(
  source: string,
  timeZone: string,
): { readonly title: string; readonly published: Moment } | null {
  const fenced = fenceOf(plainLines(source))
  if (fenced.kind === 'unfenced') return null
  const yaml = readYaml(fenced.yaml, 1)
  if (yaml.findings.length > 0) return null
  const { value } = checkShape(frontMatterSchema, yaml, keysAt)
  if (value === null || value.draft === true) return null
  const published = parseMoment(value.published, timeZone)
  return published === null ? null : { title: value.title.trim(), published }
}
