/** What changed between two texts, word by word: "the pier [-opened-]{+closes+} in May". */

import { diffArrays } from 'diff'

/** Longer texts are cut here: the time grows with their length times what differs. */
const mostWords = 120

/** What surrounds the old words in the new text is left out. */
export function wordDiff(before: string, after: string): string {
  const old = before.split(' ').slice(0, mostWords)
  const now = after.split(' ').slice(0, mostWords)
  const steps = stepsBetween(old, now)
  // Words of the new text before the first and behind the last old one only say where the place is.
  const first = steps.findIndex(({ kind }) => kind !== 'added')
  const lastOld = steps.findLastIndex(({ kind }) => kind !== 'added')
  // As many words as were taken out at the end stand for them.
  const kept = steps.findLastIndex(({ kind }, at) => kind === 'kept' && at <= lastOld)
  const last = lastOld === -1 ? -1 : Math.min(steps.length - 1, lastOld + (lastOld - kept))
  const shown = first === -1 ? steps : steps.slice(first, last + 1)
  return joined(shown, first > 0, last !== -1 && last < steps.length - 1)
}

/** The same, with all of the new text: nothing that was put in is left out. */
export function wholeDiff(before: string, after: string): string {
  const [old, now] = [before.split(' '), after.split(' ')]
  const steps = stepsBetween(old.slice(0, mostWords), now.slice(0, mostWords))
  return joined(steps, false, Math.max(old.length, now.length) > mostWords)
}

type Step = { readonly kind: 'kept' | 'removed' | 'added'; readonly word: string }

function stepsBetween(old: readonly string[], now: readonly string[]): readonly Step[] {
  return diffArrays([...old], [...now]).flatMap(({ value, added, removed }) =>
    value.map((word) => ({ kind: added ? 'added' : removed ? 'removed' : 'kept', word })),
  )
}

function joined(steps: readonly Step[], cutBefore: boolean, cutAfter: boolean): string {
  const runs: { kind: Step['kind']; words: string[] }[] = []
  for (const { kind, word } of steps) {
    const last = runs.at(-1)
    if (last?.kind === kind) last.words.push(word)
    else runs.push({ kind, words: [word] })
  }
  const text = runs
    .map(({ kind, words }) => {
      const said = words.join(' ')
      return kind === 'kept' ? said : kind === 'removed' ? `[-${said}-]` : `{+${said}+}`
    })
    .join(' ')
  return `${cutBefore ? '… ' : ''}${text}${cutAfter ? ' …' : ''}`
}
