import type { Article, Withdrawal } from '#lib/article/article.ts'
import { foreign } from '#components/site/foreign.ts'
import { InterfaceWords } from '#components/site/interface-words.tsx'
import type { Setting } from '#components/site/setting.ts'
import { WrittenDate } from '#components/site/written-date.tsx'

/** What stays of a withdrawn article: its headline, and when and why it went. */
export function WithdrawnNotice({
  article,
  withdrawal: { date, reason },
  setting,
}: {
  readonly article: Article
  readonly withdrawal: Withdrawal
  readonly setting: Setting
}) {
  const { words, wordsLang, site } = setting
  return (
    <article className="article" {...foreign(article, site)}>
      <header className="article-head">
        <p className="kicker" {...wordsLang}>
          {words.withdrawn}
        </p>
        <h1 className="headline">{article.title}</h1>
      </header>
      <div className="article-body withdrawn">
        <p>
          <InterfaceWords setting={setting}>{words.withdrawnOn}</InterfaceWords>{' '}
          <WrittenDate moment={date} setting={setting} />.
        </p>
        <p>{reason}</p>
      </div>
    </article>
  )
}
