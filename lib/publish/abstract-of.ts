import type { Article } from '#lib/article/article.ts'

/** A mark that ends a sentence, whatever closes behind it. */
const ended = /[.!?…。．！？؟۔।॥։።][\p{Pe}\p{Pf}"']*$/u

/** An article in its takeaways, one sentence after another; `null` when it has none. */
export function abstractOf({
  takeaways,
  lang,
}: Pick<Article, 'takeaways' | 'lang'>): string | null {
  const unspaced = ['ja', 'zh', 'yue'].includes(new Intl.Locale(lang).language)
  const [stop, space] = unspaced ? ['。', ''] : ['.', ' ']
  const sentences = takeaways.map(({ text }) => (ended.test(text) ? text : `${text}${stop}`))
  return sentences.length === 0 ? null : sentences.join(space)
}
