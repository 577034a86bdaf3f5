import type { ArticleValue } from '#lib/archive/pages/page-value.ts'
import { ArticleBody } from '#components/body/article-body.tsx'
import { articleClass } from '#components/article/article-class.ts'
import { ArticleHead } from '#components/article/article-head.tsx'
import { Contents } from '#components/body/contents.tsx'
import { CorrectionList } from '#components/corrections/correction-list.tsx'
import { KeyTakeaways } from '#components/takeaways/key-takeaways.tsx'
import { LeadPicture, standsLow } from '#components/article/lead-picture.tsx'
import { Neighbours } from '#components/article/neighbours.tsx'
import { RelatedArticles } from '#components/article/related-articles.tsx'
import { ReportMistake } from '#components/corrections/report-mistake.tsx'
import { SourceList } from '#components/article/source-list.tsx'
import { WithdrawnNotice } from '#components/article/withdrawn-notice.tsx'
import { WrittenBy } from '#components/article/written-by.tsx'
import { foreign } from '#components/language/foreign.ts'
import { PageFrame } from '#components/site/page-frame.tsx'
import { pageContextOf } from '#components/site/page-context.ts'

/** An article and what leads on from it. Inside the article its own language is spoken, around it the site's. */
export function ArticlePage({ frame, ...inContext }: Omit<ArticleValue, 'kind'>) {
  const { article } = inContext
  const around = pageContextOf(frame.site)
  const inside = pageContextOf(frame.site, article.lang)
  const lead = <LeadPicture picture={article.image} context={inside} />
  return (
    <PageFrame
      frame={frame}
      path={around.urls.article(article.slug)}
      skipTo={around.messages.skipToContent}
    >
      {article.withdrawn !== null ? (
        <>
          <WithdrawnNotice article={article} withdrawal={article.withdrawn} context={inside} />
          <RelatedArticles inContext={inContext} context={around} />
        </>
      ) : (
        <>
          <div className="article-room">
            <article className={articleClass(article)} {...foreign(article, frame.site)}>
              <ArticleHead inContext={inContext} context={inside} />
              {standsLow(article.image) ? null : lead}
              <KeyTakeaways article={article} context={inside} />
              {standsLow(article.image) ? lead : null}
              <Contents
                sections={article.sections}
                title={inside.messages.inThisArticle}
                context={inside}
              />
              <ArticleBody article={article} context={inside} />
              <footer className="article-foot">
                <WrittenBy authors={inContext.authors} context={inside} />
                <SourceList sources={article.sources} context={inside} />
                <CorrectionList corrections={article.corrections} context={inside} />
                <ReportMistake
                  about={{ title: article.title, path: around.urls.article(article.slug) }}
                  context={inside}
                />
              </footer>
            </article>
          </div>
          <RelatedArticles inContext={inContext} context={around} />
          <Neighbours inContext={inContext} context={around} />
        </>
      )}
    </PageFrame>
  )
}
