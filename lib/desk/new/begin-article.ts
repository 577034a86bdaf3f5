/** Writes the file of a new article. */

import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { readSite } from '#lib/archive/read/read-site.ts'
import { parseArticle } from '#lib/article/parse-article.ts'
import { articleText, type BegunArticle } from '#lib/desk/new/article-text.ts'
import { listFolder } from '#lib/system/plain-files.ts'
import { makeFolders } from '#lib/system/whole-file.ts'
import { nowhere } from '#lib/site/site-address.ts'
import { dayIn } from '#lib/text/moment.ts'
import type { Problem } from '#lib/text/problem.ts'
import { slugOf } from '#lib/text/slug.ts'

export type ArticleOptions = Omit<BegunArticle, 'published'> & {
  /** As the writer named it; relative to the working folder. */
  readonly contentFolder: string
  /** Milliseconds since 1970. */
  readonly now: number
}

export type Begun =
  /** Relative to the content folder. */
  | { readonly kind: 'written'; readonly file: string }
  | { readonly kind: 'failed'; readonly reason: string }

export async function beginArticle(options: ArticleOptions): Promise<Begun> {
  const { contentFolder, now } = options
  const { site } = await readSite(contentFolder, nowhere)
  const article = { ...options, published: dayIn(site.timeZone, now) }
  const slug = slugOf(article.title, 'article')
  const file = `articles/${slug}.md`
  const taken = await fileOf(slug, contentFolder)
  if (taken !== null) {
    const reason = `Unexpected title, expected one whose file is not there yet: \`${taken}\``
    return { kind: 'failed', reason }
  }
  // With a text, which alone it may lack.
  const { problems } = parseArticle(articleText({ ...article, draft: false }, 'Text.'), file, {
    pictures: new Map(),
    site,
  })
  const [wrong] = problems.filter(({ severity }) => severity === 'error')
  if (wrong !== undefined) return { kind: 'failed', reason: lineOf(wrong) }
  const whole = path.join(contentFolder, file)
  makeFolders(path.dirname(whole))
  // Somebody else may have begun it a moment ago.
  await writeFile(whole, articleText(article), { flag: 'wx' })
  return { kind: 'written', file }
}

function lineOf({ reason, hint }: Problem): string {
  return hint === null ? reason : `${reason}: ${hint}`
}

/** The article that has this address already, in whichever folder and case. */
async function fileOf(slug: string, contentFolder: string): Promise<string | null> {
  const { files } = await listFolder(contentFolder, 'articles')
  const name = `${slug}.md`
  const found = files.find((file) => path.posix.basename(file.path).toLowerCase() === name)
  return found?.path ?? null
}
