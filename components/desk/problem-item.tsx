import type { Beside, Desk } from '#lib/archive/pages/desk-value.ts'
import type { DeskContext } from '#components/desk/desk-context.ts'
import { printable } from '#lib/text/printable.ts'
import type { Problem } from '#lib/text/problem.ts'

/** A problem with its place in the file. What it says is English, whatever the words around it are. */
export function ProblemWords({
  problem,
  at: { folder, root },
  context: { words, problemLang },
}: {
  readonly problem: Problem
  readonly at: Pick<Desk, 'folder' | 'root'>
  readonly context: DeskContext
}) {
  const { file, line, column, severity, reason, rule, hint } = problem
  const place = `${file}:${line}:${column}`
  return (
    <>
      <strong className="problem-kind" data-severity={severity}>
        {severity === 'error' ? words.error : words.warning}
      </strong>{' '}
      <span {...problemLang}>
        <bdi>{printable(`${reason} (${rule})`)}</bdi>
        {hint === null ? null : <small> {printable(hint)}</small>}
      </span>{' '}
      <code className="problem-place" dir="ltr" data-place={`${root}/${place}`}>
        {printable(`${folder}/${place}`)}
      </code>
    </>
  )
}

/** Whether places are links into an editor; beside problems that have some. */
export function LinkPlaces({ words }: Pick<DeskContext, 'words'>) {
  return (
    <label className="link-places">
      <input type="checkbox" name="link-places" autoComplete="off" /> {words.linkPlaces}
    </label>
  )
}

/** Where a link leads that leads there; the introduction and the closing have no heading to lead to. */
export function fragmentOf({ id }: Beside): string {
  return ['h-introduction', 'h-closing'].includes(id)
    ? '#main-content'
    : `#${encodeURIComponent(id)}`
}
