/** One article of the generated archive: some 800 words, and takeaways that its body carries. */

import { type Chance, chanceFrom } from './chance.ts'
import { authors, castFor } from './names.ts'
import { capital, type MadeSentence, madeSentence, phrase, type Voice } from './sentence.ts'
import { type Subject, subjects } from './vocabulary.ts'

export type Story = {
  readonly slug: string
  readonly title: string
  readonly standfirst: string
  readonly author: string
  /** ISO instant. */
  readonly published: string
  readonly topics: readonly string[]
  readonly takeaways: readonly StoryTakeaway[]
  readonly introduction: readonly Paragraph[]
  readonly sections: readonly StorySection[]
  readonly closing: readonly Paragraph[]
}

/** `evidence`: the words of the body that the author names; `null` leaves the link to comparison. */
export type StoryTakeaway = { readonly text: string; readonly evidence: string | null }

export type StorySection = {
  readonly heading: string
  readonly paragraphs: readonly Paragraph[]
  /** A list under them, in one section of each story. */
  readonly points: readonly string[]
}

type Paragraph = readonly MadeSentence[]

const takeaways = 5
/** One of five is quoted: most authors leave the finding to the build. */
const quotedTakeaway = 1

const newest = Date.UTC(2025, 5, 30, 18)
const hoursApart = 3

/** @param place 0 is the newest; the same place and seed give the same story */
export function storyAt(place: number, seed: number): Story {
  const chance = chanceFrom(seed * 1_000_003 + place)
  const [subject, other] = subjectsOf(chance)
  const published = new Date(newest - (place * hoursApart * 60 + chance.whole(0, 59)) * 60_000)
  const voice: Voice = { chance, subject, cast: castFor(chance), year: published.getUTCFullYear() }
  const paragraph = (): Paragraph =>
    Array.from({ length: chance.whole(2, 3) }, () => madeSentence(voice))
  const point = (pattern: string): string => phrase(voice, pattern)
  const paragraphs = (count: number): readonly Paragraph[] =>
    Array.from({ length: count }, paragraph)
  const introduction = paragraphs(2)
  const sections = Array.from({ length: 5 }, (_, index) => ({
    heading: phrase(voice, chance.oneOf(['The [w] of [l]', 'A [w] and a [w]', '[w] for the [w]'])),
    paragraphs: paragraphs(chance.whole(2, 3)),
    points: index === 3 ? ['[w] and [w]', '[w] in [l]', 'the [w] [w]'].map(point) : [],
  }))
  const closing = paragraphs(1)
  const body = [introduction, ...sections.map((section) => section.paragraphs), closing].flat(2)
  return {
    slug: `story-${String(place + 1).padStart(5, '0')}`,
    title: phrase(voice, chance.oneOf(titles)),
    standfirst: `${phrase(voice, 'The [w] of the [w] [w] in [l], and what it has to do with [w] and [w]')}.`,
    author: authors[chance.whole(0, authors.length - 1)] ?? '',
    published: published.toISOString(),
    topics: chance.share() < 0.3 ? [subject.id, other.id] : [subject.id],
    takeaways: drawnFrom(body, chance),
    introduction,
    sections,
    closing,
  }
}

const titles: readonly [string, ...string[]] = [
  '[w] of [w] in [l] as [b] has its [w]',
  '[p] and the [w] [w] of the [w]',
  'How the [w] [w] came to [l]',
  '[b] to [w] [w] and [w] of [l]',
]

function subjectsOf(chance: Chance): readonly [Subject, Subject] {
  const first = chance.whole(0, subjects.length - 1)
  const second = (first + chance.whole(1, subjects.length - 1)) % subjects.length
  const [one, two] = [subjects[first], subjects[second]]
  if (one === undefined || two === undefined) throw new RangeError('There are no topics')
  return [one, two]
}

/** From sentences spread over the whole body, no two from one, and none whose words stand twice. */
function drawnFrom(body: readonly MadeSentence[], chance: Chance): readonly StoryTakeaway[] {
  const stride = Math.floor(body.length / takeaways)
  const offset = chance.whole(0, stride - 1)
  return Array.from({ length: takeaways }, (_, index) => {
    const core = body[offset + index * stride]?.core ?? ''
    return {
      text: `${capital(core)}.`,
      evidence: index === quotedTakeaway ? core : null,
    }
  })
}
