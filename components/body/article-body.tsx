import type { Article, Section } from '#lib/article/article.ts'
import { Footnotes } from '#components/body/footnotes.tsx'
import { takeawaysAndText } from '#components/takeaways/key-takeaways.tsx'
import { SafeHtml } from '#components/body/safe-html.tsx'
import type { PageContext } from '#components/site/page-context.ts'

/** Introduction, sections, closing, notes. */
export function ArticleBody({
  article: { introduction, sections, closing, footnotes, takeaways },
  context,
}: {
  readonly article: Pick<
    Article,
    'introduction' | 'sections' | 'closing' | 'footnotes' | 'takeaways'
  >
  readonly context: PageContext
}) {
  return (
    <div className={takeaways.length === 0 ? 'article-body' : takeawaysAndText}>
      {introduction.html === '' ? null : (
        <SafeHtml html={introduction.html} className="story introduction" />
      )}
      {sections.map((section) => (
        <HeadedSection key={section.id} section={section} />
      ))}
      {closing === null ? null : (
        <>
          <hr className="closing-rule" />
          <SafeHtml html={closing.html} className="story" />
        </>
      )}
      <Footnotes footnotes={footnotes} context={context} />
      {takeaways.length === 0 ? null : (
        // Sticks to the foot of a small screen while the text is on it; the script opens the takeaways there and then.
        // An aside, which reading views leave out.
        <aside role="none">
          <a href="#region-takeaways" className="reading-bar" {...context.wordsLang}>
            {context.messages.keyTakeaways}
          </a>
        </aside>
      )}
    </div>
  )
}

/** A heading that links to itself, and what stands below it. */
function HeadedSection({ section: { id, heading, html } }: { readonly section: Section }) {
  return (
    <section className="story">
      {heading === null ? null : (
        <h2 id={id}>
          <a href={`#${encodeURIComponent(id)}`} className="heading-self">
            <SafeHtml as="span" html={heading.html} />
          </a>
        </h2>
      )}
      <SafeHtml html={html} className="story" />
    </section>
  )
}
