import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutSentences, sentenceId } from '#lib/text/sentences/sentences.ts'

const sentencesIn = (text: string, lang: string): readonly string[] =>
  cutSentences(text, lang).map(({ from, to }) => text.slice(from, to))

/** What `act` answers; a throw when it is still at it after five seconds. */
const inFiveSeconds = <T>(act: () => T): T =>
  runInNewContext('act()', { act }, { timeout: 5000 }) as T

/** Each case: sentences that stand one behind the other in a paragraph and must come out of it again. */
const english: readonly [about: string, sentences: readonly string[]][] = [
  ['plain sentences', ['The tide rose.', 'Did it?', 'It did!', 'Nobody slept.']],
  ['no stop at the end', ['The tide rose.', 'Nobody slept']],
  ['titles', ['Dr. Ann Smith met Mr. Doe and Gov. Fox.', 'They spoke.']],
  ['titles of several', ['Reps. Craig Dunning and Ann Lee agreed.', 'Sens. Fox and Hare did not.']],
  ['initials', ['J. R. R. Tolkien met J.K. Rowling and George W. Bush.', 'They left.']],
  ['a letter that is no initial', ['She took vitamin C.', 'It helped.', 'So did I.', 'He slept.']],
  ['a plan that is no initial', ['So we come to Plan B.', 'They never made it.']],
  ['saints and streets', ['St. Louis fans met on Elm St. in Ft. Worth.', 'It rained.']],
  ['a street that ends a sentence', ['The shop is on Elm St.', 'The bank is not.']],
  ['a junior who ends a sentence', ['We met Sammy Davis Jr.', 'He sang.']],
  ['days', ['It opened on Jan. 5 and shut on Sept. 30.', 'Few came.']],
  ['a month that ends a sentence', ['The show opens in Sept.', 'The doors close at ten.']],
  ['shortened words', ['They sell e.g. apples, i.e. fruit, vs. Pears of old.', 'Few buy.']],
  ['decimal numbers', ['It grew by 3.5 percent to $1.20.', 'Prices in version 2.0 rose.']],
  ['times', ['At 4:52 a.m. Wednesday the alarm rang.', 'It stopped by 5 p.m.', 'Nobody knew why.']],
  ['a time that ends a sentence', ['The alarm rang at 4:52 a.m.', 'The crew slept.']],
  ['U.S. before a name', ['The U.S. Senate voted on 5 U.S. dollars.', 'Few cared.']],
  ['U.S. at an end', ['He lived in the U.S.', 'The next year he left.']],
  ['a district at an end', ['He lives in Washington, D.C.', 'She lives elsewhere.']],
  ['a degree at an end', ['He has a Ph.D.', 'The school is proud.']],
  [
    'a dateline',
    ['LOVELL CREEK, Neb. (Plains News Service) — Residents woke early.', 'It rained.'],
  ],
  ['a dateline without an agency', ['PORTLAND, Ore. — The vote failed.', 'It was close.']],
  ['a dateline in a district', ['WASHINGTON, D.C. (PNS) — The vote failed.', 'It was close.']],
  ['a state at an end', ['She moved to Portland, Ore.', 'The vote had failed.']],
  ['a word that is also a state', ['The choir sang a Mass.', 'Ore was found.']],
  ['a firm', ['He ran Kessler Bros. Creamery for years.', 'The Kessler Bros. were two.']],
  ['a firm and its head', ['Pellucid Inc. Chief Executive Ann Smith spoke.', 'She left.']],
  ['a firm at an end', ['She left Pellucid Inc.', 'The shares of Acme Co. and Fox Corp. fell.']],
  ['numbered things', ['See Fig. 3, vol. 2 and No. 5.', 'Then stop.']],
  ['the word no', ['He said no.', 'Then he left.']],
  ['a quotation and who said it', ['“Go!” she said.', '"Why?" he asked.', '‘Never!’ they cried.']],
  ['quotations that stand alone', ['“It works.”', '"Does it?"', '‘It does!’', 'He left.']],
  ['a quotation of two sentences', ['“It works.', 'It is fast,” she said.', 'Nobody asked.']],
  ['brackets', ['(He left at noon.)', 'She stayed (until two.)', 'It rained.']],
  ['an ellipsis that goes on', ['He waited... and left.', 'He waited… and came back.']],
  ['an ellipsis of three dots at an end', ['He waited...', 'She stayed.']],
  ['an ellipsis of one character at an end', ['He waited…', 'She stayed.']],
  ['an ellipsis at a start', ['… and so it ended.', 'It rained.']],
  ['words left out', ['The report says “costs […] rose”.', 'It is long.']],
  ['a name with a sign', ['Yahoo! sold it.', 'Visit example.com or Yahoo!Japan.', 'It is free.']],
  ['an alert', ['[!NOTE] Mind the gap.', 'Then jump.']],
]

