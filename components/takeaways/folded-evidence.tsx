import type { Article, Takeaway } from '#lib/article/article.ts'
import { reportAddress } from '#components/corrections/report-address.ts'
import { nameOf } from '#components/takeaways/key-takeaways.tsx'
import { type Passage, passageIn } from '#components/takeaways/passage-in.ts'
import { piecesOf } from '#components/takeaways/shared-words.ts'
import type { PageContext } from '#components/site/page-context.ts'

/**
 * What a takeaway rests on where its article is not on the page: the passage
 * comes along, folded, and opens without a script. One is open at a time.
 */
export function FoldedEvidence({
  takeaway,
  article,
  context,
}: {
  readonly takeaway: Takeaway | undefined
  readonly article: Article | null
  readonly context: PageContext
}) {
  if (takeaway === undefined || article === null) return null
  const { messages, wordsLang } = context
  const { support } = takeaway
  const number = takeaway.id.replace(/^t-/u, '')
  // A name is said in one language: a number where the words of the article are of another.
  const isSpoken = new Intl.Locale(article.lang).language === messages.language
  const passage = passageIn(article, takeaway)
  const name = nameOf(support.kind, messages)
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
        data-support={support.kind}
        aria-label={messages.ofTakeaway(name, isSpoken ? takeaway.text : number)}
        {...wordsLang}
      >
        {name}
      </summary>
      <div className="peek" data-support={support.kind}>
        <Quoted passage={passage} takeaway={takeaway} article={article} />
        {support.kind === 'matched' ? (
          <Doubt article={article} passage={passage} context={context} />
        ) : null}
        <p {...wordsLang}>
          <a
            href={`${context.urls.article(article.slug)}#${passage.id}`}
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

function Quoted({
  passage: { before, text, after },
  takeaway,
  article,
}: {
  readonly passage: Passage
  readonly takeaway: Takeaway
  readonly article: Article
}) {
  const { introduction, sections, lang } = article
  const around = [introduction, ...sections]
    .flatMap(({ sentences }) => sentences.map((each) => each.text))
    .join(' ')
  return (
    <p>
      {before === '' ? null : <span className="peek-around">{before} </span>}
      {piecesOf(text, takeaway.text, { lang, around }).map((piece, nth) =>
        piece.isShared ? <strong key={nth}>{piece.text}</strong> : piece.text,
      )}
      {after === '' ? null : <span className="peek-around"> {after}</span>}
    </p>
  )
}

function Doubt({
  article: { slug, title },
  passage: { id },
  context: { site, urls, messages, wordsLang },
}: {
  readonly article: Article
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
