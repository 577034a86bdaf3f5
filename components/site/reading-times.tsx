import type { Article } from '#lib/article/article.ts'
import { counted } from '#components/site/formats.ts'
import type { Setting } from '#components/site/setting.ts'

/** "30 s takeaways, 4 min article". Rounded as one would say it: nobody reads to the second. */
export function ReadingTimes({
  of: { readingTime, takeaways },
  setting,
}: {
  readonly of: Pick<Article, 'readingTime' | 'takeaways'>
  readonly setting: Setting
}) {
  const { words, wordsLang } = setting
  const article = duration(readingTime.article, setting)
  return (
    <bdi {...wordsLang}>
      {takeaways.length === 0
        ? words.readingTime(article)
        : words.readingTimes(duration(readingTime.takeaways, setting), article)}
    </bdi>
  )
}

/** Up to 50 seconds in steps of ten, then in whole minutes. */
function duration(seconds: number, { wordsLocale, words }: Setting): string {
  const tens = Math.max(10, Math.round(seconds / 10) * 10)
  if (tens < 60) return words.seconds(counted(tens, wordsLocale))
  return words.minutes(counted(Math.round(seconds / 60), wordsLocale))
}
