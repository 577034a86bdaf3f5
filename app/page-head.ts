import type { ArticleInContext, TopicName } from '#lib/archive/archive.ts'

/** What a page says of itself in its head. */
export type PageHead = {
  /** `null` for the front page, which is called what the site is called. */
  readonly title: string | null
  readonly description: string | null
  /** As urls.ts builds it. */
  readonly path: string
  /** On the page of an article. */
  readonly inContext?: ArticleInContext
  /** On the page of a topic. */
  readonly topic?: TopicName
  /** `false` for a page that search engines are to leave alone, and nobody shares. */
  readonly isListed?: boolean
}
