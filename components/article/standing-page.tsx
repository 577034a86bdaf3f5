import type { StandingValue } from '#lib/archive/pages/page-value.ts'
import { ArticleBody } from '#components/body/article-body.tsx'
import { articleClass } from '#components/article/article-class.ts'
import { Contents } from '#components/body/contents.tsx'
import { foreign } from '#components/language/foreign.ts'
import { PageFrame } from '#components/site/page-frame.tsx'
import { pageContextOf } from '#components/site/page-context.ts'
import { headlineClass } from '#components/article/headline-class.ts'

/**
 * About, contact, policies: set like an article, and none to the scripts, which
 * remember, save and read aloud what stands in an `article`.
 */
export function StandingPage({ frame, page }: Omit<StandingValue, 'kind'>) {
  const around = pageContextOf(frame.site)
  const inside = pageContextOf(frame.site, page.lang)
  return (
    <PageFrame
      frame={frame}
      path={around.urls.page(page.slug)}
      skipTo={around.messages.skipToContent}
    >
      <div className="article-room">
        <div className={articleClass({ ...page, takeaways: [] })} {...foreign(page, frame.site)}>
          <header className="article-head">
            <h1 className={headlineClass(page.title)}>{page.title}</h1>
            {page.description === null ? null : <p className="standfirst">{page.description}</p>}
          </header>
          <Contents sections={page.sections} title={inside.messages.onThisPage} context={inside} />
          <ArticleBody article={{ ...page, takeaways: [] }} context={inside} />
        </div>
      </div>
    </PageFrame>
  )
}
