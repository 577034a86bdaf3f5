import { describe, expect, test } from 'vitest'
import type { Takeaway } from '#lib/article/article.ts'
import { passageIn } from '#lib/archive/pages/passage-in.ts'
import { aFile, articleIn } from '../../../fixtures/parsing.ts'

const article = articleIn(aFile({ body: 'One. Two. Three. Four.\n\n## Later\n\nFive. Six.' }))
const ids = [article.introduction, ...article.sections].flatMap(({ sentences }) =>
  sentences.map(({ id }) => id),
)

function on(...sentenceIds: readonly string[]): Pick<Takeaway, 'text' | 'support'> {
  return { text: 'It was 1989.', support: { kind: 'quoted', sentenceIds, quote: '' } }
}

const id = (nth: number): string => ids[nth - 1] ?? ''

describe('the passage of a takeaway', () => {
  test.each([
    ['between its neighbours', [2], 'One.', 'Two.', 'Three.'],
    ['of two sentences', [2, 3], 'One.', 'Two. Three.', 'Four.'],
    ['that begins the text', [1], '', 'One.', 'Two.'],
    ['that ends a section', [4], 'Three.', 'Four.', ''],
    ['of a later section', [5], '', 'Five.', 'Six.'],
  ])('%s', (_, nths, before, text, after) => {
    const rests = on(...nths.map(id))
    expect(passageIn(article, rests)).toEqual({
      before,
      pieces: [{ text, isShared: false }],
      after,
      id: id(nths[0] ?? 0),
    })
  })

  test('is none where it rests on nothing', () => {
    expect(passageIn(article, { text: 'Six.', support: { kind: 'none' } })).toBeNull()
  })
})
