/** What a result shows of an article: the takeaway or the sentences that have most of what is sought, with the words marked. */

import { indexedContent, type IndexedWord, indexedWords } from '#components/search/indexed-words.ts'
import { partElements, topOfPage } from '#lib/site/search-index.ts'
import { unspaced } from '#lib/text/words/unspaced.ts'

/** What of a fragment of the index is read here; positions are counted in words from the beginning of the article. */
export type IndexFragment = {
  /** The article's address. */
  readonly raw_url: string
  readonly filters: Readonly<Record<string, readonly string[]>>
  readonly anchors: readonly IndexAnchor[]
  /** All text, with signs of no width where the index cuts words that no space parts. */
  readonly raw_content: string
  readonly weighted_locations: readonly {
    readonly location: number
    readonly balanced_score: number
  }[]
}

export type IndexAnchor = {
  readonly element: string
  readonly id: string
  readonly text: string
  readonly location: number
}

/** A text in pieces, of which some are marked. */
export type Marked = readonly { readonly text: string; readonly marked: boolean }[]

export type Passage = {
  readonly kind: 'takeaway' | 'text'
  /** The fragment that leads to it; `null` for the beginning of the article. */
  readonly fragment: string | null
  readonly text: Marked
}

export type Shown = {
  readonly title: Marked
  readonly passages: readonly Passage[]
  /** Every word of the article that was found, in small letters, each once; the whole run of letters where no spaces part words. */
  readonly met: readonly string[]
}

/** Passages a result shows at most. */
const most = 2

/** Words of a passage that are shown at most, and how many of them stand before the first marked one. */
const longest = 48
const before = 10

export function shownOf({ anchors, raw_content, weighted_locations }: IndexFragment): Shown {
  const scores = new Map(
    weighted_locations.map(({ location, balanced_score }) => [location, balanced_score]),
  )
  const content = indexedContent(raw_content)
  const parts = anchors.map((anchor) =>
    partOf(anchor, indexedWords(anchor.text, anchor.location, content), scores),
  )
  const isTitle = ({ element }: Part): boolean => element === partElements.title
  const title = parts.find(isTitle)
  const others = parts.filter((part) => !isTitle(part))
  const found = others.filter(({ met }) => met.size > 0).sort(byWorth)
  const first = others.find(({ element }) => element === partElements.takeaway) ?? others[0]
  // Two takeaways may rest on one sentence, which would be linked twice.
  const chosen = found
    .filter((part, place) => found.findIndex(({ id }) => id === part.id) === place)
    .slice(0, most)
  return {
    title: title === undefined ? [] : markedIn(title),
    passages: (chosen.length > 0 || first === undefined ? chosen : [first]).map(passageOf),
    met: [...new Set(parts.flatMap(({ met }) => [...met]))],
  }
}

type Part = Pick<IndexAnchor, 'element' | 'id' | 'location'> & {
  readonly words: readonly IndexedWord[]
  /** Places in `words`. */
  readonly marks: ReadonlySet<number>
  readonly met: ReadonlySet<string>
  readonly score: number
}

function partOf(
  { element, id, location }: IndexAnchor,
  words: readonly IndexedWord[],
  scores: ReadonlyMap<number, number>,
): Part {
  const marks = words.flatMap((_, place) => (scores.has(location + place) ? [place] : []))
  return {
    element,
    id,
    location,
    words,
    marks: new Set(marks),
    met: new Set(marks.map((place) => core(runAt(words, place))[1].toLowerCase())),
    score: marks.reduce((sum, place) => sum + (scores.get(location + place) ?? 0), 0),
  }
}

/** A word; with all that it is written together with, where no spaces part words. */
function runAt(words: readonly IndexedWord[], place: number): string {
  const joins = (at: number): boolean =>
    words[at]?.apart === false &&
    [at - 1, at].every((each) => unspaced.test(words[each]?.text ?? ''))
  let [from, to] = [place, place + 1]
  while (joins(from) && place - from < longest) from -= 1
  while (joins(to) && to - place < longest) to += 1
  return words
    .slice(from, to)
    .map(({ text }) => text)
    .join('')
}

/** Most of the different words first, then takeaways, then by what the index thinks. */
function byWorth(a: Part, b: Part): number {
  const takeaway = ({ element }: Part): number => Number(element === partElements.takeaway)
  return (
    b.met.size - a.met.size ||
    takeaway(b) - takeaway(a) ||
    b.score - a.score ||
    a.location - b.location
  )
}

function passageOf(part: Part): Passage {
  const { element, id, words, marks } = part
  const first = Math.min(...marks, words.length)
  const from =
    words.length <= longest || first === words.length
      ? 0
      : Math.max(0, Math.min(first - before, words.length - longest))
  return {
    kind: element === partElements.takeaway ? 'takeaway' : 'text',
    fragment: id === topOfPage ? null : id,
    text: markedIn(part, from, from + longest),
  }
}

function markedIn({ words, marks }: Part, from = 0, to = words.length): Marked {
  const pieces: { text: string; marked: boolean }[] = []
  const say = (text: string, marked: boolean): void => {
    const last = pieces.at(-1)
    if (text === '') return
    if (last?.marked === marked) last.text += text
    else pieces.push({ text, marked })
  }
  if (from > 0) say('… ', false)
  words.slice(from, to).forEach(({ text: word, apart }, index) => {
    if (index > 0 && apart) say(' ', false)
    if (!marks.has(from + index)) {
      say(word, false)
      return
    }
    const [opening, inner, closing] = core(word)
    say(opening, false)
    say(inner, true)
    say(closing, false)
  })
  if (to < words.length) say(' …', false)
  return pieces
}

/** What stands around a word, which is not marked with it. */
function core(word: string): readonly [string, string, string] {
  const [, opening = '', inner = word, closing = ''] =
    /^([\p{P}\p{S}]*)(.*?)([\p{P}\p{S}]*)$/su.exec(word) ?? []
  return inner === '' ? ['', word, ''] : [opening, inner, closing]
}
