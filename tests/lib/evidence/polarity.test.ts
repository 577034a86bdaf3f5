import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readText } from '#lib/evidence/passages.ts'
import { type Reversal, reversalIn } from '#lib/evidence/polarity.ts'

function reversal(takeaway: string, evidence: string, lang = 'en'): Reversal | null {
  return reversalIn(readText(takeaway, lang), readText(evidence, lang), lang)
}

const opposed: readonly [takeaway: string, evidence: string, words: readonly [string, string]][] = [
  ['Ferry fares rose in March', 'Ferry fares fell in March.', ['rose', 'fell']],
  ['Ferry fares fell in March', 'In March ferry fares rose.', ['fell', 'rose']],
  ['Marlow beat Selwick in the final', 'Marlow lost to Selwick in the final.', ['beat', 'lost']],
  ['The captain was found guilty of theft', 'A jury found the captain innocent of theft.', ['guilty', 'innocent']],
  ['Council approved the harbour plan', 'The council rejected the harbour plan.', ['approved', 'rejected']],
  ['Council banned boats in the harbour', 'The council allowed boats in the harbour.', ['banned', 'allowed']],
] // prettier-ignore

const denied: readonly [takeaway: string, evidence: string, words: readonly [string, string]][] = [
  ['The captain did not warn the council', 'The captain warned the council.', ['not', '']],
  ['The captain warned the council', 'The captain did not warn the council.', ['', 'not']],
  ['The ferry never sank in the harbour', 'The ferry sank in the harbour.', ['never', '']],
  ['The engine isn’t turning on the ferry', 'The engine is turning on the ferry.', ['isn’t', '']],
  ['The engine isn\'t turning on the ferry', 'The engine is turning on the ferry.', ['isn\'t', '']],
  ['No passenger was hurt in the crash', 'A passenger was hurt in the crash.', ['No', '']],
  ['Nobody boarded the ferry at Selwick', 'People boarded the ferry at Selwick.', ['Nobody', '']],
] // prettier-ignore

describe('a takeaway that says the opposite', () => {
  test.each([...opposed, ...denied])('%s | %s', (takeaway, evidence, [ours, theirs]) => {
    expect(reversal(takeaway, evidence)).toEqual({ takeaway: ours, evidence: theirs })
  })
})

describe('a takeaway that may well say the same', () => {
  const quiet: readonly [why: string, takeaway: string, evidence: string][] = [
    ['the same word', 'Ferry fares rose in March', 'Ferry fares rose in March.'],
    ['both sides in the evidence', 'Ferry fares rose in March', 'Ferry fares rose in March and fell in May.'],
    ['both sides in the takeaway', 'Ferry fares rose, then fell in March', 'Ferry fares fell in March.'],
    ['little in common', 'Ferry fares rose in Selwick harbour', 'The temperature in Marlow fell.'],
    ['too little said', 'Fares rose', 'Fares fell.'],
    ['both deny it', 'The captain did not warn the council', 'The captain never warned the council.'],
    ['a denial', 'Police deny beating the captain', 'Police beat the captain, he says.'],
    ['a denial in the evidence', 'The captain did not warn the council', 'The captain failed to warn the council.'],
    ['an opposite denied', 'Ferry fares did not rise in March', 'Ferry fares fell in March.'],
    ['an opposite denied', 'Council did not approve the harbour plan', 'The council rejected the harbour plan.'],
    ['a "not" about something else', 'The captain warned the council', 'The captain warned the council, which did not answer.'],
    ['a word that is on both sides', 'Marlow defeated Selwick in the final', 'Marlow won against Selwick in the final.'],
    ['a claim that is dismissed', 'Council hired the lawyers who dismissed the claim', 'The lawyers, whom the council hired, dismissed the claim.'],
    ['two claims', 'Boss dismissed ferry claims and hired lawyers', 'The boss hired lawyers and dismissed ferry claims.'],
    ['opposites of two things', 'Ferry left harbour after the incident', 'The ferry left the harbour on the day before Easter, an incident said.'],
    ['opposites of two things', 'Later start gives teens more sleep', 'With a later start teens sleep longer and are less likely to be late.'],
    ['a word that goes with a verb', 'Ferry firm gave up its demand', 'The ferry firm dropped its demand.'],
    ['how long ago', 'The duct hadn’t been cleaned in 16 months', 'The duct had last been cleaned 16 months before.'],
    ['"not only"', 'The captain warned the council', 'The captain not only warned the council but left.'],
  ] // prettier-ignore
  test.each(quiet)('%s: %s | %s', (_, takeaway, evidence) => {
    expect(reversal(takeaway, evidence)).toBeNull()
  })

  test('nothing is said of other languages', () => {
    expect(
      reversal('Die Preise stiegen im Mai stark', 'Die Preise fielen im Mai stark.', 'de'),
    ).toBeNull()
    expect(reversal('Ferry fares rose in March', 'Ferry fares fell in March.', 'en-GB')).toEqual({
      takeaway: 'rose',
      evidence: 'fell',
    })
  })
})

test('never throws, and names words that stand in the two texts', () => {
  const word = fc.constantFrom(
    'not', 'never', 'n’t', 'isn’t', 'rose', 'fell', 'Rose', 'ferry', 'harbour', 'fares', 'denied', 'only',
    'constructor', '__proto__', 'before', 'after', '12', '.', '\uD835', '',
  ) // prettier-ignore
  const text = fc.oneof(
    fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  )
  fc.assert(
    fc.property(text, text, (takeaway, evidence) => {
      const found = reversal(takeaway, evidence)
      expect(takeaway).toContain(found?.takeaway ?? '')
      expect(evidence).toContain(found?.evidence ?? '')
    }),
    { numRuns: 2000 },
  )
})
