/** Whether standing pages fit into the site. Pure. */

import type { FileFinding } from '#lib/archive/check-file-names.ts'
import { checkLinks, idsInText, type Surrounding } from '#lib/archive/check-links.ts'
import type { StandingPage } from '#lib/article/standing-page.ts'
import { indexFolder } from '#lib/site/search-index.ts'
import { type Finding, fileStart } from '#lib/text/problem.ts'

/** Names that stand at the top of every site; a page beside them would take their place, or they its. */
const taken = new Set([
  ...['archive', 'articles', 'assets', 'authors', 'corrections', 'icons', 'images', 'offline'],
  ...['page', indexFolder, 'saved', 'search', 'settings', 'topics', '404', '_next'],
])

export function checkPages(
  pages: readonly StandingPage[],
  around: Surrounding,
): readonly FileFinding[] {
  return pages.flatMap((page): readonly FileFinding[] => {
    const reason = `Unexpected page at \`/${page.slug}/\`, where the site has one of its own, expected another name of the file`
    const found: readonly Finding[] = [
      ...(taken.has(page.slug.toLowerCase())
        ? [{ place: fileStart, rule: 'page-address-taken', reason } as const]
        : []),
      ...checkLinks(page.links, () => idsInText(page), around),
      ...policyFindings(page, pages),
    ]
    return found.map((finding) => ({ file: page.file, finding }))
  })
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
  const reason = `Unexpected second page with \`policy: ${policy ?? ''}\`, which \`${first.file}\` has already, expected one`
  return [{ place: policyPlace, rule: 'wrong-value', reason }]
}
