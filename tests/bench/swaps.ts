/** Takeaways of the labelled stories with a fact of the same story put in the place of another. */

import { readText } from '#lib/evidence/passages.ts'
import { sameDate, publicationDay } from '#lib/evidence/dates/dates.ts'
import { sameQuantity } from '#lib/evidence/numbers/same-quantity.ts'
import type { Label, Story } from './stories.ts'

export type FactKind = Label['facts'][number]['kind']

export const factKinds: readonly FactKind[] = ['number', 'date', 'name']

export type Swap = {
  /** The takeaway with the wrong fact. */
  readonly text: string
  /** What was put into it; of two names that changed places, both. */
  readonly put: readonly string[]
}

/** Every fact of the kind that the body has, replaced by the next that other takeaways of the story have. */
export function byLabels({ labels }: Story, kind: FactKind): readonly Swap[] {
  const all = labels.flatMap((label) => factsOf(label, kind).map(({ text }) => text))
  return replaced(labels, kind, [...new Set(all)], () => true)
}

/** The same, by the next of the body that is written in the same way: a share by a share, a sum of money by one. */
export function byBody(story: Story, kind: FactKind): readonly Swap[] {
  const { article, labels } = story
  const text = [article.introduction, ...article.sections, article.closing]
    .flatMap((section) => section?.sentences ?? [])
    .map((sentence) => sentence.text)
  const read = text.map((each) => readText(each, article.lang))
  const found = read.flatMap(
    ({ quantities, dates, names }): readonly { readonly text: string }[] => {
      if (kind === 'number') return quantities.filter(({ implied }) => !implied)
      if (kind === 'date') return dates.filter(({ offset }) => offset === null)
      return names.filter(({ opens, parts }) => !opens || parts.length > 1)
    },
  )
  const all = [...new Set(found.map((each) => each.text))]
  return replaced(labels, kind, all, (fact, other) => isAlike(fact, other, story))
}

/** Two names of a takeaway in each other's place, unless they are named in one breath. */
export function namesTurned({ labels }: Story): readonly Swap[] {
  return labels.flatMap((label) => {
    const names = factsOf(label, 'name')
      .map(({ text }) => ({ text, at: label.text.indexOf(text) }))
      .filter(({ at }) => at !== -1)
      .sort((a, b) => a.at - b.at)
    return names.slice(1).flatMap(({ text: second, at }, index): Swap[] => {
      const first = names[index]
      if (first === undefined || at < first.at + first.text.length) return []
      const between = label.text.slice(first.at + first.text.length, at)
      if (/^(?:,| and| or| &|,? and)? ?$/u.test(between)) return []
      if (first.text.includes(second) || second.includes(first.text)) return []
      const text = `${label.text.slice(0, first.at)}${second}${between}${first.text}${label.text.slice(at + second.length)}`
      return [{ text, put: [first.text, second] }]
    })
  })
}

/** Those that the body has, of a takeaway that it carries. */
function factsOf({ facts, sentences }: Label, kind: FactKind): Label['facts'] {
  return sentences.length === 0
    ? []
    : facts.filter(
        (fact) => fact.kind === kind && fact.inBody && !/^(?:first|second)$/iu.test(fact.text),
      )
}

function replaced(
  labels: readonly Label[],
  kind: FactKind,
  replacements: readonly string[],
  mayStandFor: (fact: string, other: string) => boolean,
): readonly Swap[] {
  const swaps: Swap[] = []
  let next = 0
  for (const label of labels) {
    for (const { text: fact } of factsOf(label, kind)) {
      const ordered = [...replacements.slice(next), ...replacements.slice(0, next)]
      const other = ordered.find(
        (each) => !label.text.includes(each) && !fact.includes(each) && mayStandFor(fact, each),
      )
      if (other === undefined) continue
      next = (replacements.indexOf(other) + 1) % replacements.length
      swaps.push({ text: label.text.replace(fact, other), put: [other] })
    }
  }
  return swaps
}

/** Whether two facts are of one form and say different things. */
function isAlike(one: string, other: string, { article }: Story): boolean {
  const [a, b] = [one, other].map((text) => readText(text, article.lang))
  const [number, otherNumber] = [a?.quantities[0], b?.quantities[0]]
  if (number !== undefined && otherNumber !== undefined) {
    return (
      number.unit === otherNumber.unit &&
      number.ordinal === otherNumber.ordinal &&
      number.measure?.family === otherNumber.measure?.family &&
      !sameQuantity(number, otherNumber)
    )
  }
  const [date, otherDate] = [a?.dates[0], b?.dates[0]]
  if (date !== undefined && otherDate !== undefined) {
    return !sameDate(date, otherDate, publicationDay(article.published.at, 'UTC'))
  }
  return number === undefined && date === undefined && !sharesWord(one, other)
}

function sharesWord(one: string, other: string): boolean {
  const words = new Set(one.toLowerCase().split(/\P{L}+/u))
  return other
    .toLowerCase()
    .split(/\P{L}+/u)
    .some((word) => words.has(word))
}
