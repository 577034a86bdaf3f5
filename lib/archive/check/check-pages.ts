/** Whether standing pages fit into the site. Pure. */

import { type FoldedBook, inTheWayOf, pageFile } from '#lib/archive/check/book.ts'
import type { FileFinding } from '#lib/archive/check/check-file-names.ts'
import { checkLinks, idsInText, type Surrounding } from '#lib/archive/check/check-links.ts'
import type { StandingPage } from '#lib/article/standing-page.ts'
import { secondPolicy } from '#lib/rules/front-matter/wrong-value.ts'
import { pageInTheWay } from '#lib/rules/publication/page-address-taken.ts'
import { foldedName } from '#lib/text/folded-name.ts'
import { type Finding, fileStart } from '#lib/text/problem.ts'

/** Where lists go on, where Next leaves what is not found, and what it takes for the front page. */
const taken = ['404', 'articles', 'index', 'page']

/** @param book of everything but these pages */
export function checkPages(
  pages: readonly StandingPage[],
  context: Surrounding,
  book: FoldedBook,
): readonly FileFinding[] {
  return pages.flatMap((page): readonly FileFinding[] => {
    const found: readonly Finding[] = [
      ...(isTaken(page.slug, book) ? [{ place: fileStart, ...pageInTheWay(page.slug) }] : []),
      ...checkLinks(page.links, () => idsInText(page), context),
      ...policyFindings(page, pages),
    ]
    return found.map((finding) => ({ file: page.file, finding }))
  })
}

function isTaken(slug: string, book: FoldedBook): boolean {
  return taken.includes(foldedName(slug)) || inTheWayOf(pageFile(slug), book) !== null
}

/** Programs ask where the one page with the rules is. */
function policyFindings(
  { policy, policyPlace, file }: StandingPage,
  pages: readonly StandingPage[],
): readonly Finding[] {
  const first = pages
    .filter((each) => policy !== null && each.policy === policy)
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))[0]
  if (first === undefined || first.file === file) return []
  return [{ place: policyPlace, ...secondPolicy(policy ?? '', first.file) }]
}
