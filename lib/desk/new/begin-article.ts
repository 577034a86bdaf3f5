/** Writes the file of a new article. */

import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArticle } from '#lib/article/parse-article.ts'
import { articleText, type BegunArticle } from '#lib/desk/new/article-text.ts'
import type { KnownPublication } from '#lib/desk/new/publication-in.ts'
import { makeFolders } from '#lib/system/whole-file.ts'
import { dayIn } from '#lib/text/moment.ts'
import { slugOf } from '#lib/text/slug.ts'

/** One line, or `null` when an article can have this title. */
export function wrongTitle(title: string, publication: KnownPublication): string | null {
  const name = `${slugOf(title, 'article')}.md`
  const taken = publication.files.find((file) => path.posix.basename(file).toLowerCase() === name)
  return taken === undefined
    ? wrong({ title }, publication)
    : `Unexpected title, expected one whose file is not there yet: \`${taken}\``
}

export function wrongAuthor(author: string, publication: KnownPublication): string | null {
  return wrong({ author }, publication)
}

const faultless = { title: 'Title', author: 'Name', topics: [], draft: false }

/** What the checker would say of it. */
function wrong(parts: Partial<BegunArticle>, { site }: KnownPublication): string | null {
  // With a text, which alone it may lack.
  const text = articleText({ ...faultless, published: '2026-01-01', ...parts }, 'Text.')
  const { problems } = parseArticle(text, 'articles/new.md', { pictures: new Map(), site })
  const problem = problems.find(({ severity }) => severity === 'error')
  if (problem === undefined) return null
  return problem.hint === null ? problem.reason : `${problem.reason}: ${problem.hint}`
}

export type ArticleOptions = Omit<BegunArticle, 'published'> & {
  /** Milliseconds since 1970. */
  readonly now: number
}

/**
 * @param options with a title and an author that are not wrong
 * @returns its file, relative to the content folder
 */
export async function beginArticle(
  { contentFolder, site }: KnownPublication,
  { now, ...options }: ArticleOptions,
): Promise<string> {
  const file = `articles/${slugOf(options.title, 'article')}.md`
  const whole = path.join(contentFolder, file)
  makeFolders(path.dirname(whole))
  // Somebody else may have begun it a moment ago.
  await writeFile(whole, articleText({ ...options, published: dayIn(site.timeZone, now) }), {
    flag: 'wx',
  })
  return file
}
