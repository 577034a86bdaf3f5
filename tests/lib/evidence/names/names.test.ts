import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldName, type KnownNames, namesIn } from '#lib/evidence/names/names.ts'
import { readPassages } from '#lib/evidence/passages.ts'
import { aSentence } from '../../../fixtures/an-article.ts'

describe('namesIn', () => {
  test('gives a name with its place, its parts without what joins them, and whether it opens a sentence', () => {
    expect(namesIn('Meta’s rival, the Bank of England, left.', 'en')).toEqual([
      { text: 'Meta', from: 0, to: 4, parts: ['meta'], opens: true },
      { text: 'Bank of England', from: 18, to: 33, parts: ['bank', 'england'], opens: false },
    ])
  })

  const english: readonly [text: string, names: readonly string[]][] = [
    ['He met President Ann Smith', ['Ann Smith']],
    ['Ms Smith and Sir Keir Starmer', ['Smith', 'Keir Starmer']],
    ['He met Meta’s and McDonald’s men', ['Meta', 'McDonald']],
    ['The nurses’ NHS', ['NHS']],
    ['In the North Sea', ['North Sea']],
    ['the pianist Ludwig van Beethoven', ['Ludwig van Beethoven']],
    ['Jean-Luc Picard and J. K. Rowling', ['Jean-Luc Picard', 'J. K. Rowling']],
    ['the St. Helens line', ['St. Helens']],
    ['It ended with Ann. Smith stayed', ['Ann', 'Smith']],
    ['“We won,” Smith said', ['Smith']],
    ['He met Germany’s Angela Merkel', ['Germany', 'Angela Merkel']],
    ['the iPhone and the LLaMA model', ['iPhone', 'LLaMA']],
    ['when I am in the UK', ['UK']],
    ['It leaked on 4chan on the 21st', ['4chan']],
    ['Ex-mayor of Marlow left', ['Marlow']],
    ['He’ll go and they’re late', []],
    ['It rained.', []],
    // A headline in which every long word has a capital says nothing.
    ['Ferry Drifts After Engine Fails Near Harbour', []],
  ]
  test.each(english)('%s', (text, names) => {
    expect(namesIn(text, 'en').map((name) => name.text)).toEqual(names)
  })

  test('reads no name where a date or a number stands', () => {
    const text = 'On Tuesday Ann Smith left'
    expect(namesIn(text, 'en', [{ from: 3, to: 10 }]).map((name) => name.text)).toEqual([
      'Ann Smith',
    ])
  })

  test('looks at what is taken already no oftener than a text is long', () => {
    const looks = (count: number): number => {
      let times = 0
      const taken = Array.from({ length: count }, (_, at) => ({
        get from() {
          times += 1
          return 5 * at
        },
        to: 5 * at + 2,
      }))
      namesIn('12 x '.repeat(count), 'en', taken)
      return times
    }
    expect(looks(400)).toBeLessThanOrEqual(2.2 * looks(200))
  })

  test('where nouns have capitals, a name has two', () => {
    expect(
      namesIn('Die Firma OpenAI und die NATO in Berlin', 'de').map((name) => name.text),
    ).toEqual(['OpenAI', 'NATO'])
  })

  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          'Ann', 'Smith', 'of', 'the', 'The', 'van', 'Mr', 'President', 'US', 'U.S.', 'iPhone', 'AT&T', '&',
          'ß', 'İ', 'ǅ', 'Ünal', 'a', '’s', "'", '-', '.', ',', ':', '“', ' ', ' ', ' ', '\n', '\u00A0', '12',
          '\uD835', '𝐀', 'constructor', '__proto__', 'Ελλάδα', 'Москва', '東京',
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join('')),
  ) // prettier-ignore

  test('never throws, and every name is a stretch of the text, in order', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('en', 'de', 'tr', 'ru', 'ja'), (text, lang) => {
        let done = 0
        for (const { from, to, text: written, parts } of namesIn(text, lang)) {
          expect(from).toBeGreaterThanOrEqual(done)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(text.length)
          expect(written).toBe(text.slice(from, to))
          expect(parts.length).toBeGreaterThan(0)
          done = to
        }
      }),
      { numRuns: 3000 },
    )
  })

  test.each([
    ['Zoë', 'zoe'],
    ['U.S.', 'us'],
    ['NATO', 'nato'],
  ])('%s is compared as %s', (word, folded) => {
    expect(foldName(word)).toBe(folded)
  })
})

function knownFrom(...sentences: readonly string[]): KnownNames {
  return readPassages([sentences.map((text) => aSentence(text))], 'en').names
}

/** Whether a body knows the one name of a text. */
function knows(body: string, text: string): boolean {
  const [name] = namesIn(text, 'en')
  if (name === undefined) throw new Error(`${text} has no name: a fault of this test`)
  return knownFrom(body).has(name)
}

describe('KnownNames', () => {
  const pairs: readonly [claim: string, body: string, known: boolean][] = [
    ['by Ann Smith', 'He met Ann Smith', true],
    ['by Smith', 'He met Ann Smith', true],
    ['by Ann Smith', 'He met Smith', true],
    ['by Ann Smith', 'He met Ann Smythe', false],
    ['by Ann Smith', 'He met Ann', false],
    ['by Zoë Smith', 'He met Zoe Smith', true],
    // Of one last name, but somebody else.
    ['by Bob Smith', 'He met Ann Smith', false],
    ['by Bob Smith', 'He met Robert Smith', true],
    ['by Tom Smith', 'He met Thomas Smith', true],
    ['by J. Smith', 'He met Joan Smith', true],
    ['by Bob Smith', 'He met Mr Smith and Ann Jones', true],
    ['at 8chan', 'on 4chan', false],
    ['for Meta', 'He left Meta’s staff', true],
    ["for O'Brien", 'He left O’Brien', true],
    ['for O’Brien', "He left O'Brien", true],
    ['for Meta’s staff', 'He left Meta', true],
    ['by President Smith', 'Ann Smith, the president', true],
    ['for the NPA', 'the National Police Agency said', true],
    ['for the National Police Agency', 'the NPA said', true],
    ['for the BBC', 'the ABC said', false],
    ['for the U.S. Senate', 'the US Senate said', true],
    ['a Syrian man', 'a man in Syria', true],
    ['in Syria', 'a Syrian man', true],
    ['for Londoners', 'in London', true],
    ['a French firm', 'a firm in France', true],
    ['in the UK', 'in Britain', true],
    ['in Iran', 'in Iraq', false],
    ['in Austria', 'in Australia', false],
    ['in Niger', 'in Nigeria', false],
    ['for Man Utd', 'for Manchester United', true],
    ['for Manchester United', 'for Man Utd', true],
    ['for Manchester United', 'for a man', false],
    ['for Man City', 'for Manchester United', false],
    ['for OpenAI', 'with Open AI', true],
    ['for Chelsea', 'for Manchester United', false],
    ['by Ron Mark', 'he made a mark', false],
    ['of the Bank of England', 'in England', false],
    ['in Ford', 'in Oxford', false],
    ['from Chelsea for Arsenal', 'at Arsenal', false],
  ]
  test.each(pairs)('%s is known from %s: %s', (claim, body, known) => {
    expect(knows(body, claim)).toBe(known)
  })

  test('the nearest name shares a part, else its beginning', () => {
    const known = knownFrom('He met Ann Smythe.', 'She left Marlow.')
    expect(known.nearest(['ann', 'smith'])?.text).toBe('Ann Smythe')
    expect(known.nearest(['marlowe'])?.text).toBe('Marlow')
    expect(known.nearest(['gull', 'point'])).toBeNull()
  })
})
