import type { Article, Withdrawal } from '#lib/article/article.ts'
import { foreign } from '#components/language/foreign.ts'
import { InterfaceWords } from '#components/language/interface-words.tsx'
import type { PageContext } from '#components/site/page-context.ts'
import { WrittenDate } from '#components/language/written-date.tsx'
import { headlineClass } from '#components/article/headline-class.ts'

/** What stays of a withdrawn article: its headline, and when and why it went. */
export function WithdrawnNotice({
  article,
  withdrawal: { date, reason },
  context,
}: {
  readonly article: Article
  readonly withdrawal: Withdrawal
  readonly context: PageContext
}) {
  const { messages, wordsLang, site } = context
  return (
    <article className="article" {...foreign(article, site)}>
      <header className="article-head">
        <p className="kicker" {...wordsLang}>
          {messages.withdrawn}
        </p>
        <h1 className={headlineClass(article.title)}>{article.title}</h1>
      </header>
      <div className="article-body withdrawn">
        <p>
          <InterfaceWords context={context}>{messages.withdrawnOn}</InterfaceWords>{' '}
          <WrittenDate moment={date} context={context} />.
        </p>
        <p>{reason}</p>
      </div>
    </article>
  )
}
