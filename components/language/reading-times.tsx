import type { Article } from '#lib/article/article.ts'
import { duration } from '#components/language/duration.ts'
import type { PageContext } from '#components/site/page-context.ts'

/** "30 s takeaways, 4 min article". Rounded as one would say it: nobody reads to the second. */
export function ReadingTimes({
  of: { readingTime, takeaways },
  context,
}: {
  readonly of: Pick<Article, 'readingTime'> & { readonly takeaways: readonly unknown[] }
  readonly context: PageContext
}) {
  const { messages, wordsLang, wordsLocale } = context
  const article = duration(readingTime.article, messages, wordsLocale)
  return (
    <bdi {...wordsLang}>
      {takeaways.length === 0
        ? messages.readingTime(article)
        : messages.readingTimes(duration(readingTime.takeaways, messages, wordsLocale), article)}
    </bdi>
  )
}
