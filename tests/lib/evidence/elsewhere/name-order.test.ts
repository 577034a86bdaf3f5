import { describe, expect, test } from 'vitest'
import { namesTurnedIn } from '#lib/evidence/elsewhere/name-order.ts'
import { readPassages, readText } from '#lib/evidence/passages.ts'
import { weigh } from '#lib/evidence/weighed.ts'
import { aSentence } from '../../../fixtures/an-article.ts'

const published = { year: 2026, month: 11, day: 20 }

/** Names of a takeaway that stand the other way round in a body of one sentence a line. */
function turned(takeaway: string, body: readonly string[], lang = 'en'): readonly string[] {
  const sentences = body.map((text, row) => aSentence(text, row + 1))
  const passages = readPassages([sentences], lang)
  const weighed = weigh(readText(takeaway, lang), passages, published)
  return namesTurnedIn(weighed, passages, published).map(
    ({ first, second, place }) => `${first.text}, ${second.text}: line ${place.sentence.line}`,
  )
}

const body = [
  'It rained in May.',
  'On Friday Tom Hale warned Ann Smith of the storm.',
  'The ferry from Selwick to Marlow was late.',
  'A boy was found by Ines Moreau near Gull Point.',
]

describe('who did it', () => {
  const cases: readonly [takeaway: string, said: readonly string[]][] = [
    ['Ann Smith warned Tom Hale of storm', ['Ann Smith, Tom Hale: line 2']],
    ['Tom Hale warned Ann Smith of storm', []],
    ['Ann Smith was warned by Tom Hale of storm', []],
    ['Tom Hale was warned by Ann Smith of storm', ['Tom Hale, Ann Smith: line 2']],
    ['Ferry was late from Marlow to Selwick', ['Marlow, Selwick: line 3']],
    ['Late ferry: it goes from Selwick to Marlow', []],
    ['Smith and Hale warned of storm', []],
    ['Nobody told Ann Smith', []],
  ]
  test.each(cases)('%s', (takeaway, said) => {
    expect(turned(takeaway, body)).toEqual(said)
  })

  test('is told by the very name where another is like it', () => {
    const said = 'The Lamp Market, made by Ann Smith, sells the Hill Market.'
    expect(turned(said, [said])).toEqual([])
  })

  test('is not told of names that no sentence has together', () => {
    expect(turned('Ann Smith warned Ines Moreau of the storm', body)).toEqual([])
  })

  test('nor in a language in which names have endings, or every noun a capital', () => {
    expect(turned('Anna Schmidt warnte Tom Hale', ['Tom Hale warnte Anna Schmidt.'], 'de')).toEqual([])
    expect(turned('Анна Иванова видела Олега Петрова', ['Олег Петров видел Анну Иванову.'], 'ru')).toEqual([])
  }) // prettier-ignore
})
