import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '#lib/article/article.ts'
import { type FoundQuote, findQuote, ownWords } from '#lib/evidence/find-quote.ts'
import { type Sentence, sentenceId } from '#lib/text/sentences/sentences.ts'
import { aSentence } from '../../fixtures/an-article.ts'
import { aFile, articleIn, parsed } from '../../fixtures/parsing.ts'

const [rose, fell, left, stayed] = [
  aSentence('The tide rose at nine – and “nobody” knew.', 7),
  aSentence('It fell; the ferry’s crew waited.', 8),
  aSentence('The ferry left for Selwick.', 12),
  aSentence('The ferry stayed in Marlow.', 13),
]
const sections = [
  [rose, fell],
  [left, stayed],
]

function located(...spellings: readonly string[]): FoundQuote {
  return findQuote(spellings, sections, 'en')
}

describe('finds words', () => {
  const cases: readonly [name: string, words: string, sentences: readonly Sentence[]][] = [
    ['as they are', 'tide rose at nine', [rose]],
    ['of a whole sentence', 'The ferry left for Selwick.', [left]],
    ['with other white space', ' tide \n rose\u00A0at\tnine ', [rose]],
    ['with straight quotes for curly ones', 'and "nobody" knew', [rose]],
    ['with other quotes', 'and «nobody» knew', [rose]],
    ['with a straight apostrophe', "the ferry's crew", [fell]],
    ['with a hyphen for a dash', 'at nine - and', [rose]],
    ['with another dash', 'at nine — and', [rose]],
    ['with characters that nobody sees', 'ti\u00ADde ro\u200Bse', [rose]],
    ['in other letters', 'TIDE Rose', [rose]],
    ['over the border of two sentences', 'nobody” knew. It fell', [rose, fell]],
    ['over that border, with other quotes', 'nobody" knew.\nit fell', [rose, fell]],
  ]
  test.each(cases)('%s', (_, words, found) => {
    expect(located(words)).toEqual({ kind: 'found', sentences: found })
  })

  test('in any of their spellings', () => {
    expect(located('tide **rose** at nine', 'tide rose at nine')).toEqual({
      kind: 'found',
      sentences: [rose],
    })
  })

  test('written with an accent that is a character of its own', () => {
    const café = aSentence('A café burned.')
    expect(findQuote(['cafe\u0301 burned'], [[café]], 'fr')).toEqual({
      kind: 'found',
      sentences: [café],
    })
  })

  test('as they are written, where another place differs in its quotes or letters', () => {
    const [straight, curly] = [aSentence('He said "go" to us.'), aSentence('He said “go” to all.')]
    expect(findQuote(['said “go”'], [[straight, curly]], 'en')).toEqual({
      kind: 'found',
      sentences: [curly],
    })
    const [may, mayor] = [aSentence('In may it fell.'), aSentence('In May it rose.')]
    expect(findQuote(['In May it'], [[may, mayor]], 'en')).toEqual({
      kind: 'found',
      sentences: [mayor],
    })
  })

  test('at borders of words alone', () => {
    expect(located('tide ros').kind).toBe('missing')
    expect(located('ide rose').kind).toBe('missing')
  })

  test.each([
    ['ja', '船は月曜日、港の前で沈んだと県は発表した。', '港の前で沈んだ'],
    ['zh', '渡轮公司周二表示，末班船将提前一小时开出。', '末班船将提前'],
    ['zh', '全程需要 35 分钟。', '35分钟'],
    ['th', 'เทศบาลแจ้งว่าเรือเที่ยวสุดท้ายออกเร็วขึ้น', 'เรือเที่ยวสุดท้าย'],
    ['km', 'សាលាក្រុងប្រកាសថាទូកចុងក្រោយចេញលឿនជាងមុន។', 'ទូកចុងក្រោយ'],
    ['lo', 'ເທດສະບານແຈ້ງວ່າເຮືອຖ້ຽວສຸດທ້າຍອອກໄວຂຶ້ນ', 'ເຮືອຖ້ຽວສຸດທ້າຍ'],
    ['my', 'မြို့တော်ကနောက်ဆုံးလှေစောထွက်မည်ဟုကြေညာသည်။', 'နောက်ဆုံးလှေ'],
  ])('anywhere in a script without spaces: %s %s', (lang, text, words) => {
    const sentence = aSentence(text)
    expect(findQuote([words], [[sentence]], lang)).toEqual({ kind: 'found', sentences: [sentence] })
  })

  test('but not inside a number or a letter with its signs', () => {
    expect(findQuote(['5人'], [[aSentence('当时船上有35人。')]], 'zh').kind).toBe('missing')
    expect(findQuote(['เร'], [[aSentence('เรื่องนี้จบ')]], 'th').kind).toBe('missing')
  })

  test('over a border of sentences that has no space', () => {
    const both = [aSentence('老桥关闭。'), aSentence('“工程”预计两年。')]
    expect(findQuote(['关闭。“工程”预计'], [both], 'zh')).toEqual({
      kind: 'found',
      sentences: both,
    })
  })

  test('over a border of sentences of which one begins with a word of one letter', () => {
    const both = [aSentence('The pier shut.'), aSentence('A ferry came.')]
    expect(findQuote(['shut. A ferry'], [both], 'en')).toEqual({ kind: 'found', sentences: both })
  })

  test.each([
    ['« nobody »', '«nobody»'],
    ['«\u202Fnobody\u202F»', '« nobody »'],
    ['«\u00A0nobody\u00A0»', '"nobody"'],
    ['‹nobody›', '‘nobody’'],
    ['»nobody«', '„nobody“'],
    ['‘nobody’', '“nobody”'],
    ['「nobody」', '『nobody』'],
    ['『nobody』', '“nobody”'],
  ])('%s is %s', (written, quoted) => {
    const sentence = aSentence(`She said ${written} and left.`)
    expect(findQuote([`said ${quoted} and`], [[sentence]], 'en')).toEqual({
      kind: 'found',
      sentences: [sentence],
    })
  })

  test.each(['Il dit « oui » ! Puis : rien.', 'Il dit «\u202Foui\u202F»\u202F! Puis\u00A0: rien.'])(
    'with the spaces of French or without them: %j',
    (text) => {
      const sentence = aSentence(text)
      expect(findQuote(['dit «oui»! Puis: rien'], [[sentence]], 'fr')).toEqual({
        kind: 'found',
        sentences: [sentence],
      })
    },
  )
})

