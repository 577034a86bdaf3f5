/** The facts of a takeaway that may stand for another of the same story: where each stands in a text, and what might be meant in its place. */

import { type DateMention, type PublicationDay, sameDate } from '#lib/evidence/dates/dates.ts'
import { namingIn, readsNumberWords } from '#lib/evidence/languages.ts'
import type { NameMention } from '#lib/evidence/names/names.ts'
import { aliases } from '#lib/evidence/names/travelling-words.ts'
import type { Quantity } from '#lib/evidence/numbers/quantity.ts'
import { sameQuantity } from '#lib/evidence/numbers/same-quantity.ts'
import type { Passage, Passages, Read } from '#lib/evidence/passages.ts'
import { languageOf } from '#lib/text/languages/known-languages.ts'

export type Stretch = { readonly text: string; readonly from: number; readonly to: number }

/** What a passage has of a fact's kind and the takeaway has not; `alike`: whether it is of one form with the fact, a share, a sum of money, so many years. */
export type Rival = Stretch & { readonly alike: boolean }

export type Claim = Stretch & {
  readonly kind: 'number' | 'date' | 'name'
  /** Where a passage has it, in whatever form. */
  readonly placesIn: (passage: Passage) => readonly Stretch[]
  /** Whether a passage has it in a form that the takeaway's terms do not know. */
  readonly isHiddenIn: (passage: Passage) => boolean
  readonly rivalsIn: (passage: Passage) => readonly Rival[]
}

/** Nothing where the language does not tell enough: an unread number in words may be the one that is meant. */
export function claimsIn(
  takeaway: Read,
  passages: Passages,
  published: PublicationDay,
): readonly Claim[] {
  const { lang } = passages
  return [
    ...(readsNumberWords(lang) ? numberClaims(takeaway) : []),
    ...((languageOf(lang)?.dates ?? null) === null ? [] : dateClaims(takeaway, published)),
    ...(tellsNames(lang) ? nameClaims(takeaway, passages) : []),
  ].sort((a, b) => a.from - b.from)
}

/** Where every noun has a capital, or names have endings, one is too easily taken for another. */
function tellsNames(lang: string): boolean {
  const names = languageOf(lang)?.names ?? null
  return (
    names !== null && !names.capitalNouns && !names.inflected && namingIn(lang).openers !== null
  )
}

function numberClaims(takeaway: Read): readonly Claim[] {
  const { quantities, text } = takeaway
  return quantities
    .filter((each) => !each.implied && !isAge(each, text) && !isPartOfWord(each, text))
    .map((claim) => ({
      kind: 'number',
      text: claim.text,
      from: claim.from,
      to: claim.to,
      placesIn: (passage) => [
        ...passage.quantities.filter((each) => sameQuantity(claim, each)),
        ...(isBare(claim) ? passage.dates.filter((date) => isPartOf(claim.value, date)) : []),
      ],
      isHiddenIn: ({ dates }) => isBare(claim) && dates.some((date) => isPartOf(claim.value, date)),
      rivalsIn: (passage) =>
        passage.quantities
          .filter(
            (each) =>
              !each.implied &&
              !isAge(each, passage.text) &&
              !isPartOfWord(each, passage.text) &&
              !quantities.some((own) => sameQuantity(own, each) || sameQuantity(each, own)),
          )
          .map((each) => ({ ...each, alike: isOfOneForm(claim, each) })),
    }))
}

/** "A 49-year-old", "Ann Smith, 57,": it says who is meant, wherever else that stands. */
function isAge({ from, to, unit }: Quantity, text: string): boolean {
  if (unit !== null) return false
  const [before, behind] = [text.slice(Math.max(0, from - 6), from), text.slice(to, to + 10)]
  if (/^[-\s]years?[-\s]old/iu.test(behind) || /\baged?\s$/iu.test(before)) return true
  return /\p{L}, $/u.test(before) && /^(?:,|\.?$)/u.test(behind)
}

