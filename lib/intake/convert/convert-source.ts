/** What reads which kind of file. */

import { posix } from 'node:path'
import type { Converted, SourceText } from '#lib/intake/convert/converted.ts'
import { convertExport } from '#lib/intake/formats/export-file.ts'
import { convertPost } from '#lib/intake/formats/markdown-post.ts'
import { convertStory } from '#lib/intake/formats/plain-story.ts'
import { convertPage } from '#lib/intake/formats/web-page.ts'
import { deepestElements } from '#lib/intake/markup/html-to-markdown.ts'
import { withoutPlaces } from '#lib/intake/markup/read-markup.ts'
import { nestedTooDeep } from '#lib/rules/body/body-too-deep.ts'
import { unknownSource } from '#lib/rules/import/import-unread.ts'
import { fileStart } from '#lib/text/problem.ts'

type Reader = (source: SourceText) => Converted

const readers: Readonly<Record<string, Reader>> = {
  '.md': convertPost,
  '.markdown': convertPost,
  '.mdx': convertPost,
  '.txt': convertStory,
  '.html': convertHtml,
  '.htm': convertHtml,
  '.xml': convertExport,
  '.rss': convertExport,
  '.atom': convertExport,
  '.json': convertExport,
}

/** Endings of files that an import opens. */
export const sourceEndings: readonly string[] = Object.keys(readers)

/** Whether a file can be an export of many articles. */
export function isExport(path: string): boolean {
  return readers[endingOf(path)] === convertExport
}

/** Never throws for what a text says. */
export function convertSource(source: SourceText): Converted {
  const ending = endingOf(source.path)
  const read = readers[ending]
  if (read !== undefined) return shallow(() => read(source))
  return { articles: [], findings: [{ place: fileStart, ...unknownSource(ending) }] }
}

/** Parsers of HTML call themselves for each element in another one: what is too deep for them is too deep for every reader. */
function shallow(read: () => Converted): Converted {
  try {
    const converted = read()
    for (const { body } of converted.articles) withoutPlaces(body)
    return converted
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { articles: [], findings: [{ place: fileStart, ...nestedTooDeep(deepestElements) }] }
  }
}

function convertHtml(source: SourceText): Converted {
  return /^\s*(?:---|\+\+\+)[ \t]*\n/u.test(source.text) ? convertPost(source) : convertPage(source)
}

function endingOf(path: string): string {
  return posix.extname(path).toLowerCase()
}
