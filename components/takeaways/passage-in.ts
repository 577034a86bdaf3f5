import type { Article, Takeaway } from '#lib/article/article.ts'

/** What a takeaway rests on, as text, between its neighbours; those are empty where the section has none. */
export type Passage = {
  readonly before: string
  readonly text: string
  readonly after: string
  /** `s-…` of its first sentence. */
  readonly id: string
}

/** @returns `null` where the takeaway rests on nothing */
export function passageIn(
  { introduction, sections, closing }: Pick<Article, 'introduction' | 'sections' | 'closing'>,
  { support }: Pick<Takeaway, 'support'>,
): Passage | null {
  const id = support.kind === 'none' ? undefined : support.sentenceIds[0]
  if (support.kind === 'none' || id === undefined) return null
  const wanted = new Set(support.sentenceIds)
  for (const section of [introduction, ...sections, ...(closing === null ? [] : [closing])]) {
    const { sentences } = section
    const first = sentences.findIndex((each) => wanted.has(each.id))
    if (first < 0) continue
    const last = sentences.findLastIndex((each) => wanted.has(each.id))
    return {
      before: sentences[first - 1]?.text ?? '',
      text: sentences
        .slice(first, last + 1)
        .map(({ text }) => text)
        .join(' '),
      after: sentences[last + 1]?.text ?? '',
      id,
    }
  }
  return null
}
