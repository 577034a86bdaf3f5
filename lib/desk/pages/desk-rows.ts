/** Articles → the rows of the desk, those that need most first. Pure. */

import type { DeskCount, DeskRow, DeskState, HeldArticle } from '#lib/archive/pages/desk-value.ts'

/** How many rows stand on a page: with all that is told of each it is as long as a reader's list of ten times as many. */
export const rowsPerPage = 100

/** Sorted by what needs attention: errors, then warnings, then what the passages leave open; then what is due next, and drafts before what is out. */
export function byAttention(a: DeskRow, b: DeskRow): number {
  const [first, second] = [attentionOf(a), attentionOf(b)]
  const differs = first.findIndex((part, nth) => part !== second[nth])
  if (differs >= 0) return (second[differs] ?? 0) - (first[differs] ?? 0)
  if (a.due !== null && b.due !== null && a.due.at !== b.due.at) return a.due.at - b.due.at
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0
}

function attentionOf({ problems, evidence, state }: DeskRow): readonly number[] {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  return [errors, problems.length - errors, evidence?.open ?? 0, stateOrder.indexOf(state)]
}

const stateOrder: readonly DeskState[] = ['withdrawn', 'published', 'draft', 'scheduled', 'unread']

export function countOf(rows: readonly DeskRow[]): DeskCount {
  const of = (state: DeskState): number => rows.filter((row) => row.state === state).length
  return {
    all: rows.length,
    attention: rows.filter((row) => row.needsAttention).length,
    published: of('published'),
    draft: of('draft'),
    scheduled: of('scheduled'),
    withdrawn: of('withdrawn'),
    unread: of('unread'),
  }
}

/** What a build leaves out: first what is scheduled, the soonest first, then drafts. */
export function heldIn(rows: readonly DeskRow[]): readonly HeldArticle[] {
  const timeOf = ({ due }: HeldArticle): number => due?.at ?? Infinity
  return rows
    .filter(({ state }) => state === 'draft' || state === 'scheduled')
    .map(({ slug, title, lang, dir, due }) => ({ slug, title, lang, dir, due }))
    .toSorted((a, b) => {
      const [first, second] = [timeOf(a), timeOf(b)]
      return first === second ? (a.slug < b.slug ? -1 : 1) : first - second
    })
}
