/**
 * `npm run bench -- suggest`: how near proposed takeaways come to those that
 * were written by hand for the labelled stories, beside the first sentences.
 */

import { parseArgs } from 'node:util'
import { suggestTakeaways } from '#lib/evidence/suggest/suggest.ts'
import type { Sentence } from '#lib/text/sentences/sentences.ts'
import { wordsIn } from '#lib/text/words/words.ts'
import { percent } from './percent.ts'
import { type Rouge, rouge } from './rouge.ts'
import { readStories, type Story } from './stories.ts'

/** What the command proposes when nothing else is asked for. */
const count = 4

type Chosen = { readonly text: string; readonly sentence: Sentence }

type Judged = {
  readonly story: Story
  readonly chosen: readonly Chosen[]
  readonly rouge: Rouge
  /** Of those chosen, which come from a sentence that a label names. */
  readonly supporting: readonly Chosen[]
  /** Of the takeaways that the text carries, how many have a sentence among those chosen. */
  readonly found: number
  readonly carried: number
}

export function benchSuggest(flags: readonly string[]): void {
  const { values } = parseArgs({ args: [...flags], options: { print: { type: 'boolean' } } })
  const stories = readStories()
  const judged = stories.map((story) => {
    const proposals = suggestTakeaways(toSuggestFrom(story), count)
    return {
      own: judge(story, proposals),
      // As many as were proposed.
      lead: judge(story, lead(story, proposals.length)),
    }
  })
  const rows = (half: (index: number) => boolean): readonly (readonly string[])[] => {
    const part = judged.filter((_, index) => half(index))
    return [
      ['proposals', ...figures(part.map(({ own }) => own))],
      ['first sentences', ...figures(part.map(({ lead: first }) => first))],
    ]
  }
  print(
    `All ${stories.length} stories`,
    rows(() => true),
  )
  print('Those that were looked at: every other one', rows(isLookedAt))
  print(
    'Those that were not',
    rows((index) => !isLookedAt(index)),
  )
  if (values.print === true)
    printProposals(judged.map(({ own }) => own).filter((_, at) => isLookedAt(at)))
}

/** Word lists and weights are made for these alone; the others say what came of it. */
export function isLookedAt(index: number): boolean {
  return index % 2 === 0
}

export function toSuggestFrom({ article }: Story): Parameters<typeof suggestTakeaways>[0] {
  const { title, lang, introduction, sections, closing } = article
  return {
    title,
    lang,
    sections: [introduction, ...sections, ...(closing === null ? [] : [closing])].map(
      ({ heading, sentences }) => ({ heading: heading?.text ?? null, sentences }),
    ),
  }
}

function lead(story: Story, length: number): readonly Chosen[] {
  return toSuggestFrom(story)
    .sections.flatMap(({ sentences }) => sentences)
    .slice(0, length)
    .map((sentence) => ({ text: sentence.text, sentence }))
}

export function judge(story: Story, chosen: readonly Chosen[]): Judged {
  const { labels, article } = story
  const named = new Set(labels.flatMap(({ sentences }) => sentences))
  const said = new Set(chosen.map(({ sentence }) => sentence.text))
  const carried = labels.filter(({ sentences }) => sentences.length > 0)
  return {
    story,
    chosen,
    rouge: rouge(
      chosen.map(({ text }) => text),
      labels.map(({ text }) => text),
      article.lang,
    ),
    supporting: chosen.filter(({ sentence }) => named.has(sentence.text)),
    found: carried.filter(({ sentences }) => sentences.some((each) => said.has(each))).length,
    carried: carried.length,
  }
}

function figures(judged: readonly Judged[]): readonly string[] {
  const sum = (value: (each: Judged) => number): number =>
    judged.reduce((total, each) => total + value(each), 0)
  const mean = (value: (each: Judged) => number): string =>
    ((100 * sum(value)) / judged.length).toFixed(1)
  const all = sum(({ chosen }) => chosen.length)
  return [
    mean((each) => each.rouge.one),
    mean((each) => each.rouge.longest),
    percent(
      sum(({ supporting }) => supporting.length),
      all,
    ),
    percent(
      sum(({ found }) => found),
      sum(({ carried }) => carried),
    ),
    String(
      sum(
        ({ chosen, story }) =>
          chosen.filter(({ text }) => wordsIn(text, story.article.lang).length > 30).length,
      ),
    ),
  ]
}

const titles = ['', 'ROUGE-1', 'ROUGE-L', 'source supports', 'takeaways found', 'over 30 words']
const widths = [16, 8, 8, 17, 17, 14]

function print(title: string, rows: readonly (readonly string[])[]): void {
  console.log(`${title}, ${count} proposals at the most`)
  for (const row of [titles, ...rows]) {
    const cells = row.map((cell, at) =>
      at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
    )
    console.log(`  ${cells.join('')}`)
  }
}

function printProposals(judged: readonly Judged[]): void {
  for (const { story, chosen, supporting } of judged) {
    console.log(`\n${story.name}: ${story.article.title}`)
    for (const each of chosen)
      console.log(`  ${supporting.includes(each) ? '+' : ' '} ${each.text}`)
  }
}