describe('cutSentences', () => {
  test.each(english)('English: %s', (_, sentences) => {
    expect(sentencesIn(sentences.join(' '), 'en')).toEqual(sentences)
  })

  test.each([
    ['de', 'titles and money', ['Dr. Müller zahlt 3,5 Mio. Euro.', 'Das ist viel.']],
    ['de', 'numbered things', ['Siehe Abb. 3 und Nr. 5.', 'Danach kam nichts.']],
    ['de', 'days', ['Am 3. Oktober 1990 regnete es.', 'Am 4. Oktober nicht.']],
    ['de', 'centuries', ['Das war im 19. Jahrhundert so.', 'Heute nicht.']],
    ['de', 'a year at an end', ['Er kam 1990.', 'Danach blieb er.']],
    ['de', 'a shortened word', ['Es gab z.B. Äpfel, d.h. Obst.', 'Alle aßen.']],
    ['de', 'a shortened word with a space', ['Es gab z. B. Äpfel, d. h. Obst.', 'Alle aßen.']],
    ['de', 'a quotation and who said it', ['„Es geht nicht“, sagte sie.', '„Warum?“, fragte er.']],
    ['de', 'quotations that stand alone', ['„Wirklich?“', 'Er lachte.', '„Ja.“', 'Sie ging.']],
    ['de', 'a question and who asked it', ['„Warum?“ fragte er.', '„Darum!“ rief sie.']],
    ['de', 'guillemets that point inwards', ['»Wirklich?« fragte er.', '»Ja.«', 'Sie ging.']],
    ['fr', 'titles', ['M. Dupont et Mme Durand partent.', 'Le Dr. Roux reste.']],
    ['fr', 'a name with a hyphen', ['J.-C. Dupont est né en 1950.', 'Il vit.']],
    ['fr', 'a quotation and who said it', ['« C’est vrai ? » demanda-t-il.', 'Elle rit.']],
    [
      'fr',
      'a quotation that stands alone',
      ['« C’est vrai. »', 'Elle rit.', '« Oui ! »', 'Il part.'],
    ],
    ['fr', 'an ellipsis', ['Il attend…', 'Elle rit… puis elle part.']],
    ['ar', 'its own marks', ['ذهب الرجل إلى البيت.', 'هل عاد؟', 'نعم عاد!']],
    ['hi', 'its own marks', ['वह गया।', 'वह आई।']],
    ['und', 'a language nobody knows', ['One.', 'Two.']],
  ])('%s: %s', (lang, _, sentences) => {
    expect(sentencesIn(sentences.join(' '), lang)).toEqual(sentences)
  })

  test.each([
    ['ja', 'plain sentences', ['今日は雨です。', '明日は晴れます！', '本当？', 'はい。']],
    ['ja', 'a quotation that opens a sentence', ['明日は晴れます。', '「はい。」', '終わり。']],
    ['ja', 'a quotation that goes on', ['「はい。」と彼は言った。', '終わり。']],
    ['zh', 'plain sentences', ['他走了。', '她留下了！', '为什么？']],
  ])('%s, without spaces: %s', (lang, _, sentences) => {
    expect(sentencesIn(sentences.join(''), lang)).toEqual(sentences)
  })

  test('says where sentences stand, without the white space around them', () => {
    expect(cutSentences('\n One.\t\n Two \n', 'en')).toEqual([
      { from: 2, to: 6 },
      { from: 9, to: 12 },
    ])
  })

  test.each(['', ' ', '\n\t\n'])('finds nothing in %j', (text) => {
    expect(cutSentences(text, 'en')).toEqual([])
  })

  // An article is at most a megabyte and may take at most five seconds; this is a fifth of one.
  test.each([
    ['sentences', 'Yes. ', 40_000],
    ['abbreviations', 'U.S. ', 1],
    ['initials', 'J. ', 1],
    ['one word', 'a', 1],
    ['words', 'a ', 1],
    ['questions', 'a? ', 1],
  ])('a paragraph of 200,000 characters, all %s, keeps nobody waiting', (_, words, sentences) => {
    const text = words.repeat(200_000 / words.length)
    expect(inFiveSeconds(() => cutSentences(text, 'en')).length).toBe(sentences)
  })
})

