/** A file of Markdown with front matter, as Jekyll, Hugo, Astro and Eleventy have them. */

import { posix } from 'node:path'
import { foreignFront } from '#lib/intake/front/foreign-front.ts'
import { foundDate } from '#lib/intake/front/found-date.ts'
import { isGroup, type Keys, readKeys } from '#lib/intake/front/read-keys.ts'
import type { Converted, SourceText } from '#lib/intake/convert/converted.ts'
import { articleOfKeys } from '#lib/intake/formats/article-of-keys.ts'
import { htmlToMarkdown } from '#lib/intake/markup/html-to-markdown.ts'
import { withoutMdx } from '#lib/intake/markup/mdx.ts'
import { markdownToTree } from '#lib/intake/markup/read-markup.ts'
import { withoutTemplateTags } from '#lib/intake/markup/template-tags.ts'
import { oldAddresses } from '#lib/intake/systems/old-addresses.ts'
import { systemOfFile } from '#lib/intake/systems/system-of.ts'
import { systems } from '#lib/intake/systems/all-systems.ts'
import { unknownForeignKey } from '#lib/rules/import/import-key-unknown.ts'
import { nothingToRead } from '#lib/rules/import/import-unread.ts'
import { type Finding, fileStart } from '#lib/text/problem.ts'

export function convertPost({ path, text, project }: SourceText): Converted {
  const front = foreignFront(text)
  if (front.kind === 'refused') return { articles: [], findings: [front.finding] }
  const written = isGroup(front.data) ? Object.keys(front.data) : []
  const systemName = project.system ?? systemOfFile(path, front.language, written)
  const system = systems[systemName]
  const keys = readKeys(front.data, system)
  const body = path.endsWith('.mdx') ? withoutMdx(front.body) : front.body
  if (body.trim() === '' && written.length === 0) {
    return { articles: [], findings: [{ place: fileStart, ...nothingToRead() }] }
  }
  const markup = withoutTemplateTags(body)
  const read = /\.html?$/iu.test(path) ? htmlToMarkdown(markup) : markdownToTree(markup)
  if (read.kind === 'refused') return { articles: [], findings: [read.finding] }
  const file = nameInFile(path)
  const day = foundDate(keys.valuesOf('published')[0] ?? '') ?? file.day
  const lang = file.lang === project.language ? null : file.lang
  const [name = file.name] = keys.valuesOf('name')
  const authors = keys.valuesOf('authors')
  const ofSite = project.author === null ? [] : [project.author]
  const article = articleOfKeys(keys, {
    from: path,
    name,
    day: file.day,
    lang,
    authors: (authors.length > 0 ? authors : ofSite).map((each) => nameOf(each, project.authors)),
    addresses: oldAddresses({
      // Of a lone file nobody knows at which address it was read, unless its name says so.
      system: project.system ?? (file.day === null ? 'standfirst' : systemName),
      path,
      given: keys.valuesOf('address'),
      others: keys.valuesOf('otherAddresses'),
      pattern: project.permalink,
      patterns: project.permalinks,
      name,
      lang,
      slug: keys.valuesOf('name')[0] ?? null,
      title: keys.valuesOf('title')[0] ?? null,
      day: day?.slice(0, 10) ?? null,
      categories: keys.valuesOf('categories'),
    }),
    draft: isDraft(keys, path),
    body: read.tree,
  })
  const findings = keys.unknown.map(({ key }): Finding => ({
    place: placeOfKey(text, key),
    ...unknownForeignKey(key, system.name),
  }))
  return { articles: [article], findings }
}

function nameOf(author: string, names: Readonly<Record<string, string>>): string {
  return (Object.hasOwn(names, author) ? names[author] : undefined) ?? author
}

function isDraft(keys: Keys, path: string): boolean {
  const says = (meaning: 'draft' | 'visible', word: string): boolean =>
    keys.valuesOf(meaning).includes(word)
  return says('draft', 'true') || says('visible', 'false') || /(?:^|\/)_?drafts\//u.test(path)
}

/** `2015-11-03-harbour.md` has a day in its name; `harbour/index.md` is named by its folder, and `harbour.de.md` is in German. */
function nameInFile(path: string): {
  readonly day: string | null
  readonly name: string
  readonly lang: string | null
} {
  const [ending = '', lang = null] =
    /(?:\.([a-z]{2}(?:-[A-Za-z]{2,4})?))?\.(?:md|markdown|mdx|html?)$/u.exec(path) ?? []
  const bare = path.slice(0, path.length - ending.length)
  const whole = /\/_?index$/u.test(bare) ? posix.dirname(bare) : bare
  const base = posix.basename(whole)
  const [, day, name] = /^(\d{4}-\d{2}-\d{2})-(.+)$/u.exec(base) ?? []
  return { day: foundDate(day ?? ''), name: name ?? base, lang }
}

function placeOfKey(text: string, key: string): Finding['place'] {
  const name = key.slice(key.lastIndexOf('.') + 1)
  const lines = text.split('\n')
  const at = lines.findIndex((line) => line.trimStart().replace(/^["']/u, '').startsWith(name))
  const line = Math.max(0, at) + 1
  return { line, column: 1, endLine: line, endColumn: (lines[line - 1] ?? '').length + 1 }
}
