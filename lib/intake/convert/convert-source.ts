/** What reads which kind of file. */

import { posix } from 'node:path'
import type { Converted, SourceText } from '#lib/intake/convert/converted.ts'
import { convertExport } from '#lib/intake/formats/export-file.ts'
import { convertPost } from '#lib/intake/formats/markdown-post.ts'
import { convertStory } from '#lib/intake/formats/plain-story.ts'
import { convertPage } from '#lib/intake/formats/web-page.ts'
import { withoutPlaces } from '#lib/intake/markup/read-markup.ts'
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

/** Never throws for what a text says, as long as it is not too deep for this process. */
export function convertSource(source: SourceText): Converted {
  const ending = endingOf(source.path)
  const read = readers[ending]
  if (read !== undefined) {
    const converted = read(source)
    for (const { body } of converted.articles) withoutPlaces(body)
    return converted
  }
  return { articles: [], findings: [{ place: fileStart, ...unknownSource(ending) }] }
}

function convertHtml(source: SourceText): Converted {
  return /^\s*(?:---|\+\+\+)[ \t]*\n/u.test(source.text) ? convertPost(source) : convertPage(source)
}

function endingOf(path: string): string {
  return posix.extname(path).toLowerCase()
}
