/** What is told on each page while somebody writes: its own problems, those of every page, and how many others there are. Pure. */

import type { Desk, PlacedProblem } from '#lib/archive/pages/desk-value.ts'
import { pageOfFile } from '#lib/desk/pages/page-of-file.ts'
import { forPeople } from '#lib/desk/report/report.ts'
import type { Problem } from '#lib/text/problem.ts'

type Told = Pick<Desk, 'folder' | 'root'> & {
  readonly problems: readonly Problem[]
  /** Files whose pages show what they said before. */
  readonly earlier: ReadonlySet<string>
  /** Files of all pages that there are; a problem of any other one is told on every page. */
  readonly pages: ReadonlySet<string>
}

/** From the file of a page to what is told on it; the same object wherever it is the same. */
export function deskOfPages(told: Told): (page: string) => Desk {
  const { folder, root, pages } = told
  const problems = forPeople(told.problems).map((problem) => ({ ...problem, beside: null }))
  const byPage = new Map<string, PlacedProblem[]>()
  const everywhere: PlacedProblem[] = []
  for (const problem of problems) {
    const page = pageOfFile(problem.file)
    if (page === null || !pages.has(page)) everywhere.push(problem)
    else byPage.set(page, [...(byPage.get(page) ?? []), problem])
  }
  const earlier = new Set([...told.earlier].map(pageOfFile))
  const errors = problems.filter(isError).length
  const deskWith = (own: readonly PlacedProblem[], isEarlier: boolean): Desk => ({
    ...{ folder, root, errors, isEarlier },
    problems: [...own, ...everywhere].toSorted((a, b) => Number(isError(b)) - Number(isError(a))),
    elsewhere: problems.length - own.length - everywhere.length,
  })
  const plain = deskWith([], false)
  return (page) => {
    const own = byPage.get(page)
    return own === undefined ? plain : deskWith(own, earlier.has(page))
  }
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}
