import type { AuthorPage } from '#lib/archive/archive.ts'
import type { Article } from '#lib/article/article.ts'
import type { PictureTable } from '#lib/images/picture.ts'

/** The pictures that pages of the site name: one that only a draft names is held back with it. */
export function namedPictures(
  pictures: PictureTable,
  articles: readonly Article[],
  authors: readonly (AuthorPage | null)[],
): PictureTable {
  const named = new Set([
    ...articles.flatMap(({ image, related, ...article }) => [
      image?.file.file,
      ...related.map((link) => (link.kind === 'external' ? link.image?.file.file : undefined)),
      ...[article.introduction, ...article.sections, article.closing, ...article.footnotes].flatMap(
        (part) => filesIn(part?.html ?? ''),
      ),
    ]),
    ...authors.flatMap((page) => [page?.portrait?.file.file, ...filesIn(page?.bio ?? '')]),
  ])
  return new Map(
    [...pictures].filter(
      ([, each]) =>
        each.kind === 'picture' &&
        each.formats.some(({ files }) => files.some(({ file }) => named.has(file))),
    ),
  )
}

/** The HTML is our own printer's: addresses in double quotes, as urls.ts builds them. */
function filesIn(html: string): readonly string[] {
  return [...html.matchAll(/\/images\/([^"/#?\s]+)/gu)].map(([, file = '']) =>
    decodeURIComponent(file),
  )
}
