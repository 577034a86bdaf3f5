/** Which words say why two articles are about the same. */

import type { Form } from '#lib/archive/related/terms.ts'
import { foldWord } from '#lib/text/words/fold-word.ts'

/** A term that both say, in its forms in each. */
export type Shared = {
  readonly isTopic: boolean
  readonly own: readonly Form[]
  readonly other: readonly Form[]
}

const mostWords = 3

/**
 * Topics first, since an editor chose them; then names, and words that both say
 * in the headline or more than once: of a word said in passing no reader would
 * say that an article is about it. Such words stand only where there are no others.
 *
 * @param shared the most telling first
 */
export function sharedWords(shared: readonly Shared[]): readonly string[] {
  const topics = shared.filter(({ isTopic }) => isTopic).map(textOf)
  const labels = new Set(topics.flatMap((label) => foldWord(label).split(' ')))
  const told = [...topics]
  const passing: string[] = []
  for (const term of shared) {
    if (told.length >= mostWords) break
    if (term.isTopic) continue
    const text = textOf(term)
    // Where both are on the topic Security, that "security" stands in both says no more.
    if (labels.size > 0 && labels.has(foldWord(text))) continue
    if (isTold(term)) told.push(text)
    else passing.push(text)
  }
  return (told.length > 0 ? told : passing).slice(0, mostWords)
}

/** Whether both are about it rather than say it in passing. */
function isTold({ own, other }: Shared): boolean {
  return isName(own) || isName(other) || (isSaidTwice(own) && isSaidTwice(other))
}

function isSaidTwice(forms: readonly Form[]): boolean {
  return forms.length > 1 || forms.some(({ inTitle }) => inTitle)
}

/** With a capital wherever it does not begin a sentence. */
function isName(forms: readonly Form[]): boolean {
  const within = forms.filter(({ opens }) => !opens)
  return within.length > 0 && within.every(({ text }) => capital.test(text))
}

const capital = /^\p{Lu}/u

function textOf({ own, other }: Shared): string {
  return shownForm([...own, ...other])
}

/**
 * The form that a reader has met: the commonest, and rather one from within a
 * sentence than one with a capital that only says that a sentence begins.
 */
function shownForm(forms: readonly Form[]): string {
  const within = forms.filter(({ opens }) => !opens)
  const [first, ...others] = (within.length > 0 ? within : forms).map(({ text }) => text)
  // Nearly always there is but one.
  if (others.every((text) => text === first)) return first ?? ''
  const counted = new Map<string, number>()
  for (const text of [first ?? '', ...others]) counted.set(text, (counted.get(text) ?? 0) + 1)
  const [best] = [...counted].sort(
    ([a, one], [b, other]) => other - one || a.length - b.length || (a < b ? -1 : 1),
  )
  return best?.[0] ?? ''
}
