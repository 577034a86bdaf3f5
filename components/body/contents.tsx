import type { Section } from '#lib/article/article.ts'
import { SafeHtml } from '#components/body/safe-html.tsx'
import type { PageContext } from '#components/site/page-context.ts'

/**
 * "In this article", or on this page: closed above the text where room is short, an open column
 * beside it where there is room. Its name stands twice, once as the handle and
 * once as a plain line; the style sheet shows one of them. In an aside, which
 * reading views leave out.
 */
export function Contents({
  sections,
  title,
  context: { wordsLang, ownLang },
}: {
  readonly sections: readonly Section[]
  readonly title: string
  readonly context: PageContext
}) {
  const entries = contentsOf(sections)
  if (entries.length === 0) return null
  return (
    <aside role="none" className="article-contents">
      <nav aria-label={title} {...wordsLang}>
        <details>
          <summary className="label">{title}</summary>
          <p className="label article-contents-title">{title}</p>
          <ol {...ownLang}>
            {entries.map(({ id, heading }) => (
              <li key={id}>
                <a href={`#${encodeURIComponent(id)}`} className="plain-link">
                  <SafeHtml as="span" html={heading.html} />
                </a>
              </li>
            ))}
          </ol>
        </details>
      </nav>
    </aside>
  )
}

/** Empty where there is nothing to list, and then there is no list. */
export function contentsOf(
  sections: readonly Section[],
): readonly (Pick<Section, 'id'> & { readonly heading: NonNullable<Section['heading']> })[] {
  return sections.flatMap(({ id, heading }) => (heading === null ? [] : [{ id, heading }]))
}
