import type { Article, TakeawaysMadeBy } from '#lib/article/article.ts'
import { SafeHtml } from '#components/article/safe-html.tsx'
import type { Setting } from '#components/site/setting.ts'

/** The article in a few sentences. It stands once in the page; the grid moves it beside the text where there is room. */
export function KeyTakeaways({
  article: { takeaways, takeawaysMadeBy },
  setting: { words },
}: {
  readonly article: Pick<Article, 'takeaways' | 'takeawaysMadeBy'>
  readonly setting: Setting
}) {
  if (takeaways.length === 0) return null
  return (
    <section className="takeaways" aria-labelledby="region-takeaways">
      <h2 id="region-takeaways" className="label">
        {words.keyTakeaways}
      </h2>
      <ol className="takeaway-list">
        {takeaways.map(({ id, html }) => (
          <li key={id} id={id}>
            <SafeHtml as="span" html={html} />
          </li>
        ))}
      </ol>
      <p className="takeaways-made">
        <bdi>{madeBy(takeawaysMadeBy, words)}</bdi>
      </p>
    </section>
  )
}

function madeBy(made: TakeawaysMadeBy, words: Setting['words']): string {
  switch (made.kind) {
    case 'author':
      return words.takeawaysByAuthor
    case 'assisted':
      return words.takeawaysAssisted(made.checkedBy)
  }
}
