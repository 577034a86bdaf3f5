/** Which words say why two articles are about the same. */

import type { Vector } from '#lib/archive/related/summary-index.ts'
import { type Form, isTopic } from '#lib/archive/related/terms.ts'
import { foldWord } from '#lib/text/words/fold-word.ts'

/** What both say, with how much it adds to the cosine, the most telling first. */
export type Shared = readonly { readonly term: string; readonly part: number }[]

const mostWords = 3

/**
 * Topics first, since an editor chose them; then names, and words that both say
 * in the headline or more than once: of a word said in passing no reader would
 * say that an article is about it. Such words stand only where there are no others.
 */
export function sharedWords(own: Vector, other: Vector, shared: Shared): readonly string[] {
  const formsIn = (term: string): readonly (readonly Form[])[] =>
    [own, other].map(({ forms }) => forms.get(term) ?? [])
  const said = shared
    .map(({ term }) => ({
      topic: isTopic(term),
      text: shownForm(formsIn(term).flat()),
      isTold: isTopic(term) || isTold(formsIn(term)),
    }))
    .toSorted((a, b) => Number(b.topic) - Number(a.topic))
  const labels = new Set(
    said.flatMap(({ topic, text }) => (topic ? foldWord(text).split(' ') : [])),
  )
  // Where both are on the topic Security, that "security" stands in both says no more.
  const words = said.filter(({ topic, text }) => topic || !labels.has(foldWord(text)))
  const told = words.filter(({ isTold }) => isTold)
  return (told.length > 0 ? told : words).slice(0, mostWords).map(({ text }) => text)
}

/** Whether both are about it rather than say it in passing. */
function isTold(inEach: readonly (readonly Form[])[]): boolean {
  return (
    inEach.some(isName) ||
    inEach.every((forms) => forms.length > 1 || forms.some(({ inTitle }) => inTitle))
  )
}

/** With a capital wherever it does not begin a sentence. */
function isName(forms: readonly Form[]): boolean {
  const within = forms.filter(({ opens }) => !opens)
  return within.length > 0 && within.every(({ text }) => /^\p{Lu}/u.test(text))
}

/**
 * The form that a reader has met: the commonest, and rather one from within a
 * sentence than one with a capital that only says that a sentence begins.
 */
function shownForm(forms: readonly Form[]): string {
  const within = forms.filter(({ opens }) => !opens)
  const counted = new Map<string, number>()
  for (const { text } of within.length > 0 ? within : forms) {
    counted.set(text, (counted.get(text) ?? 0) + 1)
  }
  const [best] = [...counted].sort(
    ([a, one], [b, other]) => other - one || a.length - b.length || (a < b ? -1 : 1),
  )
  return best?.[0] ?? ''
}
