import type { Article, Takeaway, TakeawaysMadeBy } from '#lib/article/article.ts'
import { CorrectedLine } from '#components/corrections/corrected-line.tsx'
import { ReadingTools } from '#components/article/reading-tools.tsx'
import { SafeHtml } from '#components/body/safe-html.tsx'
import type { PageContext } from '#components/site/page-context.ts'

/**
 * Classes of the takeaways and of the text alike; style sheets tell the two
 * apart by their elements. Mozilla Readability, and with it the reading views
 * of browsers and services, takes for the article what has most of its text,
 * and what stands beside that under the very same classes.
 */
export const takeawaysAndText = 'article-body takeaways'

/**
 * The article in a few sentences, each leading to the sentence it rests on. It
 * stands once in the page; the grid moves it beside the text where there is room.
 */
export function KeyTakeaways({
  article: { takeaways, takeawaysMadeBy, corrections, readingTime },
  context,
}: {
  readonly article: Pick<Article, 'corrections' | 'readingTime' | 'takeaways' | 'takeawaysMadeBy'>
  readonly context: PageContext
}) {
  if (takeaways.length === 0) return null
  const { messages, wordsLang } = context
  const kinds = supportKinds.filter((kind) =>
    takeaways.some(({ support }) => support.kind === kind),
  )
  return (
    <section className={takeawaysAndText} aria-labelledby="region-takeaways">
      <h2 id="region-takeaways" className="label" {...wordsLang}>
        {messages.keyTakeaways}
      </h2>
      <ol className="takeaway-list">
        {takeaways.map((takeaway) => (
          <li key={takeaway.id} id={takeaway.id}>
            <RestingTakeaway takeaway={takeaway} context={context} />
            <CorrectedLine
              corrections={corrections.filter((each) => each.takeaway === takeaway.id)}
              context={context}
            />
          </li>
        ))}
      </ol>
      <details className="takeaways-made" {...wordsLang}>
        <summary>{messages.howTakeawaysWereMade}</summary>
        <p>
          <bdi>{madeBy(takeawaysMadeBy, messages)}</bdi>
        </p>
        <dl>
          {kinds.map((kind) => (
            <div key={kind}>
              <dt className="evidence-kind" data-support={kind}>
                {nameOf(kind, messages)}
              </dt>
              <dd>{meaningOf(kind, messages)}</dd>
            </div>
          ))}
        </dl>
      </details>
      <ReadingTools takeawaysTime={readingTime.takeaways} context={context} />
    </section>
  )
}

type SupportKind = Takeaway['support']['kind']

const supportKinds = ['quoted', 'matched', 'none'] as const satisfies readonly SupportKind[]

/**
 * Its words, and behind them a control of its own that leads to the passage. The
 * style sheet lays it over the words, so that a thumb need not aim; without a
 * passage there are the words and an honest note.
 */
function RestingTakeaway({
  takeaway: { id, html, text, support },
  context: { messages, wordsLang },
}: {
  readonly takeaway: Takeaway
  readonly context: PageContext
}) {
  const name = nameOf(support.kind, messages)
  // A name is said in one language: a number where the words of the article are of another.
  const which = wordsLang.lang === undefined ? text : id.replace(/^t-/u, '')
  return (
    <div className="takeaway-words">
      <SafeHtml as="span" html={html} />{' '}
      {support.kind === 'none' ? (
        <small className="evidence-kind" data-support="none" {...wordsLang}>
          {name}
        </small>
      ) : (
        <a
          href={`#${support.sentenceIds[0] ?? ''}`}
          className="evidence-kind"
          data-support={support.kind}
          aria-label={messages.ofTakeaway(name, which)}
          {...wordsLang}
        >
          {name}
        </a>
      )}
    </div>
  )
}

export function nameOf(kind: SupportKind, messages: PageContext['messages']): string {
  switch (kind) {
    case 'quoted':
      return messages.evidence
    case 'matched':
      return messages.closestPassage
    case 'none':
      return messages.noPassage
  }
}

function meaningOf(kind: SupportKind, messages: PageContext['messages']): string {
  switch (kind) {
    case 'quoted':
      return messages.evidenceHint
    case 'matched':
      return messages.closestPassageHint
    case 'none':
      return messages.noPassageHint
  }
}

function madeBy(made: TakeawaysMadeBy, messages: PageContext['messages']): string {
  switch (made.kind) {
    case 'author':
      return messages.takeawaysByAuthor
    case 'assisted':
      return messages.takeawaysAssisted(made.checkedBy)
  }
}
