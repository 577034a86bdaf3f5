/** The formats in which a site says what is new. The text of each is made in `lib/publish/feeds/`. */

type FeedFormatShape = {
  readonly id: string
  /** Its name, at the top of the site and in the folder of a topic. */
  readonly file: string
  /** MIME type. */
  readonly mediaType: string
  /** As people call it, in every language. */
  readonly label: string
  /** Whether each topic has one of its own. */
  readonly isOfTopics: boolean
}

/** In the order in which pages lead to them: many feed readers take the first. */
export const feedFormats = [
  { id: 'rss', file: 'feed.xml', mediaType: 'application/rss+xml', label: 'RSS', isOfTopics: true },
  {
    id: 'atom',
    file: 'atom.xml',
    mediaType: 'application/atom+xml',
    label: 'Atom',
    isOfTopics: false,
  },
  {
    id: 'json',
    file: 'feed.json',
    mediaType: 'application/feed+json',
    label: 'JSON Feed',
    isOfTopics: false,
  },
] as const satisfies readonly FeedFormatShape[]

export type FeedFormat = (typeof feedFormats)[number]

export const topicFeedFormats: readonly FeedFormat[] = feedFormats.filter(
  ({ isOfTopics }) => isOfTopics,
)