test('words that stand in several places name the first sentence of each', () => {
  expect(located('The ferry')).toEqual({ kind: 'several', places: [left, stayed] })
  expect(located('the ferry’s crew')).toEqual({ kind: 'found', sentences: [fell] })
  const again = aSentence('Up and up and up.')
  expect(findQuote(['up'], [[again]], 'en')).toEqual({ kind: 'several', places: [again, again] })
})

test('words that begin in one section and end in the next', () => {
  expect(located('crew waited. The ferry left')).toEqual({
    kind: 'across',
    sentences: [fell, left],
  })
})

describe('words that stand nowhere', () => {
  test('the nearest sentence is named, with what to take out of the words and what to put in', () => {
    expect(located('The ferry left for Marlow.')).toEqual({
      kind: 'missing',
      nearest: { sentence: left, diff: 'The ferry left for [-Marlow.-] {+Selwick.+}' },
    })
    expect(located('tide rose at ten')).toEqual({
      kind: 'missing',
      nearest: { sentence: rose, diff: '… tide rose at [-ten-] {+nine+} …' },
    })
  })

  test('unless none is like them', () => {
    expect(located('Parliament votes on fish')).toEqual({ kind: 'missing', nearest: null })
    expect(findQuote(['The tide'], [], 'en')).toEqual({ kind: 'missing', nearest: null })
    expect(findQuote(['The tide'], [[], []], 'en')).toEqual({ kind: 'missing', nearest: null })
    expect(located('')).toEqual({ kind: 'missing', nearest: null })
  })
})

