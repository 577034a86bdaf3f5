/** The pages that a preview has and no site: the desk, and those of files that show nothing. */

import type { BuildContent } from '#lib/archive/open-for-build.ts'
import type { Frame } from '#lib/archive/pages/page-value.ts'
import { readTextFile } from '#lib/archive/read/read-text-file.ts'
import { limits } from '#lib/article/limits.ts'
import type { PlannedPage } from '#lib/build/pages/page-maker.ts'
import { deskRowsOf, type SeenEvidence } from '#lib/build/preview/desk-rows-of.ts'
import type { ToldPages, UnreadPlace } from '#lib/build/preview/told-pages.ts'
import type { PlannedProduct } from '#lib/build/products/make-products.ts'
import type { PlacedArticles } from '#lib/build/products/placed-articles.ts'
import type { Made } from '#lib/build/products/product.ts'
import { countOf, heldIn, rowsPerPage } from '#lib/desk/pages/desk-rows.ts'
import { excerptsOf } from '#lib/desk/pages/excerpts.ts'
import { pageOfFile } from '#lib/desk/pages/page-of-file.ts'
import { forPeople } from '#lib/desk/report/report.ts'
import { deskPath } from '#lib/site/desk-path.ts'
import { digestOf } from '#lib/system/storage/digest-of.ts'
import type { Problem } from '#lib/text/problem.ts'

export type DeskOptions = {
  readonly contentFolder: string
  readonly seen: SeenEvidence
  readonly makePage: (page: PlannedPage) => Promise<Made>
}

/** All rows are looked up when the first of these pages is asked for. */
export function deskProducts(
  content: BuildContent,
  articles: PlacedArticles,
  { frameOf }: Pick<ToldPages, 'frameOf'>,
  { seen, makePage }: DeskOptions,
): readonly PlannedProduct[] {
  const { problems } = content.archive
  const said = digestOf([
    problems,
    content.files.map((file) => [file, content.earlier.has(file)]),
    [...articles.bySlug].map(([slug, { kept, state }]) => [slug, kept.digest, state]),
  ])
  const pages = Math.max(1, Math.ceil(content.files.length / rowsPerPage))
  let rows: ReturnType<typeof deskRowsOf> | null = null
  return Array.from({ length: pages }, (_, index): PlannedProduct => {
    const page = index + 1
    const file = `${deskPath(page).slice(1)}index.html`
    const frame = frameOf(file)
    return {
      name: file,
      inputs: { kind: 'desk', frame: digestOf(frame), said },
      make: () => {
        rows ??= deskRowsOf(content, articles, seen)
        return makePage({
          file,
          value: {
            ...{ kind: 'desk', frame, page, pages },
            rows: rows.slice(index * rowsPerPage, page * rowsPerPage),
            count: countOf(rows),
            others: forPeople(problems).filter(isOfNoArticle(content.files)),
            held: heldIn(rows),
          },
        })
      },
    }
  })
}

function isOfNoArticle(files: readonly string[]): (problem: Problem) => boolean {
  const articles = new Set(files)
  return ({ file }) => !articles.has(file)
}

export function unreadProducts(
  { archive }: Pick<BuildContent, 'archive'>,
  { unread, frameOf }: Pick<ToldPages, 'unread' | 'frameOf'>,
  { contentFolder, makePage }: DeskOptions,
): readonly PlannedProduct[] {
  return unread.map(({ file, page, version }: UnreadPlace) => {
    const frame = withoutOwn(frameOf(page), page)
    const problems = forPeople(archive.problems).filter((each) => pageOfFile(each.file) === page)
    return {
      name: page,
      inputs: { kind: 'unread', frame: digestOf(frame), file: `${file} ${version}` },
      make: async () => {
        const source = await readTextFile(contentFolder, file, limits.fileBytes)
        const text = source.kind === 'refused' ? null : source.text
        return makePage({
          file: page,
          value: { kind: 'unread', frame, file, excerpts: excerptsOf(text, problems) },
        })
      },
    }
  })
}

/** The page itself says what is wrong with its file: the bar at its foot need not say it again. */
function withoutOwn(frame: Frame, page: string): Frame {
  if (frame.desk === null) return frame
  const problems = frame.desk.problems.filter(({ file }) => pageOfFile(file) !== page)
  return { ...frame, desk: { ...frame.desk, problems } }
}
