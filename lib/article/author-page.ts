/** What a publication says about an author: `authors/<id>.md` → who it is. */

import { posix } from 'node:path'
import { z } from 'zod'
import type { Picture } from '#lib/article/article.ts'
import { checkLinks } from '#lib/article/body/check-links.ts'
import { removeRawHtml } from '#lib/article/body/remove-raw-html.ts'
import { resolveReferences } from '#lib/article/body/resolve-references.ts'
import type { BodySurroundings } from '#lib/article/body/surroundings.ts'
import { fenceOf } from '#lib/article/fence.ts'
import { picture, webAddress, words } from '#lib/article/front-matter.ts'
import { htmlOf } from '#lib/article/html.ts'
import { readMarkdown } from '#lib/article/markdown-tree.ts'
import type { ArticleSurroundings } from '#lib/article/parse-article.ts'
import { pictureOf } from '#lib/article/picture-of.ts'
import { plainLines } from '#lib/article/plain-lines.ts'
import { messagesIn } from '#lib/site/messages.ts'
import { urlsOf } from '#lib/site/urls.ts'
import { byPlace, type Finding, type Problem, problemIn } from '#lib/text/problem.ts'
import { checkShape, expecting } from '#lib/text/shape.ts'
import { type DataPath, readYaml, type YamlData } from '#lib/text/yaml.ts'

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
  readonly problems: readonly Problem[]
}

const schema = z.strictObject(
  {
    name: words,
    role: words.optional(),
    portrait: picture.optional(),
    bio: words.optional(),
    links: z
      .array(
        z.strictObject({ title: words, url: webAddress }, expecting('`title` and `url`')),
        expecting('a list of links'),
      )
      .optional(),
  },
  expecting('keys such as `name` and `role`'),
)

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
  surroundings: ArticleSurroundings,
): ParsedAuthor {
  const text = plainLines(source)
  const fenced = fenceOf(text)
  if (fenced.kind === 'unfenced') return answer(file, null, [fenced.finding])
  const yaml = readYaml(fenced.yaml, 1)
  if (yaml.findings.length > 0) return answer(file, null, yaml.findings)
  const shaped = checkShape(schema, yaml, keysAt)
  const bio = bioOf(text, file, surroundings)
  const findings = [...shaped.findings, ...bio.findings]
  if (shaped.value === null) return answer(file, null, findings)

  const author = authorFrom(shaped.value, yaml, bio.html, { file, ...surroundings }, (finding) => {
    findings.push(finding)
  })
  return answer(file, author, findings)
}

function authorFrom(
  written: z.output<typeof schema>,
  yaml: YamlData,
  bio: string,
  around: ArticleSurroundings & { readonly file: string },
  report: (finding: Finding) => void,
): AuthorPage {
  return {
    name: written.name.trim(),
    role: written.role?.trim() ?? null,
    portrait:
      written.portrait === undefined
        ? null
        : pictureOf(
            written.portrait,
            yaml,
            ['portrait'],
            { ...around, title: written.name },
            report,
          ),
    links: written.links ?? [],
    bio: bio === '' && written.bio !== undefined ? paragraph(written.bio) : bio,
  }
}

function bioOf(
  text: string,
  file: string,
  { site, pictures }: ArticleSurroundings,
): { readonly html: string; readonly findings: readonly Finding[] } {
  const markdown = readMarkdown(text)
  if (markdown.kind === 'refused') return { html: '', findings: [markdown.finding] }
  const { tree } = markdown
  tree.children = tree.children.filter((node) => node.type !== 'yaml')
  const urls = urlsOf(site)
  const around: BodySurroundings = {
    file,
    address: urls.author(posix.basename(file, '.md')),
    title: '',
    lang: site.language,
    pictures,
    urls,
    messages: messagesIn(site.language),
  }
  const findings = [...resolveReferences(tree), ...removeRawHtml(tree)]
  const links = checkLinks([tree], around)
  // A line about somebody is words; their picture is the portrait.
  const blocks = tree.children.filter((node) => node.type === 'paragraph' || node.type === 'list')
  return { html: htmlOf(blocks), findings: [...findings, ...links.findings] }
}

function paragraph(text: string): string {
  return htmlOf([{ type: 'paragraph', children: [{ type: 'text', value: text.trim() }] }])
}

function answer(
  file: string,
  author: AuthorPage | null,
  findings: readonly Finding[],
): ParsedAuthor {
  const problems = findings.map((finding) => problemIn(file, finding)).toSorted(byPlace)
  const broken = problems.some((problem) => problem.severity === 'error')
  return { author: broken ? null : author, problems }
}
