import type { ReactNode } from 'react'
import type { Frame } from '#lib/archive/pages/page-value.ts'
import { SettingsLink } from '#components/reading/settings-link.tsx'
import { hrefOf } from '#components/site/href-of.ts'
import type { PageContext } from '#components/site/page-context.ts'

/** How many topics the bar holds before it would become a second page. */
const topicsInBar = 8

/** The publication's name, the way to everything it has, and its topics. */
export function SiteHeader({
  frame,
  context,
  path,
}: {
  readonly frame: Frame
  readonly context: PageContext
  readonly path: string | null
}) {
  const { site, urls, messages, wordsLang: lang } = context
  const links: readonly TitledLink[] = [
    ...(frame.topics.length === 0 ? [] : [{ title: messages.topics, href: urls.topics, lang }]),
    ...(frame.has.archive ? [{ title: messages.archive, href: urls.archive, lang }] : []),
    ...site.navigation.map(({ title, to }) => ({ title, href: hrefOf(to, urls) })),
    { title: messages.search, href: urls.search, lang },
  ]
  const topics = frame.topics
    .slice(0, topicsInBar)
    .map(({ id, label }) => ({ title: label, href: urls.topic(id) }))
  const wordmark = (
    <a href={urls.home} className="wordmark" aria-current={path === urls.home ? 'page' : undefined}>
      <bdi>{site.name}</bdi>
    </a>
  )
  return (
    <header
      className={path === urls.home ? 'site-header front' : 'site-header'}
      data-front={path === urls.home ? '' : undefined}
    >
      <div className="page-width">
        {path === urls.home ? <h1>{wordmark}</h1> : wordmark}
        <LinkRow
          label={messages.siteNavigation}
          links={links}
          path={path}
          className="site-links"
          context={context}
        >
          <li>
            <SettingsLink context={context} path={path} />
          </li>
        </LinkRow>
      </div>
      <LinkRow
        label={messages.topicNavigation}
        links={topics}
        path={path}
        className="topic-bar page-width"
        context={context}
      />
    </header>
  )
}

/** `lang` where the title is of the interface. */
type TitledLink = {
  readonly title: string
  readonly href: string
  readonly lang?: PageContext['wordsLang']
}

function LinkRow({
  label,
  links,
  path,
  className,
  context: { wordsLang, ownLang },
  children,
}: {
  readonly label: string
  readonly links: readonly TitledLink[]
  readonly path: string | null
  readonly className: string
  readonly context: PageContext
  /** Entries behind the links. */
  readonly children?: ReactNode
}) {
  if (links.length === 0 && children === undefined) return null
  return (
    <nav aria-label={label} className={className} {...wordsLang}>
      <ul {...ownLang}>
        {links.map(({ title, href, lang }) => (
          <li key={`${href} ${title}`}>
            <a href={href} className="plain-link" aria-current={href === path ? 'page' : undefined}>
              <bdi {...lang}>{title}</bdi>
            </a>
          </li>
        ))}
        {children}
      </ul>
    </nav>
  )
}