test('never throws, and what it finds is among the sentences', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc
      .array(
        fc.constantFrom('a', 'b', ' ', '“', '"', '-', '—', '\u00AD', '\uD835', 'İ', 'ﬁ', '.'),
        {
          maxLength: 12,
        },
      )
      .map((parts) => parts.join('')),
  )
  const body = fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 3 })
  fc.assert(
    fc.property(text, body, fc.constantFrom('en', 'tr', 'ja'), (words, texts, lang) => {
      const all = texts.map((each) => each.map((one) => aSentence(one)))
      const found = findQuote([words], all, lang)
      const named =
        found.kind === 'found' || found.kind === 'across'
          ? found.sentences
          : found.kind === 'several'
            ? found.places
            : [found.nearest?.sentence].filter((each) => each !== undefined)
      expect(named.filter((each) => !all.flat().includes(each))).toEqual([])
      expect(found.kind === 'missing' || named.length > 0).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

/* Bodies made of words with every kind of markup around them. */

const word = fc.oneof(
  { weight: 8, arbitrary: fc.stringMatching(/^[a-zé]{2,7}$/) },
  { weight: 2, arbitrary: fc.stringMatching(/^[A-Z][a-z]{2,7}$/) },
  { weight: 1, arbitrary: fc.constantFrom('ferry’s', "don't", 'well-known', '1,200', '12', '£5m', 'U.S.', '日本', 'मछली') },
) // prettier-ignore
const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((each) => each.join(' '))
const piece = fc.oneof(
  { weight: 6, arbitrary: words },
  words.map((text) => `*${text}*`),
  words.map((text) => `**${text}**`),
  words.map((text) => `~~${text}~~`),
  words.map((text) => `\`${text}\``),
  words.map((text) => `[${text}](https://example.org/a)`),
  fc.tuple(words, words).map(([one, other]) => `**${one} *${other}***`),
  fc.tuple(words, words).map(([one, other]) => `[${one} *${other}*](https://example.org/b "Title")`),
  fc.tuple(words, words).map(([one, other]) => `*${one}. ${other}*`),
  words.map((text) => `${text}[^note]`),
  words.map((text) => `“${text}”`),
  words.map((text) => `${text} &amp; \\*${text}\\*`),
) // prettier-ignore
const sentence = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 5 }), fc.constantFrom('.', '!', '?', '.[^note]', '.”'))
  .map(([pieces, end]) => `${pieces.join(' ')}${end}`) // prettier-ignore
const paragraph = fc
  .tuple(fc.array(sentence, { minLength: 1, maxLength: 3 }), fc.constantFrom(' ', '\n', '  \n'))
  .map(([sentences, gap]) => sentences.join(gap))
const line = sentence
const block = fc.oneof(
  { weight: 3, arbitrary: paragraph },
  fc.array(line, { minLength: 1, maxLength: 3 }).map((items) => `- ${items.join('\n- ')}`),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((items) => `1. ${items.join('\n2. ')}`),
  fc.tuple(line, line).map(([outer, inner]) => `- ${outer}\n  - ${inner}`),
  fc.tuple(line, line).map(([one, other]) => `> ${one}\n>\n> ${other}`),
  line.map((text) => `> [!NOTE]\n> ${text}`),
  fc.tuple(line, line, line).map((cells) => `| Head | ${cells[0]} |\n|---|---|\n| ${cells[1]} | ${cells[2]} |`),
  words.map((text) => `## ${text}`),
) // prettier-ignore
const body = fc
  .array(block, { minLength: 1, maxLength: 5 })
  .map((blocks) => `${blocks.join('\n\n')}\n\nAn end.[^note]\n\n[^note]: A word of its own.`)

/** The body with a takeaway on the front matter's fifth line that names these words, or none. */
function withEvidence(text: string, quote: string | null): string {
  const takeaway =
    quote === null ? 'One sentence.' : `{ text: One sentence., evidence: ${JSON.stringify(quote)} }`
  return aFile({ body: text }).replace('[One sentence.]', () => `[${takeaway}]`)
}

function sectionsOf(article: Article): readonly (readonly Sentence[])[] {
  return [article.introduction, ...article.sections, article.closing]
    .filter((section) => section !== null)
    .map((section) => section.sentences)
}

/** Ids of the sentences that the words rest on; what is said of them else. */
function idsFor(text: string, quote: string): readonly string[] | string {
  const { summary, problems } = parsed(withEvidence(text, quote))
  const support = summary?.takeaways[0]?.support
  return support?.kind === 'quoted'
    ? support.sentenceIds
    : problems.map(({ reason, hint }) => `${reason} ${hint ?? ''}`).join('\n')
}

/** Where words begin and end in a text. */
function bordersIn(text: string): readonly (readonly [number, number])[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ index, 0: found }) => [
    index,
    index + found.length,
  ])
}

/** How often words stand in a text with no letter or digit right before or behind them. */
function timesIn(text: string, wanted: string): number {
  let times = 0
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + wanted.length)]
    if (!/[\p{L}\p{N}\p{M}]$/u.test(before) && !/^[\p{L}\p{N}\p{M}]/u.test(after)) times += 1
  }
  return times
}