/** "Mother-of-three", "18F". */
function isPartOfWord({ from, to, unit, measure }: Quantity, text: string): boolean {
  if (/\p{L}-$/u.test(text.slice(Math.max(0, from - 2), from))) return true
  return unit === null && measure === null && /^\p{L}/u.test(text.slice(to, to + 2))
}

function isBare({ unit, measure, counted }: Quantity): boolean {
  return unit === null && measure === null && !counted
}

function isPartOf(value: number, { year, day }: DateMention): boolean {
  return value === year || value === day
}

function isOfOneForm(one: Quantity, other: Quantity): boolean {
  return (
    one.unit === other.unit &&
    one.measure?.family === other.measure?.family &&
    (one.ordinal || one.rank) === (other.ordinal || other.rank)
  )
}

function dateClaims({ dates }: Read, published: PublicationDay): readonly Claim[] {
  return dates
    .filter(({ offset, year, month }) => {
      const isYear = year !== null && month === null
      // What has just happened is of this year, whether or not the text says so.
      return offset === null && !(isYear && year === published.year)
    })
    .map((claim) => {
      const isYear = claim.year !== null && claim.month === null
      return {
        kind: 'date',
        text: claim.text,
        from: claim.from,
        to: claim.to,
        placesIn: (passage) => [
          ...passage.dates.filter((each) => sameDate(claim, each, published)),
          ...(isYear ? passage.quantities.filter(({ value }) => value === claim.year) : []),
        ],
        isHiddenIn: ({ quantities }) =>
          isYear && quantities.some(({ value }) => value === claim.year),
        rivalsIn: (passage) =>
          passage.dates
            .filter(
              (each) =>
                each.offset === null &&
                !dates.some(
                  (own) => sameDate(own, each, published) || sameDate(each, own, published),
                ),
            )
            .map((each) => ({
              ...each,
              alike: (each.year !== null && each.month === null) === isYear,
            })),
      }
    })
}

function nameClaims(takeaway: Read, passages: Passages): readonly Claim[] {
  const { names } = takeaway
  const known = names.filter((name) => passages.names.has(name) && isSurelyName(name))
  const own = new Set(names.flatMap(({ parts }) => parts))
  return known.map((claim) => ({
    kind: 'name',
    text: claim.text,
    from: claim.from,
    to: claim.to,
    placesIn: (passage) => passage.names.filter((each) => mayBeOne(claim, each)),
    isHiddenIn: ({ names: its }) => its.some((each) => mayBeOne(claim, each)),
    rivalsIn: (passage) =>
      passage.names
        .filter(
          (each) =>
            isSurelyName(each) &&
            !each.parts.some((part) => own.has(part)) &&
            !known.some((name) => mayBeOne(name, each)),
        )
        .map((each) => ({ ...each, alike: each.parts.length > 1 === claim.parts.length > 1 })),
  }))
}

/** A word at the beginning of a sentence has a capital whatever it is. */
function isSurelyName({ opens, parts }: NameMention): boolean {
  return !opens || parts.length > 1
}

/** Whether two names may be one's: they share a part, or one is the other's initials, or a form of it. */
function mayBeOne(one: NameMention, other: NameMention): boolean {
  const [own, its] = [one.parts, other.parts]
  if (own.some((part) => its.some((each) => isAlike(part, each)))) return true
  return isInitialsOf(own, its) || isInitialsOf(its, own)
}

function isAlike(one: string, other: string): boolean {
  if (one === other || aliases.get(one)?.includes(other) === true) return true
  const shorter = Math.min(one.length, other.length)
  return (
    shorter >= 3 &&
    one.slice(0, Math.max(3, shorter - 2)) === other.slice(0, Math.max(3, shorter - 2))
  )
}

/** "NPA" of "National Police Agency". */
function isInitialsOf(short: readonly string[], whole: readonly string[]): boolean {
  if (short.length !== 1 || whole.length < 2) return false
  return short[0] === whole.map((part) => part[0] ?? '').join('')
}
