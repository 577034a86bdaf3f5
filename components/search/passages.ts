/** What a result shows of an article: the takeaway or the sentences that have most of what is sought, with the words marked. */

import { partElements, topOfPage } from '#lib/site/search-index.ts'

/** What of a fragment of the index is read here; positions are counted in words from the beginning of the article. */
export type IndexFragment = {
  /** The article's address. */
  readonly raw_url: string
  readonly filters: Readonly<Record<string, readonly string[]>>
  readonly anchors: readonly IndexAnchor[]
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
  /** Every word of the article that was found, in small letters, each once. */
  readonly met: readonly string[]
}

/** Passages a result shows at most. */
const most = 2

/** Words of a passage that are shown at most, and how many of them stand before the first marked one. */
const longest = 48
const before = 10

export function shownOf({ anchors, weighted_locations }: IndexFragment): Shown {
  const scores = new Map(
    weighted_locations.map(({ location, balanced_score }) => [location, balanced_score]),
  )
  const parts = anchors.map((anchor) => partOf(anchor, scores))
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
  readonly words: readonly string[]
  /** Places in `words`. */
  readonly marks: ReadonlySet<number>
  readonly met: ReadonlySet<string>
  readonly score: number
}

function partOf(
  { element, id, text, location }: IndexAnchor,
  scores: ReadonlyMap<number, number>,
): Part {
  const words = text.trim().split(/\s+/u)
  const marks = words.flatMap((_, place) => (scores.has(location + place) ? [place] : []))
  return {
    element,
    id,
    location,
    words,
    marks: new Set(marks),
    met: new Set(marks.map((place) => core(words[place] ?? '')[1].toLowerCase())),
    score: marks.reduce((sum, place) => sum + (scores.get(location + place) ?? 0), 0),
  }
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
  words.slice(from, to).forEach((word, index) => {
    if (index > 0) say(' ', false)
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
