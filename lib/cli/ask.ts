/** Questions to a person at a terminal. Where there is none, nobody is asked. */

import { isCancel, multiselect, text } from '@clack/prompts'
import { isSomebodyThere } from '#lib/cli/terminal.ts'

export type Question = {
  readonly asks: string
  /** What was said already; then nobody is asked. */
  readonly given?: string | undefined
  /** What an empty answer means, and what is taken where nobody is asked. */
  readonly usual?: string
  /** What is wrong with an answer; `null` when nothing is. */
  readonly wrong?: (answer: string) => string | null
}

export type Unanswered =
  /** Nobody is there, and there is no usual answer. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'wrong'; readonly line: string }
  /** By Ctrl-C, Ctrl-D or Escape, or because the terminal is gone. */
  | { readonly kind: 'stopped' }

export type Answered = { readonly kind: 'given'; readonly text: string } | Unanswered

/** Whoever answers wrongly is asked again; what was given is not. */
export async function answered({ asks, given, usual, wrong }: Question): Promise<Answered> {
  const judged = (answer: string): string | null => wrong?.(answer) ?? null
  const said = given ?? (isSomebodyThere() ? null : usual)
  if (said === undefined) return { kind: 'missing' }
  if (said !== null) {
    const line = judged(said)
    return line === null ? { kind: 'given', text: said } : { kind: 'wrong', line }
  }
  const answer = await untilEnd((signal) =>
    text({
      message: asks,
      signal,
      ...(usual === undefined ? {} : { placeholder: usual, defaultValue: usual }),
      validate: (typed = '') => {
        const meant = typed.trim() === '' ? usual : typed.trim()
        return meant === undefined ? 'A few words are needed' : (judged(meant) ?? undefined)
      },
    }),
  )
  return isCancel(answer) ? { kind: 'stopped' } : { kind: 'given', text: answer.trim() }
}

/**
 * @param known from what is answered to what is shown
 * @returns `null` when it was stopped
 */
export async function chooseSeveral(
  question: string,
  known: ReadonlyMap<string, string>,
): Promise<readonly string[] | null> {
  if (!isSomebodyThere() || known.size === 0) return []
  const chosen = await untilEnd((signal) =>
    multiselect({
      message: question,
      signal,
      options: [...known].map(([value, label]) => ({ value, label })),
      required: false,
    }),
  )
  return isCancel(chosen) ? null : chosen
}

/** A prompt hears of keys, but not of the end of all input, by Ctrl-D or with the terminal: nobody reads on then. */
async function untilEnd<Answer>(ask: (ended: AbortSignal) => Promise<Answer>): Promise<Answer> {
  const ended = new AbortController()
  let isOpen = true
  // An answer lets go of the input too, and has arrived before the next turn.
  const end = (): void => void setImmediate(() => isOpen && ended.abort())
  process.stdin.on('pause', end)
  try {
    return await ask(ended.signal)
  } finally {
    isOpen = false
    process.stdin.off('pause', end)
  }
}
