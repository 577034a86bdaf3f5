import { expect, test } from 'vitest'
import { tiersOf } from '#components/listing/front-tiers.ts'
import { aMoment, anArticle, aPicture } from '../../fixtures/an-article.ts'
import { anArchive } from '../../fixtures/an-archive.ts'
import { pageAt } from '../../fixtures/page-at.ts'

/** `+` for a story with a picture, `-` for one without, newest first; behind a lead. */
function tiers(kinds: string): readonly [string, string] {
  const day = (nth: number): string => `2026-11-${String(28 - nth).padStart(2, '0')}`
  const stories = [...`-${kinds}`].map((kind, nth) => {
    const image = kind === '+' ? aPicture() : null
    return anArticle({ slug: `s${nth}`, image, published: aMoment(day(nth)) })
  })
  const { seconds, others } = tiersOf(pageAt(anArchive(stories), 'front').list.rows)
  const names = (rows: readonly { readonly slug: string }[]): string =>
    rows.map(({ slug }) => slug.slice(1)).join('')
  return [names(seconds), names(others)]
}

test.each([
  ['', '', ''],
  ['+', '', '1'],
  ['-', '', '1'],
  ['++', '12', ''],
  ['--', '12', ''],
  ['-----', '123', '45'],
  ['+++++', '123', '45'],
  // Those with pictures come forward,
  ['-+-+-+', '246', '135'],
  ['--++--', '34', '1256'],
  // unless there is but one, or they are old.
  ['--+---', '123', '456'],
  ['------++', '123', '45678'],
])('of %j the second tier has %j and the list %j', (kinds, seconds, others) => {
  expect(tiers(kinds)).toEqual([seconds, others])
})
