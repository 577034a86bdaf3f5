/** The labelled stories of tests/fixtures/stories: what each takeaway rests on, as a person judged it. */

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Article } from '#lib/article/article.ts'
import { parseArticle } from '#lib/article/parse-article.ts'
import { parseSite } from '#lib/site/site.ts'
import { nowhere } from '#lib/site/site-address.ts'

const labelSchema = z.strictObject({
  takeaways: z.array(
    z.strictObject({
      text: z.string(),
      /** Sentences to any of which a fair editor would send the reader; none when the text does not carry it. */
      sentences: z.array(z.string()),
      /** Others that carry a part of it, or say it again less fully. */
      partly: z.array(z.string()),
      facts: z.array(
        z.strictObject({
          text: z.string(),
          kind: z.enum(['number', 'date', 'name']),
          inBody: z.boolean(),
        }),
      ),
    }),
  ),
})

export type Label = z.output<typeof labelSchema>['takeaways'][number]

export type Story = {
  readonly name: string
  readonly source: string
  /** Read without its takeaways, which may well be wrong: that is what they are for. */
  readonly article: Article
  /** One a takeaway, in their order. */
  readonly labels: readonly Label[]
}

/** Whether the text carries a takeaway. */
export function isCarried({ sentences }: Label): boolean {
  return sentences.length > 0
}

/**
 * The parts of the stories of which each is judged by weights fitted to the
 * others: the two halves of those from g- on, sixths of all before them.
 */
export function foldsOf(stories: readonly Story[]): (name: string) => number {
  const folds = new Map(
    stories.map(({ name }, index) => [
      name,
      /^[gi]-/u.test(name) ? 6 : /^[hj]-/u.test(name) ? 7 : index % 6,
    ]),
  )
  return (name) => folds.get(name) ?? 0
}

const folder = path.join(import.meta.dirname, '..', 'fixtures', 'stories')

export function readStories(): readonly Story[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .sort()
    .map((file) => readStory(path.basename(file, '.md')))
}

function readStory(name: string): Story {
  const source = readFileSync(path.join(folder, `${name}.md`), 'utf8')
  const { site } = parseSite('', { folderName: 'Stories', ...nowhere })
  const bare = withoutTakeaways(source)
  const { article, problems } = parseArticle(bare, `articles/${name}.md`, {
    pictures: new Map(),
    site,
  })
  if (article === null) throw new Error(`${name}: ${JSON.stringify(problems)}`)
  const labels = labelSchema.parse(
    JSON.parse(readFileSync(path.join(folder, `${name}.labels.json`), 'utf8')),
  ).takeaways
  return { name, source, article, labels }
}

function withoutTakeaways(source: string): string {
  return source.replace(/\ntakeaways:\n(?: .*\n)+/u, '\n')
}
