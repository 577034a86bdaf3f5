import { expect, test } from 'vitest'
import { onceAWord } from '#lib/text/words/once-a-word.ts'

test('asks once of each word, whatever the answer', () => {
  const asked: string[] = []
  const answer = onceAWord((word) => {
    asked.push(word)
    return word === 'none' ? null : word.length > 3
  })
  expect(['tide', 'none', 'ebb', 'tide', 'none'].map(answer)).toEqual([
    true,
    null,
    false,
    true,
    null,
  ])
  expect(asked).toEqual(['tide', 'none', 'ebb'])
})

test('forgets before it has kept more words than any language uses', () => {
  let asked = 0
  const answer = onceAWord((word) => {
    asked += 1
    return word
  })
  for (let nth = 0; nth <= 50_000; nth += 1) answer(`word${nth}`)
  answer('word50000')
  expect(asked).toBe(50_001)
  answer('word0')
  expect(asked).toBe(50_002)
})
