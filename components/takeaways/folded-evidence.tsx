import type { Lead, RestingTakeaway } from '#lib/archive/pages/page-value.ts'
import type { Passage } from '#lib/archive/pages/passage-in.ts'
import { reportAddress } from '#components/corrections/report-address.ts'
import { nameOf } from '#components/takeaways/key-takeaways.tsx'
import type { PageContext } from '#components/site/page-context.ts'

/**
 * What a takeaway rests on where its article is not on the page: the passage
 * comes along, folded, and opens without a script. One is open at a time.
 */
export function FoldedEvidence({
  takeaway: { id, text, support, passage },
  of,
  context,
}: {
  readonly takeaway: RestingTakeaway
  readonly of: Lead
  readonly context: PageContext
}) {
  const { messages, wordsLang } = context
  const number = id.replace(/^t-/u, '')
  // A name is said in one language: a number where the words of the article are of another.
  const isSpoken = new Intl.Locale(of.lang).language === messages.language
  const name = nameOf(support, messages)
  if (passage === null) {
    return (
      <small className="evidence-kind" data-support="none" {...wordsLang}>
        {name}
      </small>
    )
  }
  return (
    <details name="peek">
      <summary
        className="evidence-kind"
        data-support={support}
        aria-label={messages.ofTakeaway(name, isSpoken ? text : number)}
        {...wordsLang}
      >
        {name}
      </summary>
      <div className="peek" data-support={support}>
        <Quoted passage={passage} />
        {support === 'matched' ? <Doubt of={of} passage={passage} context={context} /> : null}
        <p {...wordsLang}>
          <a
            href={`${context.urls.article(of.slug)}#${passage.id}`}
            className="peek-way"
            aria-label={messages.goThereFor(number)}
          >
            {messages.goThere}
          </a>
        </p>
      </div>
    </details>
  )
}

function Quoted({ passage: { before, pieces, after } }: { readonly passage: Passage }) {
  return (
    <p>
      {before === '' ? null : <span className="peek-around">{before} </span>}
      {pieces.map((piece, nth) =>
        piece.isShared ? <strong key={nth}>{piece.text}</strong> : piece.text,
      )}
      {after === '' ? null : <span className="peek-around"> {after}</span>}
    </p>
  )
}

function Doubt({
  of: { slug, title },
  passage: { id },
  context: { site, urls, messages, wordsLang },
}: {
  readonly of: Lead
  readonly passage: Passage
  readonly context: PageContext
}) {
  const about = {
    subject: messages.mistakeIn(title),
    body: `${urls.whole(urls.article(slug))}#${id}`,
  }
  return (
    <p {...wordsLang}>
      {messages.closestPassageAsks}{' '}
      {site.corrections === null ? null : (
        <a href={reportAddress(site.corrections, about)}>{messages.report}</a>
      )}
    </p>
  )
}