test('any words of the text that stand in it once are located where they are, whatever markup they cross', () => {
  let tried = 0
  fc.assert(
    fc.property(body, fc.nat(), fc.nat(), fc.nat({ max: 30 }), (text, which, start, length) => {
      const { summary } = parsed(withEvidence(text, null))
      const inSections = (summary?.sections ?? []).map(({ sentences }) => sentences)
      const whole = inSections.flat().map((each) => each.text).join(' ')
      const own = inSections.filter((each) => each.length > 0)
      const chosen = own[which % own.length] ?? []
      const said = chosen.map((each) => each.text).join(' ')
      const borders = bordersIn(said)
      const first = start % borders.length
      const from = borders[first]?.[0] ?? 0
      const to = borders[Math.min(first + length, borders.length - 1)]?.[1] ?? 0
      const quote = said.slice(from, to)
      fc.pre(timesIn(whole, quote) === 1)
      tried += 1

      let end = -1
      const touched = chosen.filter((each) => {
        const begin = end + 1
        end = begin + each.text.length
        return begin < to && from < end
      })
      expect(idsFor(text, quote)).toEqual(touched.map(({ id }) => id))
    }),
    { numRuns: 150 },
  ) // prettier-ignore
  expect(tried).toBeGreaterThan(100)
})

test('words copied from the file with their marks are located where they are without them', () => {
  const text = fc.array(
    piece.filter((each) => !each.includes('[^note]')),
    { minLength: 3, maxLength: 8 },
  )
  fc.assert(
    fc.property(text, fc.nat(), fc.nat({ max: 3 }), (pieces, start, length) => {
      const file = `Start ${pieces.join(' ')} end.`
      const quote = pieces.slice(start % pieces.length).slice(0, length + 1).join(' ')
      const article = articleIn(withEvidence(file, null))
      const plain = articleIn(aFile({ body: `x ${quote} x` }))
        .introduction.sentences.map((each) => each.text)
        .join(' ')
        .slice(2, -2)
      const whole = sectionsOf(article).flat().map((each) => each.text).join(' ')
      fc.pre(timesIn(whole, plain) === 1)
      expect(idsFor(file, quote)).toEqual(idsFor(file, plain))
      expect(idsFor(file, quote)).toBeInstanceOf(Array)
    }),
    { numRuns: 150 },
  ) // prettier-ignore
})

test('changing one paragraph leaves the ids of all other sentences, and the links to them, as they were', () => {
  const paragraphs = fc.uniqueArray(paragraph.map((each) => each.replaceAll(/\s+/g, ' ')), {
    minLength: 3,
    maxLength: 6,
  }) // prettier-ignore
  let tried = 0
  fc.assert(
    fc.property(paragraphs, fc.nat(), fc.nat(), paragraph, (before, which, where, instead) => {
      const changed = which % before.length
      const kept = (changed + 1 + (where % (before.length - 1))) % before.length
      const after = before.with(changed, instead.replaceAll(/\s+/g, ' '))
      const bodies = [before, after].map(
        (each) => `${each.join('\n\n')}\n\nAn end.[^note]\n\n[^note]: A word of its own.`,
      )
      const [was = [], is = []] = bodies.map((each) =>
        sectionsOf(articleIn(withEvidence(each, null))).flat(),
      )
      // Of two sentences with the same words the second has a number, which counts the first.
      const all = [...was, ...is.filter((each) => each.line === 7 + 2 * changed)]
      fc.pre(new Set(all.map((each) => sentenceId(each.text))).size === all.length)
      const others = (sentences: readonly Sentence[]): readonly Sentence[] =>
        sentences.filter((each) => each.line !== 7 + 2 * changed)
      expect(others(is)).toEqual(others(was))

      const quote = was
        .filter((each) => each.line === 7 + 2 * kept)
        .map((each) => each.text)
        .join(' ')
      fc.pre(bodies.every((_, at) => timesIn([was, is][at]?.map((each) => each.text).join(' ') ?? '', quote) === 1))
      tried += 1
      const [first = '', second = ''] = bodies
      expect(idsFor(second, quote)).toEqual(idsFor(first, quote))
    }),
    { numRuns: 80 },
  ) // prettier-ignore
  expect(tried).toBeGreaterThan(50)
})

describe('the words of the text for those that were named', () => {
  test.each([
    ['and "nobody" knew', 'and “nobody” knew'],
    ["the ferry's crew", 'the ferry’s crew'],
    ['at nine - and', 'at nine – and'],
    ['TIDE Rose', 'tide rose'],
    ['tide rose at nine', null],
    [' tide \n rose ', null],
  ])('%s', (words, own) => {
    expect(ownWords([words], words.includes('crew') ? [fell] : [rose])).toBe(own)
  })

  test('none where there is too much text to look at every stretch', () => {
    expect(ownWords(['"a"'], [aSentence(`“a” ${'b'.repeat(1000)}`)])).toBeNull()
  })
})
