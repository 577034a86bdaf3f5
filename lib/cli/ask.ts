/** Questions to a person at a terminal. Where there is none, nobody is asked. */

import { isCancel, multiselect, text } from '@clack/prompts'

export type Unanswered =
  /** There is no terminal, and no usual answer. */
  | { readonly kind: 'missing' }
  /** By Ctrl-C. */
  | { readonly kind: 'stopped' }

export type Answered = { readonly kind: 'given'; readonly text: string } | Unanswered

const isAsking = (): boolean => process.stdin.isTTY && process.stdout.isTTY

/**
 * @param given what was said already; then nobody is asked
 * @param usual what an empty answer means, and what is taken without a terminal
 */
export async function answered(
  given: string | undefined,
  question: string,
  usual?: string,
): Promise<Answered> {
  if (given !== undefined) return { kind: 'given', text: given }
  if (!isAsking()) return usual === undefined ? { kind: 'missing' } : { kind: 'given', text: usual }
  const answer = await text({
    message: question,
    ...(usual === undefined ? {} : { placeholder: usual, defaultValue: usual }),
    validate: (typed) =>
      usual === undefined && (typed ?? '').trim() === '' ? 'A few words are needed' : undefined,
  })
  return isCancel(answer) ? { kind: 'stopped' } : { kind: 'given', text: answer.trim() }
}

/**
 * @param known from what is answered to what is shown
 * @returns `null` when it was stopped by Ctrl-C
 */
export async function chooseSeveral(
  question: string,
  known: ReadonlyMap<string, string>,
): Promise<readonly string[] | null> {
  if (!isAsking() || known.size === 0) return []
  const chosen = await multiselect({
    message: question,
    options: [...known].map(([value, label]) => ({ value, label })),
    required: false,
  })
  return isCancel(chosen) ? null : chosen
}
