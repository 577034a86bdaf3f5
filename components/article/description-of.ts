import type { Article } from '#lib/article/article.ts'

/** An article in a sentence, for those who list it: its standfirst, else its first takeaway. */
export function descriptionOf({
  standfirst,
  takeaways,
}: Pick<Article, 'standfirst' | 'takeaways'>): string | null {
  return standfirst ?? takeaways[0]?.text ?? null
}
