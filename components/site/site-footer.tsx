import type { Frame } from '#lib/archive/pages/page-value.ts'
import { hrefOf } from '#components/site/href-of.ts'
import type { PageContext } from '#components/site/page-context.ts'

/** What the publication is, all of its topics, and where to turn with a mistake. */
export function SiteFooter({
  frame,
  context: { site, urls, messages, wordsLang: lang, ownLang },
}: {
  readonly frame: Frame
  readonly context: PageContext
}) {
  const links = [
    ...(frame.has.archive ? [{ title: messages.archive, href: urls.archive, lang }] : []),
    ...(frame.has.authors ? [{ title: messages.authors, href: urls.authors, lang }] : []),
    { title: messages.savedArticles, href: urls.saved, lang },
    ...frame.pages.map(({ slug, title }) => ({ title, href: urls.page(slug), lang: {} })),
    ...(frame.has.corrections
      ? [{ title: messages.corrections, href: urls.corrections, lang }]
      : []),
    ...site.navigation.map(({ title, to }) => ({ title, href: hrefOf(to, urls), lang: {} })),
    ...(site.corrections === null
      ? []
      : [{ title: messages.reportMistake, href: hrefOf(site.corrections, urls), lang }]),
    ...(site.repository === null
      ? []
      : [{ title: messages.sourceOfSite, href: site.repository, lang }]),
  ]
  return (
    <footer className="site-footer">
      <div className="page-width site-footer-columns">
        <div>
          <p className="site-name">
            <bdi>{site.name}</bdi>
          </p>
          {site.description === null ? null : <p className="site-about">{site.description}</p>}
        </div>
        {frame.topics.length === 0 ? null : (
          <nav aria-label={messages.allTopics} {...lang}>
            <p className="label">{messages.allTopics}</p>
            <ul className="footer-topics" {...ownLang}>
              {frame.topics.map(({ id, label }) => (
                <li key={id}>
                  <a href={urls.topic(id)} className="plain-link">
                    <bdi>{label}</bdi>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {links.length === 0 ? null : (
          <nav aria-label={messages.footerNavigation} {...lang}>
            <p className="label">{messages.footerNavigation}</p>
            <ul {...ownLang}>
              {links.map(({ title, href, lang }) => (
                <li key={`${href} ${title}`}>
                  <a href={href} className="plain-link">
                    <bdi {...lang}>{title}</bdi>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </footer>
  )
}
