import type { Shelved } from '#lib/archive/archive.ts'
import type { PageContext } from '#components/site/page-context.ts'

/** Marks what only a writer sees, so that nobody takes it for published. */
export function StateMark({
  state,
  context: { words, wordsLang },
}: {
  readonly state: Shelved['state']
  readonly context: PageContext
}) {
  switch (state) {
    case 'draft':
      return (
        <span className="state-mark" {...wordsLang}>
          {words.draft}
        </span>
      )
    case 'scheduled':
      return (
        <span className="state-mark" {...wordsLang}>
          {words.scheduled}
        </span>
      )
    case 'published':
    case 'withdrawn':
      return null
  }
}
