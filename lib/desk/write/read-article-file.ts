/** One article's file, read for a command that may write into it. */

import { readSite } from '#lib/archive/read/read-site.ts'
import { summaryOfText } from '#lib/archive/read/summary-of-text.ts'
import { limits } from '#lib/article/limits.ts'
import type { ArticleSummary, ArticleContext } from '#lib/article/parse-article.ts'
import { checkContent } from '#lib/desk/check-content.ts'
import { fileInside } from '#lib/desk/file-inside.ts'
import { prettyReport } from '#lib/desk/report/report-for-people.ts'
import { readPlainFile } from '#lib/system/plain-files.ts'
import { nowhere } from '#lib/site/site-address.ts'
import { decodeUtf8 } from '#lib/text/characters/utf8.ts'

export type ArticleFile = {
  /** Relative to the content folder. */
  readonly file: string
  /** Every character of it, a byte order mark too. */
  readonly source: string
  readonly summary: ArticleSummary
  /** What the same file, changed, says then; `null` when it cannot be read. */
  readonly reread: (source: string) => Promise<ArticleSummary | null>
}

export type ReadArticleFile =
  | ({ readonly kind: 'read' } & ArticleFile)
  | { readonly kind: 'misused'; readonly reason: string }
  /** It cannot be read; `text` says why, as a check does. */
  | { readonly kind: 'broken'; readonly text: string }

/** @param named relative to the working folder or to the content folder */
export async function readArticleFile(
  contentFolder: string,
  named: string,
): Promise<ReadArticleFile> {
  const file = fileInside(contentFolder, named)
  if (file === null) {
    const reason = `Unexpected file \`${named}\`, expected a file in \`${contentFolder}\``
    return { kind: 'misused', reason }
  }
  if (!/^articles\/.+\.md$/u.test(file)) {
    const reason = `Unexpected file \`${named}\`, expected an article: \`articles/….md\``
    return { kind: 'misused', reason }
  }
  const source = await sourceOf(contentFolder, file)
  // No takeaway depends on pictures, and there may be many to measure.
  const { site } = await readSite(contentFolder, nowhere)
  const context: ArticleContext = { pictures: new Map(), site }
  const reread = (text: string): Promise<ArticleSummary | null> =>
    summaryOfText({ source: text, file }, context)
  const summary = source === null ? null : await reread(source)
  if (source !== null && summary !== null) return { kind: 'read', file, source, summary, reread }
  const checked = await checkContent({ contentFolder, files: [file], epoch: null })
  if (checked.kind === 'misused') return checked
  const text = prettyReport(checked.report, { folder: contentFolder, colour: false })
  return { kind: 'broken', text }
}

/** `null` when it is no text, or no plain file. */
export async function sourceOf(contentFolder: string, file: string): Promise<string | null> {
  const read = await readPlainFile(contentFolder, file, limits.fileBytes)
  if (read.kind === 'refused' || decodeUtf8(read.bytes).kind === 'refused') return null
  return read.bytes.toString('utf8')
}
