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
  article: { takeaways, takeawaysMadeBy, corrections },
  context,
}: {
  readonly article: Pick<Article, 'corrections' | 'takeaways' | 'takeawaysMadeBy'>
  readonly context: PageContext
}) {
  if (takeaways.length === 0) return null
  const { words, wordsLang } = context
  const kinds = supportKinds.filter((kind) =>
    takeaways.some(({ support }) => support.kind === kind),
  )
  return (
    <section className={takeawaysAndText} aria-labelledby="region-takeaways">
      <h2 id="region-takeaways" className="label" {...wordsLang}>
        {words.keyTakeaways}
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
        <summary>{words.howTakeawaysWereMade}</summary>
        <p>
          <bdi>{madeBy(takeawaysMadeBy, words)}</bdi>
        </p>
        <dl>
          {kinds.map((kind) => (
            <div key={kind}>
              <dt className="evidence-kind" data-support={kind}>
                {nameOf(kind, words)}
              </dt>
              <dd>{meaningOf(kind, words)}</dd>
            </div>
          ))}
        </dl>
      </details>
      <ReadingTools hasTakeaways context={context} />
    </section>
  )
}

type SupportKind = Takeaway['support']['kind']

const supportKinds = ['quoted', 'matched', 'none'] as const satisfies readonly SupportKind[]

/** One link from the first word to the mark, so that a thumb need not aim; without a passage, words and an honest note. */
function RestingTakeaway({
  takeaway: { html, support },
  context: { words, wordsLang },
}: {
  readonly takeaway: Takeaway
  readonly context: PageContext
}) {
  const said = (
    <>
      <SafeHtml as="span" html={html} />{' '}
      <small className="evidence-kind" data-support={support.kind} {...wordsLang}>
        {nameOf(support.kind, words)}
      </small>
    </>
  )
  if (support.kind === 'none') return <div>{said}</div>
  return (
    <a href={`#${support.sentenceIds[0] ?? ''}`} className="takeaway-link">
      {said}
    </a>
  )
}

function nameOf(kind: SupportKind, words: PageContext['words']): string {
  switch (kind) {
    case 'quoted':
      return words.evidence
    case 'matched':
      return words.closestPassage
    case 'none':
      return words.noPassage
  }
}

function meaningOf(kind: SupportKind, words: PageContext['words']): string {
  switch (kind) {
    case 'quoted':
      return words.evidenceHint
    case 'matched':
      return words.closestPassageHint
    case 'none':
      return words.noPassageHint
  }
}

function madeBy(made: TakeawaysMadeBy, words: PageContext['words']): string {
  switch (made.kind) {
    case 'author':
      return words.takeawaysByAuthor
    case 'assisted':
      return words.takeawaysAssisted(made.checkedBy)
  }
}
