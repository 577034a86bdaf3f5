import { expect, test } from 'vitest'
import { standingAlone } from '#lib/evidence/suggest/standing-alone.ts'

test.each([
  'The evening ferry to Selwick is gone since Monday.',
  'The island’s council called the cut “a blow to the night shift” on Monday.',
  'There are no nurses on the island after eight in the evening.',
])('stands alone: %s', (sentence) => {
  expect(standingAlone(sentence, 'en')).toBe(sentence)
})

test.each([
  ['a question', 'Who will carry the nurses home after eight?'],
  ['a question inside', 'The council asked who will pay for it? Nobody knew the answer.'],
  ['speech', '"We are cut off from the mainland now," Ann Example said.'],
  ['speech in curly quotes', '“We are cut off from the mainland now,” Ann Example said.'],
  ['half a quotation', 'The council called the cut "a blow to the night shift. Nobody asked us.'],
  ['five words', 'The ferry sank on Monday.'],
  ['forty-one words', `The ferry ${'slowly '.repeat(38)}sank.`],
  ['a pronoun', 'She had asked the council for a later boat.'],
  ['a pronoun with a verb', 'It’s the last boat of the day to Selwick.'],
  ['a conjunction', 'But the council cut the evening boat to Selwick.'],
  ['a demonstrative', 'This means that nurses wait for a colleague with a car.'],
  ['a phrase that leans', 'For example, the boat at half past eight was cut.'],
  ['the beginning of a list', 'The boats that were cut by the council are these:'],
  ['a fragment', 'boats that were cut by the council on Monday.'],
  ['no end', 'Boats that were cut by the council on Monday'],
  ['somebody named before', 'The boats had not been touched by the storm, it added.'],
])('leans on something else: %s', (_, sentence) => {
  expect(standingAlone(sentence, 'en')).toBe(null)
})

test.each([
  [
    'However, the council cut the evening boat to Selwick.',
    'The council cut the evening boat to Selwick.',
  ],
  ['Meanwhile, nurses wait for a colleague with a car.', 'Nurses wait for a colleague with a car.'],
  [
    'SELWICK, Ohio (Plains News) — The council cut the evening boat on Monday.',
    'The council cut the evening boat on Monday.',
  ],
])('is trimmed where grammar is safe: %s', (sentence, takeaway) => {
  expect(standingAlone(sentence, 'en')).toBe(takeaway)
})

test.each([
  'The council, which cut the evening boat on Monday, Ann Example said.',
  'The council will cut “the boat that nobody takes”, Ann Example said.',
  'The council will cut the evening boat to Selwick, Ann Example said.',
])('is left whole where it is not: %s', (sentence) => {
  expect(standingAlone(sentence, 'en')).toBe(sentence)
})

test('what is taken off may not hide that the rest leans', () => {
  expect(standingAlone('However, she had asked the council for a later boat.', 'en')).toBe(null)
})

test('other languages have their own words, or none', () => {
  expect(standingAlone('Das Schiff fährt seit Montag nicht mehr am Abend.', 'de-AT')).toBe(null)
  const german = 'Die Fähre fährt seit Montag nicht mehr am Abend.'
  expect(standingAlone(german, 'de')).toBe(german)
  expect(standingAlone('Pourtant le conseil a supprimé le bateau du soir.', 'fr')).toBe(null)
  const polish = 'Prom wieczorny do Selwick już od poniedziałku nie kursuje.'
  expect(standingAlone(polish, 'pl')).toBe(polish)
})
