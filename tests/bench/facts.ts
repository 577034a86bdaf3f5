/** How many wrong facts are caught, and how many right ones are called wrong. */

import { publicationDay } from '#lib/evidence/dates/dates.ts'
import { type Fact, factsOf } from '#lib/evidence/facts.ts'
import { type Passages, readPassages, readText } from '#lib/evidence/passages.ts'
import { percent } from './percent.ts'
import type { Label, Story } from './stories.ts'

type LabelledFact = Label['facts'][number]

type Read = { readonly story: Story; readonly passages: Passages; readonly body: string }

export function factFigures(stories: readonly Story[]): string {
  const read = stories.map((story): Read => {
    const { article } = story
    const sections = [article.introduction, ...article.sections, article.closing].flatMap(
      (section) => (section === null ? [] : [section.sentences]),
    )
    const body = sections
      .flat()
      .map(({ text }) => text)
      .join(' ')
    return { story, passages: readPassages(sections, article.lang), body }
  })
  const lines = (['number', 'date', 'name'] as const).flatMap((kind) => {
    const alarms = read.flatMap((each) => falseAlarms(each, kind))
    const total = read.flatMap(({ story }) =>
      factsIn(story, kind).filter(({ inBody }) => inBody),
    ).length
    const same = read.map((each) => swapped(each, kind, others(each, kind)))
    const elsewhere = read.map((each, index) =>
      swapped(
        each,
        kind,
        strangers(each, kind, [...read.slice(index + 1), ...read.slice(0, index)]),
      ),
    )
    const sum = (swaps: readonly Swaps[], key: keyof Swaps): number =>
      swaps.reduce((all, each) => all + each[key], 0)
    return [
      `  ${kind}: false alarms ${percent(alarms.length, total)}; caught when replaced by one of the same story ${percent(sum(same, 'caught'), sum(same, 'tried'))}, by one from elsewhere ${percent(sum(elsewhere, 'caught'), sum(elsewhere, 'tried'))}`,
      ...alarms.map((alarm) => `      false alarm: ${alarm}`),
    ]
  })
  return ['Facts, the same stories', ...lines].join('\n')
}

function factsIn({ labels }: Story, kind: LabelledFact['kind']): readonly LabelledFact[] {
  return labels.flatMap(({ facts }) => facts).filter((fact) => fact.kind === kind)
}

function check(takeaway: string, { story, passages }: Read): readonly Fact[] {
  const published = publicationDay(story.article.published.at, 'UTC')
  return factsOf(readText(takeaway, passages.lang), passages, published, [])
}

/** Whether a fact that was not found lies in these words of the takeaway. */
function isFlagged(facts: readonly Fact[], words: string): boolean {
  return facts.some(({ found, text }) => !found && (words.includes(text) || text.includes(words)))
}

function falseAlarms(read: Read, kind: LabelledFact['kind']): readonly string[] {
  return read.story.labels.flatMap(({ text, facts }) => {
    const checked = check(text, read)
    return facts
      .filter((fact) => fact.kind === kind && fact.inBody && isFlagged(checked, fact.text))
      .map((fact) => `${read.story.name}: "${fact.text}" in "${text}"`)
  })
}

type Swaps = { readonly tried: number; readonly caught: number }

/** Every fact of the kind that the body has, replaced in its takeaway by the next of the others that differs. */
function swapped(read: Read, kind: LabelledFact['kind'], replacements: readonly string[]): Swaps {
  let [tried, caught, next] = [0, 0, 0]
  for (const { text, facts } of read.story.labels) {
    for (const fact of facts.filter((each) => each.kind === kind && each.inBody)) {
      const other = replacements
        .slice(next)
        .find((each) => !text.includes(each) && each !== fact.text)
      if (other === undefined) continue
      next = (next + 1) % replacements.length
      tried += 1
      if (isFlagged(check(text.replace(fact.text, other), read), other)) caught += 1
    }
  }
  return { tried, caught }
}

function others({ story }: Read, kind: LabelledFact['kind']): readonly string[] {
  return [
    ...new Set(
      factsIn(story, kind)
        .filter(({ inBody }) => inBody)
        .map(({ text }) => text),
    ),
  ]
}

/** Facts of other stories that this one does not have in figures or words, as far as a plain search can tell. */
function strangers(
  { body }: Read,
  kind: LabelledFact['kind'],
  stories: readonly Read[],
): readonly string[] {
  const all = stories.flatMap(({ story }) => factsIn(story, kind).map(({ text }) => text))
  const words = new Set(body.toLowerCase().match(/\p{N}+(?:[.,]\p{N}+)*|\p{L}+/gu) ?? [])
  const stands = (text: string): boolean => {
    const [first = ''] = text.toLowerCase().match(/\p{N}+(?:[.,]\p{N}+)*|\p{L}+/u) ?? []
    const digits = small.indexOf(first)
    const forms = [first, small[Number(first)] ?? first, digits === -1 ? first : String(digits)]
    return (
      body.includes(text) ||
      (kind === 'number' && forms.some((form) => words.has(form))) ||
      (kind === 'date' && monthIn(text).some((month) => body.includes(month)))
    )
  }
  // "First" and "second" are mostly no counts, and no rule looks at them.
  return [...new Set(all)].filter((text) => !stands(text) && !/^(?:first|second)$/iu.test(text))
}

/** "January" stands in "Jan. 1" and "August 2025" in "in August". */
function monthIn(text: string): readonly string[] {
  return text.match(/\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?=[a-z]*\b)/gu) ?? []
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
