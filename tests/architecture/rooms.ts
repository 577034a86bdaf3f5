/** The folders that have a floor (rooms, for short), from the highest floor to the lowest. What each calls is read from its imports. */

export type Room = {
  readonly path: string
  /** Lower floors know nothing of higher ones, and the rooms of one floor nothing of each other. */
  readonly floor: number
  readonly holds: string
}

export const rooms: readonly Room[] = [
  { path: 'app', floor: 9, holds: 'one file for each kind of address, and the style sheets' },
  { path: 'lib/cli', floor: 9, holds: 'arguments in, text out, exit code' },
  {
    path: 'components',
    floor: 8,
    holds: 'props in, HTML out; what runs in a browser lies beside it',
  },
  {
    path: 'lib/build',
    floor: 8,
    holds:
      'from the first check to the swap: what Next compiles, the pages it makes, what is written beside them, the search index',
  },
  {
    path: 'lib/serve',
    floor: 7,
    holds: 'the server of `out/`, headers, redirects, the files of hosts; knows nothing of builds',
  },
  {
    path: 'lib/intake',
    floor: 7,
    holds:
      'articles of other programs in, articles of this one out: what each key, tag and address of theirs is here, and what is left to ask',
  },
  {
    path: 'lib/finish',
    floor: 6,
    holds: 'one page made light, text to text: runtime out, styles in, policy on top',
  },
  {
    path: 'lib/publish',
    floor: 6,
    holds:
      'articles in other shapes, pure: feeds, structured data, sitemaps, redirects, Markdown, the index for programs',
  },
  {
    path: 'lib/desk',
    floor: 6,
    holds:
      'what a newsroom sees: problems for people, for programs and on pages, what has changed since publication, the live refresh of `dev`',
  },
  {
    path: 'lib/archive',
    floor: 5,
    holds: 'ALL articles: read, kept, listed, related, checked against each other, and their past',
  },
  {
    path: 'lib/article',
    floor: 4,
    holds:
      'ONE article: text and the sizes of its pictures in, an `Article` or its problems out; no file system, no clock',
  },
  {
    path: 'lib/images',
    floor: 3,
    holds:
      '`content/images` to measured pictures, encoded in a ladder of widths and kept on disk; it reads that folder itself, and draws social pictures',
  },
  {
    path: 'lib/evidence',
    floor: 2,
    holds:
      'a takeaway held against sentences: what it rests on, and which of its numbers, dates and names the text has',
  },
  {
    path: 'lib/site',
    floor: 2,
    holds: '`site.yml`, addresses, and every word the interface says',
  },
  {
    path: 'lib/system',
    floor: 2,
    holds:
      'files as they lie on a disk, and files kept there and never believed; processes that can be ended, git, locks',
  },
  {
    path: 'lib/text',
    floor: 1,
    holds:
      'strings in, values out: YAML with places, sentences and their ids, words and stems, dates, safe addresses, `Problem`',
  },
  {
    path: 'lib/rules',
    floor: 0,
    holds:
      'one file for each rule that a problem can name: how grave, what it means, a bad and a good example, and every message, made of values',
  },
]

/** `lib/text/yaml/yaml.ts` is in `lib/text`, `app/page.tsx` in `app`. */
export function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/')
  return first === 'lib' ? `lib/${second}` : first
}
