import { expect, test } from 'vitest'
import { limits } from '#lib/article/limits.ts'
import { standingAlone } from '#lib/evidence/suggest/standing-alone.ts'

test.each([
  'The evening ferry to Selwick is gone since Monday.',
  'The island’s council called the cut “a blow to the night shift” on Monday.',
  'There are no nurses on the island after eight in the evening.',
  `The ferry ${'slowly '.repeat(27)}sank.`,
  'Ann Example told the council that she would wait for the boat.',
  'A nurse who missed the last boat said it had left before its time.',
  'In her first speech, Ann Example promised the island a later boat.',
  'The council said that the cut was “a blow to the whole night shift”.',
  'The council spoke of a “blow” to all nurses on the island.',
  'Nurses said “we will call you when the boat is gone” on Monday.',
  'Use of the evening boat fell by a third within two years.',
  'The boat is not only late but also dear, the council said.',
  'On Monday morning the quay of Selwick was empty of nurses.',
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
  ['thirty-one words', `The ferry ${'slowly '.repeat(28)}sank.`],
  ['a pronoun', 'She had asked the council for a later boat.'],
  ['a pronoun with a verb', 'It’s the last boat of the day to Selwick.'],
  ['a conjunction', 'But the council cut the evening boat to Selwick.'],
  ['a demonstrative', 'This means that nurses wait for a colleague with a car.'],
  ['a phrase that leans', 'For example, the boat at half past eight was cut.'],
  ['the beginning of a list', 'The boats that were cut by the council are these:'],
  ['a fragment', 'boats that were cut by the council on Monday.'],
  ['no end', 'Boats that were cut by the council on Monday'],
  ['somebody named before', 'The boats had not been touched by the storm, it added.'],
  [
    'somebody whose name it does not have',
    'On Monday the harbour board told her to wait for the boat.',
  ],
  ['somebody else than its name', 'Sentencing her, Judge Helen Example spoke of a mean fraud.'],
  [
    'something whose name it does not have',
    'When they arrived, the evening boat had left the island.',
  ],
  ['an order of things', 'The council also cut the morning boat to Selwick.'],
  ['a time that is counted from another', 'Two days later the council cut the morning boat.'],
  ['a reason alone', 'Because too few people took the evening boat.'],
  ['a quotation without its speaker', 'The cut is “a blow to the whole night shift” of nurses.'],
  ['the reader', 'Nurses on the island will find a taxi when you call the hospital.'],
  ['the writer', 'On Monday we asked the council about the evening boat.'],
  ['an instruction', 'Call the hospital on the mainland for a taxi home.'],
  ['a request', 'Please read the timetable of the harbour board first.'],
  ['a scene', 'On a cold Monday morning the quay of Selwick was empty.'],
  ['a scene in the past', 'Not long ago the quay of Selwick was full of nurses.'],
  ['what the article does', 'Here is what the cut means for nurses on the island.'],
  ['what the article has done', 'The cut hits nurses most, as described above in the text.'],
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
  [
    '(Plains News) The council cut the evening boat on Monday.',
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

const long =
  'The harbour board of the island cut the evening boat from the quay of Selwick to the mainland on Monday after a long talk with the nurses of the hospital'

test.each([
  [`${long}, which has no boat of its own for them.`, `${long}.`],
  [`${long}, leaving many of them without a way home.`, `${long}.`],
  [`${long}, while the boat at noon stays as it was.`, `${long}.`],
  [`${long}, and it will not come back before the spring.`, `${long}.`],
  [`${long}, 38% more than in the spring.`, `${long}.`],
])(
  'a sentence of too many words goes without a last clause that only adds: %s',
  (sentence, takeaway) => {
    expect(standingAlone(sentence, 'en')).toBe(takeaway)
  },
)

test.each([
  ['another who did something', `${long}, and the nurses of the island walked home.`],
  ['who said it', `${long}, which the council of the island said was wrong.`],
  ['a condition', `${long}, unless the hospital pays for a later one.`],
  ['half of a quotation', `${long}, in a “quiet” act of “harm”, leaving “many of them” there.`],
])('and not without %s', (_, sentence) => {
  expect(standingAlone(sentence, 'en')).toBe(null)
})

test.each([
  [
    'The harbour board, which runs four boats between the island and the mainland, has cut the evening boat from the quay of Selwick to the mainland on Monday after a talk with nurses.',
    'The harbour board has cut the evening boat from the quay of Selwick to the mainland on Monday after a talk with nurses.',
  ],
  [
    'Ann Example, 46, died before dawn on Monday when the roof of the empty hall beside the quay of Selwick came down some 20 minutes after the first nurses had arrived.',
    'Ann Example died before dawn on Monday when the roof of the empty hall beside the quay of Selwick came down some 20 minutes after the first nurses had arrived.',
  ],
  [
    'Ann Example, 71, a retired nurse, was taken to the mainland on Monday evening by the last boat of the harbour board from the quay of Selwick after a long talk.',
    'Ann Example was taken to the mainland on Monday evening by the last boat of the harbour board from the quay of Selwick after a long talk.',
  ],
  [
    'The council of the island said that in March 12, 15 and 19 boats had left the quay of Selwick for the mainland in the evening after a talk with nurses there.',
    null,
  ],
  [
    'On the quay the harbour board has a shop, which sells bread, milk and eggs to nurses of the night shift, and tells everyone who comes after eight in the evening when it closes.',
    null,
  ],
])('or without an aside between commas: %s', (sentence, takeaway) => {
  expect(standingAlone(sentence, 'en')).toBe(takeaway)
})

test('a short sentence keeps its last clause', () => {
  const short = 'The harbour board cut the evening boat, leaving nurses on the quay.'
  expect(standingAlone(short, 'en')).toBe(short)
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

test.each([
  ['de', 'An einem kalten Montagmorgen war der Kai von Selwick leer.'],
  ['de', 'Im Fahrplan des Hafenamts finden Sie die neuen Zeiten.'],
  ['de', 'Im Folgenden steht der Fahrplan für den ganzen Winter.'],
  ['de', 'Der Rat hat auch die Fähre am Morgen gestrichen.'],
  ['de', 'Die Kürzung ist „ein Schlag gegen die ganze Nachtschicht“ der Insel.'],
  ['fr', 'Voici les horaires du bateau pour tout cet hiver.'],
  ['fr', 'Le bateau du soir vous attend encore pendant deux semaines.'],
  ['es', 'A continuación figuran los horarios del barco de este invierno.'],
  ['es', 'El barco de la tarde también sale de Selwick a las seis.'],
])('other languages know their own signs, %s: %s', (lang, sentence) => {
  expect(standingAlone(sentence, lang)).toBe(null)
})

test.each([
  ['de', 'Der Rat nannte die Kürzung „einen Schlag gegen die ganze Nachtschicht“ der Insel.'],
  ['fr', 'Le maire de Selwick a promis à son conseil un bateau du soir.'],
  ['es', 'El alcalde de Selwick prometió a su consejo un barco por la tarde.'],
  ['it', 'Ecco quello che il taglio significa per tutta la nostra isola.'],
])('and let others stand, %s: %s', (lang, sentence) => {
  expect(standingAlone(sentence, lang)).toBe(sentence)
})

test('no proposal has more words than the checker wants', () => {
  const words = (count: number): string => `The ferry ${'well-known '.repeat(count - 3)}sank.`
  expect(standingAlone(words(limits.takeawayWords), 'en')).toBe(words(limits.takeawayWords))
  expect(standingAlone(words(limits.takeawayWords + 1), 'en')).toBe(null)
})
