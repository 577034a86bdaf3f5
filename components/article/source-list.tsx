import type { Source } from '#lib/article/article.ts'
import type { PageContext } from '#components/site/page-context.ts'
import { parsedUrl } from '#lib/text/addresses/parsed-url.ts'

/** What the article rests on, each with the name of the place it leads to. */
export function SourceList({
  sources,
  context,
}: {
  readonly sources: readonly Source[]
  readonly context: PageContext
}) {
  if (sources.length === 0) return null
  return (
    <section className="foot-section" aria-labelledby="region-sources">
      <h2 id="region-sources" className="label" {...context.wordsLang}>
        {context.messages.sources}
      </h2>
      <ul className="source-list">
        {sources.map(({ title, url }) => (
          <li key={`${url} ${title}`}>
            <a href={url} className="link">
              <bdi>{title}</bdi>
            </a>{' '}
            <bdi className="source-host">{hostOf(url)}</bdi>
          </li>
        ))}
      </ul>
    </section>
  )
}

function hostOf(url: string): string {
  return parsedUrl(url)?.host.replace(/^www\./u, '') ?? ''
}
