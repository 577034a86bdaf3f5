import { describe, expect, test } from 'vitest'
import type { PublicationDay } from '#lib/evidence/dates/dates.ts'
import { type Match, matchesOf, scoreOf, type Signs } from '#lib/evidence/matching.ts'
import { type Passage, type Passages, readPassages, readText } from '#lib/evidence/passages.ts'
import { weigh } from '#lib/evidence/weighed.ts'
import { aSentence } from '../../fixtures/an-article.ts'

const published: PublicationDay = { year: 2026, month: 11, day: 20 }

/** A body of which each list is a section. */
function bodyOf(...sections: readonly (readonly string[])[]): Passages {
  return readPassages(
    sections.map((texts) => texts.map((text) => aSentence(text))),
    'en',
  )
}

function matches(takeaway: string, body: Passages): readonly Match[] {
  return matchesOf(weigh(readText(takeaway, 'en'), body, published), body)
}

const ferry = [
  'The ferry to Selwick left the harbour at eight on Monday with 41 people aboard.',
  'Its captain, Ann Smith, had warned the council about the engine in March.',
  'The council answered that it had no money for repairs before the summer.',
  'At nine the engine failed off Gull Point and the ferry began to drift.',
  'A lifeboat from Marlow took off every passenger within an hour.',
  'Nobody was hurt, but two people were treated for cold.',
  'Tickets cost £12 and rose by a third last year.',
]

describe('the best match', () => {
  const cases: readonly [takeaway: string, at: readonly number[]][] = [
    ['Captain Ann Smith warned council about engine in March', [1]],
    ['Ferry with 41 aboard left Selwick harbour on Monday', [0]],
    ['Lifeboats rescued all passengers within hours', [4]],
    ['Two treated for cold but nobody hurt', [5]],
    ['Fares went up by a third to £12', [6]],
    ['No money for repairs, council said', [2]],
    ['Engine failed and ferry drifted off Gull Point', [3]],
    ['Engine failed off Gull Point; lifeboat from Marlow took off passengers', [3, 4]],
  ]
  test.each(cases)('%s', (takeaway, at) => {
    expect(matches(takeaway, bodyOf(ferry))[0]?.at).toEqual(at)
  })

  test('is the sentence with the number, of two that are alike otherwise', () => {
    const body = bodyOf(['The ferry carried 14 people.', 'The ferry carried 41 people.'])
    expect(matches('Ferry carried 41 people', body)[0]?.at).toEqual([1])
  })

  test('is the sentence with the date, however it is written', () => {
    const body = bodyOf(['The ferry sank on 3 March.', 'The ferry sank on Thursday.'])
    expect(matches('Ferry sank on 19 November', body)[0]?.at).toEqual([1])
  })

  test('is the sentence with the rare word, of two that hold one word each', () => {
    const body = bodyOf([
      ...ferry,
      'The council met.',
      'The council left.',
      'So?',
      'Anchors rusted.',
    ])
    expect(matches('Council discusses anchors', body)[0]?.at).toEqual([10])
  })

  test('is the first, of two that say the same', () => {
    const body = bodyOf(['The ferry sank off Marlow.', 'It rained.', 'The ferry sank off Marlow.'])
    expect(matches('Ferry sank off Marlow', body)[0]?.at).toEqual([0])
  })

  test('is the sentence in which the words stand together, of two that hold them all', () => {
    const body = bodyOf([
      'The harbour cut its prices while a ferry with new seats and lights was built by the council.',
      'So it was said.',
      'The council cut lights at the harbour while a new ferry with seats was built to lower prices.',
    ])
    expect(matches('Council cuts lights at harbour', body)[0]?.at).toEqual([2])
  })

  test('is one sentence, and be it the second, that says nearly all of it', () => {
    const body = bodyOf([
      ...ferry,
      'The owner, which heard of the drift at noon, has begun to answer for it.',
      'The company has been asking divers to lift the broken engine.',
    ])
    expect(matches('Company asks divers to lift engine after drift', body)[0]?.at).toEqual([8])
  })

  test('is three neighbours, of which each carries a part', () => {
    const body = bodyOf([
      'It rained on the council.',
      'At nine the engine failed off Gull Point.',
      'A lifeboat from Marlow took off every passenger.',
      'The ferry was towed to Selwick harbour at dusk.',
      'It rained.',
    ])
    const takeaway =
      'Engine failed off Gull Point: lifeboat took off passengers, ferry towed to Selwick harbour'
    expect(matches(takeaway, body)[0]?.at).toEqual([1, 2, 3])
  })

  test('is never a pair across the border of two sections', () => {
    const one = 'At nine the engine failed off Gull Point.'
    const other = 'A lifeboat from Marlow took off every passenger.'
    const takeaway = 'Engine failed off Gull Point; lifeboat from Marlow took off passengers'
    expect(matches(takeaway, bodyOf([one, other]))[0]?.at).toEqual([0, 1])
    expect(matches(takeaway, bodyOf([one], [other])).map(({ at }) => at)).toEqual(
      expect.arrayContaining([[0], [1]]),
    )
    expect(matches(takeaway, bodyOf([one], [other]))).toHaveLength(2)
  })
})

