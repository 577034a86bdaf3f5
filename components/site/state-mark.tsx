import type { ArticleInContext } from '#lib/archive/archive.ts'
import type { PageContext } from '#components/site/page-context.ts'

/** Marks what only a writer sees, so that nobody takes it for published. */
export function StateMark({
  state,
  context: { messages, wordsLang },
}: {
  readonly state: ArticleInContext['state']
  readonly context: PageContext
}) {
  switch (state) {
    case 'draft':
      return (
        <span className="state-mark" {...wordsLang}>
          {messages.draft}
        </span>
      )
    case 'scheduled':
      return (
        <span className="state-mark" {...wordsLang}>
          {messages.scheduled}
        </span>
      )
    case 'published':
    case 'withdrawn':
      return null
  }
}
