/** Whether links to sentences live on when an article is edited. */

import { parseArticle } from '#lib/article/parse-article.ts'
import { parseSite } from '#lib/site/site.ts'
import { nowhere } from '#lib/site/site-address.ts'
import type { Sentence } from '#lib/text/sentences/sentences.ts'
import { percent } from './percent.ts'
import type { Story } from './stories.ts'

/** Edits as newsrooms make them, each done to the n-th paragraph of a body. */
const edits: readonly (readonly [
  name: string,
  edit: (paragraphs: readonly string[], at: number) => readonly string[],
])[] = [
  ['a paragraph put in', (all, at) => all.toSpliced(at, 0, 'A spokesman had no comment on this.')],
  ['a paragraph taken out', (all, at) => all.toSpliced(at, 1)],
  ['a word changed', (all, at) => all.with(at, (all[at] ?? '').replace(/\b\w{5,}\b/, 'something'))],
  [
    'two paragraphs swapped',
    (all, at) => all.with(at, all[at + 1] ?? '').with(at + 1, all[at] ?? ''),
  ],
  [
    'a correction put behind',
    (all, at) => all.with(at, `${all[at] ?? ''} This has been corrected.`),
  ],
]

export function idFigures(stories: readonly Story[]): string {
  const lines = edits.map(([name, edit]) => {
    let [asked, alive, wrong] = [0, 0, 0]
    for (const story of stories) {
      const before = sentencesOf(story.source)
      const [front = '', body = ''] = splitFront(story.source)
      const paragraphs = body.split('\n\n')
      for (let at = 0; at < paragraphs.length - 1; at += 3) {
        const after = new Map(
          sentencesOf(`${front}${edit(paragraphs, at).join('\n\n')}`).map((each) => [
            each.id,
            each.text,
          ]),
        )
        for (const { id, text } of before) {
          const now = after.get(id)
          asked += 1
          if (now === text) alive += 1
          else if (now !== undefined) wrong += 1
        }
      }
    }
    return `  ${name}: ${percent(alive, asked)} of the links live on, ${wrong} lead to another sentence`
  })
  return ['Links to sentences after edits', ...lines].join('\n')
}

function splitFront(source: string): readonly [string, string] {
  const end = source.indexOf('\n---\n', 4) + '\n---\n'.length
  return [source.slice(0, end), source.slice(end)]
}

function sentencesOf(source: string): readonly Sentence[] {
  const { site } = parseSite('', { folderName: 'Stories', ...nowhere })
  const { summary } = parseArticle(source, 'articles/story.md', { pictures: new Map(), site })
  return summary?.sections.flatMap(({ sentences }) => sentences) ?? []
}
