/** What a publication says about an author: `authors/<id>.md` → who it is. */

import { z } from 'zod'
import type { InternalLink, Picture } from '#lib/article/article.ts'
import { type Bio, readBio } from '#lib/article/bio.ts'
import { picture, webAddress, boundedText } from '#lib/article/front/front-matter.ts'
import { htmlOf } from '#lib/article/markdown/html.ts'
import type { ArticleContext } from '#lib/article/parse-article.ts'
import { pictureOf } from '#lib/article/front/picture-of.ts'
import { readFile } from '#lib/article/read-file.ts'
import { webLink } from '#lib/article/front/web-link.ts'
import { firstHints } from '#lib/text/first-hints.ts'
import { byPlace, type Finding, type Problem, problemIn } from '#lib/text/problem.ts'
import { expecting } from '#lib/text/shape.ts'
import type { DataPath, YamlData } from '#lib/text/yaml/yaml.ts'

export type AuthorPage = {
  /** As it stands in bylines: that is how the two find each other. */
  readonly name: string
  readonly role: string | null
  readonly portrait: Picture | null
  readonly links: readonly { readonly title: string; readonly url: string }[]
  /** Safe HTML, empty when nothing is said. */
  readonly bio: string
}

export type ParsedAuthor = {
  /** `null` when a problem is an error. */
  readonly author: AuthorPage | null
  /** Links of the bio into the publication, for the archive to follow. */
  readonly inside: readonly InternalLink[]
  readonly problems: readonly Problem[]
}

const schema = z.strictObject(
  {
    name: boundedText,
    role: boundedText.optional(),
    portrait: picture.optional(),
    bio: boundedText.optional(),
    links: z
      .array(
        z.strictObject({ title: boundedText, url: webAddress }, expecting('`title` and `url`')),
        expecting('a list of links'),
      )
      .optional(),
  },
  expecting('keys such as `name` and `role`'),
)

export const authorSchema = schema

function keysAt(path: DataPath): readonly string[] {
  switch (path[0]) {
    case undefined:
      return Object.keys(schema.shape)
    case 'portrait':
      return Object.keys(picture.shape)
    default:
      return ['title', 'url']
  }
}

/**
 * Pure, and never throws for anything a file may hold. The words about the
 * author are the key `bio`, or Markdown under the front matter.
 */
export function parseAuthorPage(
  source: string,
  file: string,
  context: ArticleContext,
): ParsedAuthor {
  const read = readFile(source, { schema, keysAt })
  if (read.kind === 'refused') return answer(file, null, read.findings)
  const { front, yaml } = read
  const ofAuthor = { file, name: front?.name.trim() ?? '', ...context }
  const bio = readBio(read, ofAuthor)
  const findings = [...read.findings, ...bio.findings]
  if (front === null) return answer(file, null, findings)

  const author = authorFrom(front, yaml, bio, ofAuthor, (finding) => {
    findings.push(finding)
  })
  return answer(file, author, findings, bio.links)
}

function authorFrom(
  written: z.output<typeof schema>,
  yaml: YamlData,
  bio: Bio,
  context: ArticleContext & { readonly file: string; readonly name: string },
  report: (finding: Finding) => void,
): AuthorPage {
  return {
    name: context.name,
    role: written.role?.trim() ?? null,
    portrait:
      written.portrait === undefined
        ? null
        : pictureOf(
            written.portrait,
            yaml,
            ['portrait'],
            { ...context, nearest: firstHints(), title: context.name },
            report,
          ),
    links: (written.links ?? []).map(({ title, url }, index) => ({
      title: title.trim(),
      url: webLink(url, yaml.placeOf(['links', index, 'url']), report),
    })),
    bio: bio.html === '' && written.bio !== undefined ? paragraph(written.bio) : bio.html,
  }
}

function paragraph(text: string): string {
  return htmlOf([{ type: 'paragraph', children: [{ type: 'text', value: text.trim() }] }])
}

function answer(
  file: string,
  author: AuthorPage | null,
  findings: readonly Finding[],
  inside: readonly InternalLink[] = [],
): ParsedAuthor {
  const problems = findings.map((finding) => problemIn(file, finding)).toSorted(byPlace)
  const broken = problems.some((problem) => problem.severity === 'error')
  return { author: broken ? null : author, inside: broken ? [] : inside, problems }
}
