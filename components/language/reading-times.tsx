import type { Article } from '#lib/article/article.ts'
import { counted } from '#components/language/formats.ts'
import type { PageContext } from '#components/site/page-context.ts'

/** "30 s takeaways, 4 min article". Rounded as one would say it: nobody reads to the second. */
export function ReadingTimes({
  of: { readingTime, takeaways },
  context,
}: {
  readonly of: Pick<Article, 'readingTime'> & { readonly takeaways: readonly unknown[] }
  readonly context: PageContext
}) {
  const { messages, wordsLang } = context
  const article = duration(readingTime.article, context)
  return (
    <bdi {...wordsLang}>
      {takeaways.length === 0
        ? messages.readingTime(article)
        : messages.readingTimes(duration(readingTime.takeaways, context), article)}
    </bdi>
  )
}

/** Up to 50 seconds in steps of ten, then in whole minutes. */
function duration(seconds: number, { wordsLocale, messages }: PageContext): string {
  const tens = Math.max(10, Math.round(seconds / 10) * 10)
  if (tens < 60) return messages.seconds(counted(tens, wordsLocale))
  return messages.minutes(counted(Math.round(seconds / 60), wordsLocale))
}
