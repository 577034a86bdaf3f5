/** A text with what has one right answer put right, round by round: what could not be read before may hold more of it. */

import { withEdits } from '#lib/text/edits.ts'
import type { Mend, Place, Problem } from '#lib/text/problem.ts'
import { rule as yamlSyntax } from '#lib/rules/front-matter/yaml-syntax.ts'

export type Mendable = Problem & { readonly mend: Mend }

/** One mend that was made: what stood there, and what stands there now. */
export type Mended = Pick<Problem, 'line' | 'column' | 'rule'> & {
  readonly was: string
  readonly is: string
}

export type MendedText = {
  readonly text: string
  /** In the order of places. */
  readonly mended: readonly Mended[]
  /** What could be mended still, but was not accepted. */
  readonly left: readonly Mendable[]
}

export type MendOptions = {
  /** What a text is told. */
  readonly problemsOf: (text: string) => Promise<readonly Problem[]>
  /** Rules about the form of keys and values: while one is broken, nothing else of a text can be held against anything. */
  readonly ofForm: ReadonlySet<string>
  /** Whether a mend may be made, asked of each once. */
  readonly accepts: (problem: Mendable) => Promise<boolean>
}

/**
 * Every character outside the mends stays as it was. A text is read again after
 * each round; a mend that leaves its problem, or brings an error that was not
 * there, is not made, and neither is anything when the whole has such an error.
 */
export async function mendText(source: string, options: MendOptions): Promise<MendedText> {
  const accepts = onceEach(options.accepts)
  const first = { text: source, problems: await options.problemsOf(source) }
  let state = first
  const mended: Mended[] = []
  let refused = new Set<string>()
  for (let round = 0; round < mostRounds; round += 1) {
    const left = state.problems.filter((problem) => !refused.has(placedKey(problem)))
    const wanted = await apart(left, accepts)
    const step = await stepBy(wanted, state, options)
    for (const problem of step.refused) refused.add(placedKey(problem))
    mended.push(...step.made.map((problem) => mendedBy(problem, state.text)))
    // What did harm alone may be right beside what has been mended since.
    if (step.made.length > 0 && step.refused.length === 0) refused = new Set()
    if (step.made.length === 0 && step.refused.length === 0) break
    state = step.state
  }
  const isWorse = harmIn(first, state.problems, options.ofForm).length > 0
  if (isWorse) return { text: source, mended: [], left: [] }
  return { text: state.text, mended: inOrder(mended), left: state.problems.filter(isMendable) }
}

/** What was mended twice is told once, from what it was to what it is. */
function inOrder(mended: readonly Mended[]): readonly Mended[] {
  const told = new Map<string, Mended>()
  for (const each of mended) {
    const key = `${each.line}:${each.column} ${each.rule}`
    told.set(key, { ...each, was: told.get(key)?.was ?? each.was })
  }
  return [...told.values()].sort((a, b) => a.line - b.line || a.column - b.column)
}

/** Each round ends problems or refuses mends; far fewer are needed. */
const mostRounds = 50

type State = { readonly text: string; readonly problems: readonly Problem[] }

type Step = {
  readonly state: State
  readonly made: readonly Mendable[]
  readonly refused: readonly Mendable[]
}

/** All at once or, where that does harm, the first that does none, and those before it that do. */
async function stepBy(
  wanted: readonly Mendable[],
  before: State,
  options: MendOptions,
): Promise<Step> {
  const all = wanted.length === 0 ? null : await stateAfter(wanted, before, options)
  if (all !== null) return { state: all, made: wanted, refused: [] }
  if (wanted.length < 2) return { state: before, made: [], refused: wanted }
  for (const [nth, one] of wanted.entries()) {
    const state = await stateAfter([one], before, options)
    if (state !== null) return { state, made: [one], refused: wanted.slice(0, nth) }
  }
  return { state: before, made: [], refused: wanted }
}

async function stateAfter(
  mends: readonly Mendable[],
  before: State,
  { problemsOf, ofForm }: MendOptions,
): Promise<State | null> {
  const text = withEdits(
    before.text,
    mends.flatMap(({ mend }) => mend.edits),
  )
  if (text === before.text) return null
  const problems = await problemsOf(text)
  const left = new Set(problems.map(placedKey))
  if (mends.some((problem) => left.has(placedKey(problem)))) return null
  // What has a mend of its own is not the end yet.
  const harm = harmIn(before, problems, ofForm).filter(({ mend }) => mend?.isSure !== true)
  return harm.length === 0 ? { text, problems } : null
}

/** Errors that were not there, but for those that were hidden: all behind broken YAML, all that are not of form behind those that are. */
function harmIn(
  { problems: before }: State,
  after: readonly Problem[],
  ofForm: ReadonlySet<string>,
): readonly Problem[] {
  if (before.some(({ rule }) => rule === yamlSyntax.name)) return []
  const hidden = before.some(({ severity, rule }) => severity === 'error' && ofForm.has(rule))
  // Columns move with what is mended before them on a line.
  const known = new Set(before.map(({ rule, reason }) => `${rule} ${reason}`))
  return after.filter(
    ({ severity, rule, reason }) =>
      severity === 'error' && (!hidden || ofForm.has(rule)) && !known.has(`${rule} ${reason}`),
  )
}

function placedKey({ rule, reason, line }: Problem): string {
  return `${line} ${rule} ${reason}`
}

function onceEach(accepts: MendOptions['accepts']): MendOptions['accepts'] {
  const answers = new Map<string, boolean>()
  return async (problem) => {
    const key = placedKey(problem)
    const answer = answers.get(key) ?? (await accepts(problem))
    answers.set(key, answer)
    return answer
  }
}

/** The accepted mends of which none touches another. */
async function apart(
  problems: readonly Problem[],
  accepts: MendOptions['accepts'],
): Promise<readonly Mendable[]> {
  const chosen: Mendable[] = []
  for (const problem of problems) {
    if (!isMendable(problem)) continue
    const touches = chosen.some(({ mend }) => overlap(mend, problem.mend))
    if (!touches && (await accepts(problem))) chosen.push(problem)
  }
  return chosen
}

export function isMendable(problem: Problem): problem is Mendable {
  return problem.mend !== undefined
}

function overlap(one: Mend, other: Mend): boolean {
  return one.edits.some((a) =>
    other.edits.some((b) => !isBefore(a.place, b.place) && !isBefore(b.place, a.place)),
  )
}

function isBefore(one: Place, other: Place): boolean {
  return one.endLine < other.line || (one.endLine === other.line && one.endColumn < other.column)
}

function mendedBy({ rule, mend, line, column }: Mendable, text: string): Mended {
  const [edit] = mend.edits
  const place = edit?.place ?? { line, column, endLine: line, endColumn: column }
  return {
    line: place.line,
    column: place.column,
    rule,
    was: writtenAt(text, place),
    is: edit?.text ?? '',
  }
}

function writtenAt(text: string, { line, column, endLine, endColumn }: Place): string {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n?|\n/u)
  if (line === endLine) return (lines[line - 1] ?? '').slice(column - 1, endColumn - 1)
  const between = lines.slice(line, endLine - 1)
  const [head, tail] = [lines[line - 1] ?? '', lines[endLine - 1] ?? '']
  return [head.slice(column - 1), ...between, tail.slice(0, endColumn - 1)].join('\n')
}
