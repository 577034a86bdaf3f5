/** What was proposed for a labelled story, held against the takeaways that a person wrote for it. */

import type { SuggestFrom } from '#lib/evidence/suggest/suggest.ts'
import type { Sentence } from '#lib/text/sentences/sentences.ts'
import { type Rouge, rouge } from './rouge.ts'
import { isCarried, type Story } from './stories.ts'

/** What the command proposes when nothing else is asked for. */
export const count = 4

export type Chosen = { readonly text: string; readonly sentence: Sentence }

export type Judged = {
  readonly story: Story
  readonly chosen: readonly Chosen[]
  readonly rouge: Rouge
  /** Of those chosen, which come from a sentence that a label names. */
  readonly supporting: readonly Chosen[]
  /** Of the takeaways that the text carries, how many have a sentence among those chosen. */
  readonly found: number
  readonly carried: number
}

export function toSuggestFrom({ article }: Story): SuggestFrom {
  const { title, lang, introduction, sections, closing } = article
  return {
    title,
    lang,
    sections: [introduction, ...sections, ...(closing === null ? [] : [closing])].map(
      ({ heading, sentences }) => ({ heading: heading?.text ?? null, sentences }),
    ),
  }
}

export function judge(story: Story, chosen: readonly Chosen[]): Judged {
  const { labels, article } = story
  const named = new Set(labels.flatMap(({ sentences }) => sentences))
  const said = new Set(chosen.map(({ sentence }) => sentence.text))
  const carried = labels.filter(isCarried)
  return {
    story,
    chosen,
    rouge: rouge(
      chosen.map(({ text }) => text),
      labels.map(({ text }) => text),
      article.lang,
    ),
    supporting: chosen.filter(({ sentence }) => named.has(sentence.text)),
    found: carried.filter(({ sentences }) => sentences.some((each) => said.has(each))).length,
    carried: carried.length,
  }
}
