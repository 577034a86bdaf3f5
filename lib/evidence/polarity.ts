/**
 * Whether a takeaway says the opposite of what it rests on: "rose" against
 * "fell", "not" against nothing. English only, and only where hardly anything
 * else explains the difference; most pairs of opposites in real stories are
 * about two different things.
 */

import { isTelling, type Word } from '#lib/text/words/words.ts'

type Read = { readonly words: readonly Word[] }

export type Reversal = {
  /** The word of the takeaway, and the word of the evidence against it; the latter is empty for a missing negation. */
  readonly takeaway: string
  readonly evidence: string
}

const opposites = [
  ['rise rises rose risen rising grow grows grew growing growth increase increases increased increasing climb climbs climbed climbing jump jumped jumps soar soared soars surge surged surges gain gained gains higher more up above',
   'fall falls fell fallen falling drop drops dropped dropping decline declines declined decrease decreases decreased decreasing shrink shrank shrinks sink sank slump slumped plunge plunged tumble tumbled lost lower less fewer down below'],
  ['win wins won winning victory beat beats', 'lose loses lost losing defeat defeated loss'],
  ['accept accepts accepted approve approves approved pass passed back backs backed support supports supported', 'reject rejects rejected refuse refuses refused oppose opposes opposed block blocks blocked veto vetoed'],
  ['allow allows allowed permit permits permitted legal', 'ban bans banned forbid forbids forbade prohibit prohibits prohibited illegal'],
  ['guilty convict convicted conviction', 'acquit acquitted acquittal cleared innocent'],
  ['open opens opened opening reopen reopens reopened', 'close closes closed closing shut shuts'],
  ['buy buys bought', 'sell sells sold'],
  ['before', 'after'],
  ['first', 'last'],
  ['safe', 'unsafe dangerous'],
  ['survive survives survived', 'die dies died'],
  ['admit admits admitted confirm confirms confirmed', 'deny denies denied'],
  ['arrive arrives arrived', 'leave leaves left depart departed'],
  ['hire hires hired', 'fire fires fired sack sacked dismissed'],
  ['cheaper cheapest', 'dearer dearest costlier'],
  ['larger largest bigger biggest', 'smaller smallest'],
  ['faster fastest quicker', 'slower slowest'],
  ['older oldest', 'younger youngest'],
  ['best better', 'worst worse'],
  ['most', 'least fewest'],
] as const // prettier-ignore

/** From a word to its pair and its side in it. */
const sides: ReadonlyMap<string, readonly { readonly pair: number; readonly side: 0 | 1 }[]> =
  (() => {
    const made = new Map<string, { pair: number; side: 0 | 1 }[]>()
    for (const [pair, both] of opposites.entries()) {
      for (const side of [0, 1] as const) {
        for (const word of both[side].split(' ')) {
          const known = made.get(word)
          if (known === undefined) made.set(word, [{ pair, side }])
          else known.push({ pair, side })
        }
      }
    }
    return made
  })()

const negations = new Set(
  'not no never none nobody nothing neither nor without cannot hardly barely'.split(' '),
)

/** Words that deny without a "not": with one of them in either text nothing can be said. */
const denials = new Set(
  'deny denies denied denying fail fails failed failing failure refuse refuses refused refusing reject rejects rejected lack lacks lacked avoid avoids avoided stop stops stopped prevent prevents prevented ban bans banned miss misses missed unable unlikely impossible unaware rule rules ruled ruling yet only until unless rather instead despite although but however except false untrue wrong'.split(
    ' ',
  ),
)

/** How much of the takeaway's telling words the evidence must have before a difference means anything. */
const leastShared = 0.6

/** @param evidence the sentences that the takeaway rests on, as one text */
export function reversalIn(takeaway: Read, evidence: Read, lang: string): Reversal | null {
  if (!/^en\b/i.test(lang)) return null
  const telling = takeaway.words.filter(({ text }) => isTelling(text, lang))
  const theirs = new Set(evidence.words.map(({ stem }) => stem))
  const shared = telling.filter(({ stem }) => theirs.has(stem)).length
  if (telling.length < 3 || shared / telling.length < leastShared) return null
  return opposedWord(takeaway, evidence) ?? missingNegation(takeaway, evidence)
}

function opposedWord(takeaway: Read, evidence: Read): Reversal | null {
  const theirs = sidesOf(evidence)
  const ours = sidesOf(takeaway)
  for (const { text } of takeaway.words) {
    for (const { pair, side } of sides.get(text.toLowerCase()) ?? []) {
      const own = ours.get(pair)
      const other = theirs.get(pair)
      // A text with words of both sides compares two things.
      if (own?.size !== 1 || other?.size !== 1) continue
      const against = other.get(side === 0 ? 1 : 0)
      // "rejected" is what stands against "approved" here, and denies nothing more.
      if (isNegated(takeaway, pair) !== isNegated(evidence, pair)) continue
      if (against !== undefined) return { takeaway: text, evidence: against }
    }
  }
  return null
}

/** For each pair of opposites, which of its sides a text has, with the word. */
function sidesOf({ words }: Read): ReadonlyMap<number, ReadonlyMap<0 | 1, string>> {
  const found = new Map<number, Map<0 | 1, string>>()
  for (const { text } of words) {
    for (const { pair, side } of sides.get(text.toLowerCase()) ?? []) {
      const known = found.get(pair) ?? new Map<0 | 1, string>()
      known.set(side, text)
      found.set(pair, known)
    }
  }
  return found
}

/** A "not" on one side only, with nothing else on the other that could deny. */
function missingNegation(takeaway: Read, evidence: Read): Reversal | null {
  const [ours, theirs] = [negationIn(takeaway), negationIn(evidence)]
  if ((ours === null) === (theirs === null)) return null
  if (hasDenial(takeaway) || hasDenial(evidence)) return null
  // A long passage may deny something else.
  const holder = ours === null ? evidence : takeaway
  const other = ours === null ? takeaway : evidence
  if (!negatesShared(holder, other)) return null
  return { takeaway: ours ?? '', evidence: theirs ?? '' }
}

/** Whether the next telling word behind the negation stands in the other text: it is what one denies and the other says. */
function negatesShared(holder: Read, other: Read): boolean {
  const stems = new Set(other.words.map(({ stem }) => stem))
  const at = holder.words.findIndex(({ text }) => isNegation(text))
  const next = holder.words.slice(at + 1, at + 4).filter(({ text }) => isTelling(text, 'en'))[0]
  return next !== undefined && stems.has(next.stem)
}

function isNegated({ words }: Read, pair: number): boolean {
  const others = words.filter(
    ({ text }) => !(sides.get(text.toLowerCase()) ?? []).some((each) => each.pair === pair),
  )
  return negationIn({ words: others }) !== null || hasDenial({ words: others })
}

function negationIn({ words }: Read): string | null {
  return words.find(({ text }) => isNegation(text))?.text ?? null
}

function isNegation(word: string): boolean {
  const lower = word.toLowerCase()
  return negations.has(lower) || /n['’]t$/u.test(lower)
}

function hasDenial({ words }: Read): boolean {
  return words.some(({ text }) => denials.has(text.toLowerCase()))
}
