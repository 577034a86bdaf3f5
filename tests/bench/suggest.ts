/**
 * `npm run bench -- suggest`: how near proposed takeaways come to those that
 * were written by hand for the labelled stories, beside the first sentences.
 */

import { parseArgs } from 'node:util'
import { fittedWeights, proposed, weighable } from '#lib/evidence/suggest/suggest.ts'
import { standingAlone } from '#lib/evidence/suggest/standing-alone.ts'
import { countWords } from '#lib/text/words/count-words.ts'
import { percent } from './percent.ts'
import { fitSuggest } from './suggest-fit.ts'
import { type Chosen, count, judge, type Judged, toSuggestFrom } from './suggest-judge.ts'
import { readStories, type Story } from './stories.ts'

export function benchSuggest(flags: readonly string[]): void {
  const { values } = parseArgs({
    args: [...flags],
    options: { fit: { type: 'boolean' }, print: { type: 'boolean' } },
  })
  const stories = readStories()
  const half = (looked: boolean): readonly Story[] =>
    stories.filter((_, at) => isLookedAt(at) === looked)
  // Each half is judged by what was fitted to the other.
  const fitted = values.fit === true ? [fitSuggest(half(false)), fitSuggest(half(true))] : null
  for (const each of fitted ?? []) console.log(`Fitted: ${JSON.stringify(each)}`)
  const judged = stories.map((story, at) => {
    const weights = fitted?.[isLookedAt(at) ? 0 : 1] ?? fittedWeights
    const proposals = proposed(weighable(toSuggestFrom(story)), count, weights)
    return {
      own: judge(story, proposals),
      // As many as were proposed.
      lead: judge(story, lead(story, proposals.length)),
      standing: judge(story, leadStanding(story, proposals.length)),
    }
  })
  const rows = (isOf: (index: number) => boolean): readonly (readonly string[])[] => {
    const part = judged.filter((_, index) => isOf(index))
    return [
      ['proposals', ...figures(part.map(({ own }) => own))],
      ['first sentences', ...figures(part.map(({ lead: first }) => first))],
      ['first that stand', ...figures(part.map(({ standing }) => standing))],
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

function lead(story: Story, length: number): readonly Chosen[] {
  return toSuggestFrom(story)
    .sections.flatMap(({ sentences }) => sentences)
    .slice(0, length)
    .map((sentence) => ({ text: sentence.text, sentence }))
}

/** The first sentences that stand alone: what is proposed beyond them is a matter of choice. */
function leadStanding(story: Story, length: number): readonly Chosen[] {
  return lead(story, Infinity)
    .flatMap(({ sentence }) => {
      const text = standingAlone(sentence.text, story.article.lang)
      return text === null ? [] : [{ text, sentence }]
    })
    .slice(0, length)
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
          chosen.filter(({ text }) => countWords(text, story.article.lang) > 30).length,
      ),
    ),
  ]
}

const titles = ['', 'ROUGE-1', 'ROUGE-L', 'source supports', 'takeaways found', 'over 30 words']
const widths = [18, 8, 8, 17, 17, 14]

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
