import type { AuthorPage } from '#lib/archive/archive.ts'
import type { Article, Picture } from '#lib/article/article.ts'
import type { PictureTable } from '#lib/images/picture.ts'

/**
 * The pictures that pages of the site name: one that only a draft names is held back with it.
 *
 * @param ofTexts as `picturesIn` finds them
 */
export function namedPictures(
  pictures: PictureTable,
  ofTexts: readonly string[],
  authors: readonly (AuthorPage | null)[],
): PictureTable {
  const named = new Set([
    ...ofTexts,
    ...authors.flatMap((page) => [...namesOf(page?.portrait), ...filesIn(page?.bio ?? '')]),
  ])
  return new Map(
    [...pictures].filter(
      ([, each]) =>
        each.kind === 'picture' &&
        each.formats.some(({ files }) => files.some(({ file }) => named.has(file))),
    ),
  )
}

/** The names on the site of the pictures that an article's page shows. */
export function picturesIn({ image, related, ...article }: Article): readonly string[] {
  return [
    ...namesOf(image),
    ...related.flatMap((link) => (link.kind === 'external' ? namesOf(link.image) : [])),
    ...picturesInText(article),
  ]
}

/** Its own, and those of its variants. */
function namesOf(picture: Picture | null | undefined): readonly string[] {
  if (picture === null || picture === undefined) return []
  const { file, variants = [] } = picture.file
  return [file, ...variants.map((variant) => variant.picture.file)]
}

export function picturesInText({
  introduction,
  sections,
  closing,
  footnotes,
}: Pick<Article, 'introduction' | 'sections' | 'closing' | 'footnotes'>): readonly string[] {
  return [introduction, ...sections, closing, ...footnotes].flatMap((part) =>
    filesIn(part?.html ?? ''),
  )
}

/** The HTML is our own printer's: addresses in double quotes, as urls.ts builds them. */
function filesIn(html: string): readonly string[] {
  return [...html.matchAll(/\/images\/([^"/#?\s]+)/gu)].map(([, file = '']) =>
    decodeURIComponent(file),
  )
}
