import type { Article, Takeaway } from '#lib/article/article.ts'
import { type Piece, piecesOf } from '#lib/text/words/shared-words.ts'

/** What a takeaway rests on, as text, between its neighbours; those are empty where the section has none. */
export type Passage = {
  readonly before: string
  /** What the takeaway says as well is a piece of its own. */
  readonly pieces: readonly Piece[]
  readonly after: string
  /** `s-…` of its first sentence. */
  readonly id: string
}

/** @returns `null` where the takeaway rests on nothing */
export function passageIn(
  { introduction, sections, closing, lang }: PassageSource,
  { text, support }: Pick<Takeaway, 'text' | 'support'>,
): Passage | null {
  const id = support.kind === 'none' ? undefined : support.sentenceIds[0]
  if (support.kind === 'none' || id === undefined) return null
  const wanted = new Set(support.sentenceIds)
  const all = [introduction, ...sections, ...(closing === null ? [] : [closing])]
  for (const { sentences } of all) {
    const first = sentences.findIndex((each) => wanted.has(each.id))
    if (first < 0) continue
    const last = sentences.findLastIndex((each) => wanted.has(each.id))
    const said = wordsOf(sentences.slice(first, last + 1))
    const around = wordsOf(all.flatMap((section) => section.sentences))
    return {
      before: sentences[first - 1]?.text ?? '',
      pieces: piecesOf(said, text, { lang, around }),
      after: sentences[last + 1]?.text ?? '',
      id,
    }
  }
  return null
}

type PassageSource = Pick<Article, 'introduction' | 'sections' | 'closing' | 'lang'>

function wordsOf(sentences: readonly { readonly text: string }[]): string {
  return sentences.map(({ text }) => text).join(' ')
}
