import type { Related } from '#lib/archive/archive.ts'
import { foreign } from '#components/site/foreign.ts'
import { InterfaceWords } from '#components/site/interface-words.tsx'
import { Photo } from '#components/site/photo.tsx'
import type { Setting } from '#components/site/setting.ts'

/** Where to read on, each with its picture and with why it stands here. */
export function RelatedArticles({
  related,
  setting,
}: {
  readonly related: readonly Related[]
  readonly setting: Setting
}) {
  if (related.length === 0) return null
  return (
    <section className="related" aria-labelledby="region-related">
      <h2 id="region-related" className="label" {...setting.wordsLang}>
        {setting.words.relatedArticles}
      </h2>
      <ul className="related-list">
        {related.map((each) => (
          <li
            key={each.kind === 'article' ? each.entry.slug : `${each.link.url} ${each.link.title}`}
          >
            <RelatedCard related={each} setting={setting} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function RelatedCard({
  related,
  setting,
}: {
  readonly related: Related
  readonly setting: Setting
}) {
  const { site, urls } = setting
  const linked =
    related.kind === 'article'
      ? {
          href: urls.article(related.entry.slug),
          title: related.entry.title,
          image: related.entry.image,
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
      <a href={linked.href} className="related-link">
        {linked.image === null ? null : (
          <span className="related-picture" {...linked.tongue}>
            <Photo picture={linked.image} setting={setting} place="related" />
          </span>
        )}
        <span className="related-title" {...linked.tongue}>
          <bdi>{linked.title}</bdi>
        </span>
      </a>
      <p className="related-reason">
        <Reason of={related} setting={setting} />
      </p>
    </>
  )
}

/** Why it stands here, in words; of an external story also where it is. */
function Reason({ of, setting }: { readonly of: Related; readonly setting: Setting }) {
  const words = <InterfaceWords setting={setting}>{reasonOf(of, setting)}</InterfaceWords>
  const source = of.kind === 'external' ? of.link.source : null
  return (
    <>
      {words}
      {source === null ? null : ` · ${source}`}
    </>
  )
}

function reasonOf(related: Related, { words, wordsLocale }: Setting): string {
  if (related.kind === 'external') return words.pickedByAuthor
  switch (related.reason.kind) {
    case 'picked':
      return words.pickedByAuthor
    case 'shared':
      return words.alsoAbout(
        new Intl.ListFormat(wordsLocale, { type: 'unit', style: 'short' }).format(
          related.reason.words,
        ),
      )
  }
}
