import type { Article } from '#lib/article/article.ts'
import { languageOf } from '#lib/text/languages/known-languages.ts'

/** A mark that ends a sentence, whatever closes behind it. */
const ended = /[.!?…。．！？؟۔।॥։።][\p{Pe}\p{Pf}"']*$/u

/** An article in its takeaways, one sentence after another; `null` when it has none. */
export function abstractOf({
  takeaways,
  lang,
}: Pick<Article, 'takeaways' | 'lang'>): string | null {
  const { mark, space } = languageOf(lang)?.sentences?.fullStop ?? { mark: '.', space: ' ' }
  const sentences = takeaways.map(({ text }) => (ended.test(text) ? text : `${text}${mark}`))
  return sentences.length === 0 ? null : sentences.join(space)
}
