import type { ArticleInContext, Related } from '#lib/archive/archive.ts'
import { foreign } from '#components/language/foreign.ts'
import { InterfaceWords } from '#components/language/interface-words.tsx'
import { Photo } from '#components/site/photo.tsx'
import type { PageContext } from '#components/site/page-context.ts'

/** Where to read on, each with its picture and with why it stands here. */
export function RelatedArticles({
  inContext,
  context,
}: {
  readonly inContext: Pick<ArticleInContext, 'related' | 'older' | 'newer'>
  readonly context: PageContext
}) {
  const { related, older, newer } = inContext
  if (related.length === 0) return null
  const relOf = (slug: string): string | undefined =>
    slug === older?.slug ? 'prev' : slug === newer?.slug ? 'next' : undefined
  return (
    <section className="related" aria-labelledby="region-related">
      <h2 id="region-related" className="label" {...context.wordsLang}>
        {context.messages.relatedArticles}
      </h2>
      <ul className="related-list">
        {related.map((each) => (
          <li
            key={each.kind === 'article' ? each.entry.slug : `${each.link.url} ${each.link.title}`}
          >
            <RelatedCard
              related={each}
              rel={each.kind === 'article' ? relOf(each.entry.slug) : undefined}
              context={context}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

function RelatedCard({
  related,
  rel,
  context,
}: {
  readonly related: Related
  /** Where it is the article before or after, which then stands here and not once more below. */
  readonly rel: string | undefined
  readonly context: PageContext
}) {
  const { site, urls } = context
  const linked =
    related.kind === 'article'
      ? {
          href: urls.article(related.entry.slug),
          title: related.entry.title,
          // What it shows is said where the link leads, and its headline names the link.
          image: related.entry.image === null ? null : { ...related.entry.image, alt: '' },
          tongue: foreign(related.entry, site),
        }
      : {
          href: related.link.url,
          title: related.link.title,
          image: related.link.image,
          tongue: {},
        }
  return (
    <>
      <a href={linked.href} rel={rel} className="related-link">
        {linked.image === null ? null : (
          <span className="related-picture">
            <Photo picture={linked.image} context={context} place="related" />
          </span>
        )}
        <span className="related-title" {...linked.tongue}>
          <bdi>{linked.title}</bdi>
        </span>
      </a>
      <p className="related-reason">
        <Reason of={related} context={context} />
      </p>
    </>
  )
}

/** Why it stands here, in words; of an external story also where it is. */
function Reason({ of, context }: { readonly of: Related; readonly context: PageContext }) {
  const words = <InterfaceWords context={context}>{reasonOf(of, context)}</InterfaceWords>
  const source = of.kind === 'external' ? of.link.source : null
  return (
    <>
      {words}
      {source === null ? null : ` · ${source}`}
    </>
  )
}

function reasonOf(related: Related, { messages, wordsLocale }: PageContext): string {
  if (related.kind === 'external') return messages.pickedByAuthor
  switch (related.reason.kind) {
    case 'picked':
      return messages.pickedByAuthor
    case 'shared':
      return messages.alsoAbout(
        new Intl.ListFormat(wordsLocale, { type: 'unit', style: 'short' }).format(
          related.reason.words,
        ),
      )
  }
}
