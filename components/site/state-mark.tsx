import type { Shelved } from '#lib/archive/archive.ts'
import type { Setting } from '#components/site/setting.ts'

/** Marks what only a writer sees, so that nobody takes it for published. */
export function StateMark({
  state,
  setting: { words, wordsLang },
}: {
  readonly state: Shelved['state']
  readonly setting: Setting
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
