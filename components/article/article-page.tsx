import type { Archive, Shelved } from '#lib/archive/archive.ts'
import { ArticleBody } from '#components/article/article-body.tsx'
import { articleClass } from '#components/article/article-class.ts'
import { ArticleHead } from '#components/article/article-head.tsx'
import { Contents } from '#components/article/contents.tsx'
import { CorrectionList } from '#components/article/correction-list.tsx'
import { KeyTakeaways } from '#components/article/key-takeaways.tsx'
import { LeadPicture } from '#components/article/lead-picture.tsx'
import { Neighbours } from '#components/article/neighbours.tsx'
import { RelatedArticles } from '#components/article/related-articles.tsx'
import { ReportMistake } from '#components/article/report-mistake.tsx'
import { SourceList } from '#components/article/source-list.tsx'
import { WithdrawnNotice } from '#components/article/withdrawn-notice.tsx'
import { WrittenBy } from '#components/article/written-by.tsx'
import { foreign } from '#components/site/foreign.ts'
import { PageFrame } from '#components/site/page-frame.tsx'
import { settingOf } from '#components/site/setting.ts'

/** An article and what leads on from it. Inside the article its own language is spoken, around it the site's. */
export function ArticlePage({
  archive,
  shelved,
}: {
  readonly archive: Archive
  readonly shelved: Shelved
}) {
  const { article } = shelved
  const around = settingOf(archive.site)
  const inside = settingOf(archive.site, article.lang)
  return (
    <PageFrame
      archive={archive}
      path={around.urls.article(article.slug)}
      skipTo={around.words.skipToContent}
    >
      {article.withdrawn !== null ? (
        <WithdrawnNotice article={article} withdrawal={article.withdrawn} setting={inside} />
      ) : (
        <>
          <article className={articleClass(article)} {...foreign(article, archive.site)}>
            <ArticleHead shelved={shelved} setting={inside} />
            <LeadPicture picture={article.image} setting={inside} />
            <KeyTakeaways article={article} setting={inside} />
            <Contents
              sections={article.sections}
              title={inside.words.inThisArticle}
              setting={inside}
            />
            <ArticleBody article={article} setting={inside} />
            <footer className="article-foot">
              <WrittenBy authors={shelved.authors} setting={inside} />
              <SourceList sources={article.sources} setting={inside} />
              <CorrectionList corrections={article.corrections} setting={inside} />
              <ReportMistake
                about={{ title: article.title, path: around.urls.article(article.slug) }}
                setting={inside}
              />
            </footer>
          </article>
          <RelatedArticles related={shelved.related} setting={around} />
          <Neighbours shelved={shelved} setting={around} />
        </>
      )}
    </PageFrame>
  )
}
