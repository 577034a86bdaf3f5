import { describe, expect, test } from 'vitest'
import { passageIn } from '#components/takeaways/passage-in.ts'
import { aFile, articleIn } from '../../fixtures/parsing.ts'
import type { Takeaway } from '#lib/article/article.ts'

const article = articleIn(aFile({ body: 'One. Two. Three. Four.\n\n## Later\n\nFive. Six.' }))
const ids = [article.introduction, ...article.sections].flatMap(({ sentences }) =>
  sentences.map(({ id }) => id),
)

function on(...sentenceIds: readonly string[]): Pick<Takeaway, 'support'> {
  return { support: { kind: 'quoted', sentenceIds, quote: '' } }
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
    expect(passageIn(article, rests)).toEqual({ before, text, after, id: id(nths[0] ?? 0) })
  })

  test('is none where it rests on nothing', () => {
    expect(passageIn(article, { support: { kind: 'none' } })).toBeNull()
  })
})
