import type { ArticleInContext } from '#lib/archive/archive.ts'
import { Byline } from '#components/article/byline.tsx'
import { CorrectedLine } from '#components/corrections/corrected-line.tsx'
import { ReadingTools } from '#components/article/reading-tools.tsx'
import type { PageContext } from '#components/site/page-context.ts'
import { headlineClass } from '#components/article/headline-class.ts'

/** Kicker, headline, standfirst, byline. */
export function ArticleHead({
  inContext,
  context,
}: {
  readonly inContext: ArticleInContext
  readonly context: PageContext
}) {
  const { article, topics, state } = inContext
  const [topic] = topics
  const { messages, wordsLang } = context
  return (
    <header className="article-head">
      {state === 'draft' ? (
        <p className="state-notice" {...wordsLang}>
          <b>{messages.draft}</b> {messages.draftHint}
        </p>
      ) : null}
      {state === 'scheduled' ? (
        <p className="state-notice" {...wordsLang}>
          <b>{messages.scheduled}</b> {messages.scheduledHint}
        </p>
      ) : null}
      {topic === undefined ? null : (
        <p className="kicker">
          <a href={context.urls.topic(topic.id)} className="plain-link">
            <bdi {...context.siteLang}>{topic.label}</bdi>
          </a>
        </p>
      )}
      <h1 className={headlineClass(article.title)}>{article.title}</h1>
      {article.standfirst === null ? null : <p className="standfirst">{article.standfirst}</p>}
      {article.takeaways.length > 0 ? (
        <Byline inContext={inContext} context={context} />
      ) : (
        <div className="byline-row">
          <Byline inContext={inContext} context={context} />
          <ReadingTools takeawaysTime={null} context={context} />
        </div>
      )}
      <CorrectedLine corrections={article.corrections} context={context} />
    </header>
  )
}