test('matches come best first, each with a score between 0 and 1', () => {
  const scores = matches('Engine of ferry to Selwick failed', bodyOf(ferry)).map(
    ({ score }) => score,
  )
  expect(scores.length).toBeGreaterThanOrEqual(ferry.length)
  expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  expect(scores.filter((score) => !(score >= 0 && score <= 1))).toEqual([])
})

test('what the body has nowhere weighs as much as what it has once', () => {
  const [said] = matches('Gull Point engine failed', bodyOf(ferry))
  const [unsaid] = matches('Gull Point engine exonerated', bodyOf(ferry))
  expect(said?.signs.foreign).toBe(0)
  expect(unsaid?.signs.foreign).toBeCloseTo(0.27, 2)
})

test('a number that belongs to a name is no fact of its own', () => {
  const body = bodyOf(['The star Vela 480 is old.', 'Ann Smith, 57, sailed.', 'It carried 57 men.'])
  const factsOfBest = (takeaway: string): number | undefined =>
    matches(takeaway, body)[0]?.signs.facts
  expect(factsOfBest('Star near Vela 480')).toBe(0)
  expect(factsOfBest('Captain Ann Smith, 57, sailed')).toBe(0)
  expect(factsOfBest('Ship carried 57 men')).toBeGreaterThan(0)
})

test('a name of two words is a name at the beginning too', () => {
  const [best] = matches('Gull Point lit', bodyOf(ferry))
  expect(best?.signs.namesMissing).toBe(0)
  expect(best?.signs.words).toBe(0)
})

test('a takeaway of grammar alone, or a body of nothing, matches nothing', () => {
  expect(matches('It was of the', bodyOf(ferry))).toEqual([])
  expect(matches('', bodyOf(ferry))).toEqual([])
  expect(matches('Ferry sank', bodyOf([]))).toEqual([])
})

test('a sentence that says it all scores above one that says half, and that above one that says nothing', () => {
  const none: Signs = {
    words: 0,
    namesMissing: 1,
    facts: 0,
    factsMissing: 1,
    carried: 0,
    known: 0,
    whole: 0,
    foreign: 0,
    near: 0,
    quoted: 0,
    taken: 0,
    ahead: 0,
    early: 0,
  }
  const half: Signs = { ...none, words: 0.5, facts: 0.5, known: 0.5, whole: 0.25, taken: 0.5 }
  const all: Signs = { ...half, words: 1, facts: 1, known: 1, whole: 1, taken: 1, ahead: 1 }
  const [least = 0, middle = 0, most = 0] = [none, half, all].map(scoreOf)
  expect(least).toBeLessThan(middle)
  expect(middle).toBeLessThan(most)
})

/** Counts the sentences that it hands out. */
class Counted extends Map<string, readonly Passage[]> {
  visits = 0
  override get(stem: string): readonly Passage[] | undefined {
    const found = super.get(stem)
    this.visits += found?.length ?? 0
    return found
  }
}

/** How many sentences are gone to for a takeaway whose words are all forms of one that each of them has. */
function work(words: number, sentences: number): number {
  const body = readPassages(
    [Array.from({ length: sentences }, (_, at) => aSentence(`Sailor${at} mended boat${at}.`, at))],
    'en',
  )
  const holders = new Counted(body.holders)
  const takeaway = Array.from({ length: words }, (_, at) => `sailor${at}`).join(' ')
  matchesOf(weigh(readText(takeaway, 'en'), { ...body, holders }, published), { ...body, holders })
  return holders.visits
}

test('the work grows with the words of a takeaway and with the sentences of a body, and no faster', () => {
  const once = work(250, 40)
  expect(once).toBeGreaterThan(0)
  expect(work(500, 40)).toBeLessThanOrEqual(2.2 * once)
  expect(work(250, 80)).toBeLessThanOrEqual(2.2 * once)
})