const languages = fc.constantFrom('en', 'en-GB', 'de', 'fr', 'es', 'ja', 'zh-Hant', 'ar', 'th')
const pieces = fc.constantFrom(
  ...[
    'The',
    'tide',
    'Dr',
    'U.S',
    'J',
    'No',
    '5',
    '3.5',
    'Inc',
    'Neb',
    'z',
    'é',
    '雨',
    'です',
    'نعم',
  ],
  ...[
    '.',
    '.',
    '. ',
    '? ',
    '! ',
    '…',
    '...',
    '。',
    '？',
    '؟',
    ',',
    ':',
    ' — ',
    '\u00a0',
    ' ',
    ' ',
    '\n',
  ],
  ...['"', '“', '”', '«', '»', '「', '」', '(', ')', '[', ']', "'", '’', '\u2028', '\u0085', '😀'],
)
const paragraphs = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
)

test('sentences come in order, share nothing, leave out white space alone and neither begin nor end in it', () => {
  fc.assert(
    fc.property(paragraphs, languages, (text, lang) => {
      let done = 0
      for (const { from, to } of cutSentences(text, lang)) {
        expect(from).toBeGreaterThanOrEqual(done)
        expect(text.slice(done, from).trim()).toBe('')
        expect(text.slice(from, to)).not.toBe('')
        expect(text.slice(from, to).trim()).toBe(text.slice(from, to))
        done = to
      }
      expect(text.slice(done).trim()).toBe('')
    }),
    { numRuns: 2000 },
  )
})

test('where a paragraph breaks its lines does not matter', () => {
  fc.assert(
    fc.property(paragraphs, languages, (text, lang) => {
      expect(cutSentences(text.replaceAll(' ', '\n'), lang)).toEqual(cutSentences(text, lang))
    }),
  )
})

describe('titles in languages that no list of abbreviations is about', () => {
  test.each([
    ['sk', ['Povedal to Ing. Ján Novák z ul. Dlhej.', 'Potom odišiel.']],
    ['tr', ['Onu dedi Dr. Ayşe Kaya.', 'Sonra gitti.']],
    ['da', ['Det sagde prof. Karin Lind.', 'Så gik hun.']],
  ])('%s', (lang, sentences) => {
    const text = sentences.join(' ')
    const found = cutSentences(text, lang).map(({ from, to }) => text.slice(from, to))
    expect(found).toEqual(sentences)
  })
})

describe('abbreviations', () => {
  test.each([
    ['cs', ['Řekl to Ing. Jan Novák z ul. Dlouhé.', 'Pak odešel.']],
    ['cs', ['Most stojí 2,5 mil. Kč.', 'Platí ho město.']],
    ['cs', ['Píše o tom č. 5.', 'Stojí 12 tis. eur.', 'Město s tím souhlasí.']],
    ['sv', ['Det sade prof. Karin Lind.', 'Sedan gick hon.']],
    ['sv', ['Där bor bl.a. Karin Lind.', 'Bron öppnar kl. 9.', 'Den kostar 40 kr.', 'Få går dit.']],
    ['sv', ['Det gäller t. ex. Norrköping, Luleå m. fl. orter.', 'Ingen annan.']],
  ])('%s: %s', (lang, sentences) => {
    const text = sentences.join(' ')
    const found = cutSentences(text, lang).map(({ from, to }) => text.slice(from, to))
    expect(found).toEqual(sentences)
  })
})

describe('sentenceId', () => {
  test.each([
    ['The tide rose.', 's-teyhfa'],
    ['', 's-1r6c4le'],
  ])('of %j is %s, for good', (text, id) => {
    expect(sentenceId(text)).toBe(id)
  })

  test.each([
    ['white space', 'The tide\n  rose. ', 'The tide rose.'],
    ['Unicode form', 'Cafe\u0301 Zu\u0308rich', 'Café Zürich'],
  ])('does not depend on %s', (_, one, other) => {
    expect(sentenceId(one)).toBe(sentenceId(other))
  })

  const sentence = fc.string({ unit: 'binary' })
  const words = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

  test('is the same for the same words, another for others, and fit for an address', () => {
    fc.assert(
      fc.property(sentence, sentence, (one, other) => {
        expect(sentenceId(one)).toMatch(/^s-[0-9a-z]+$/)
        expect(sentenceId(one) === sentenceId(other)).toBe(words(one) === words(other))
      }),
      { numRuns: 1000 },
    )
  })
})
