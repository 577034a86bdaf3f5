import { expect, test } from 'vitest'
import { socialCard } from '#lib/publish/social-card.ts'
import { anArchive, aPublication } from '../../fixtures/an-archive.ts'
import { anArticle, aTakeaway } from '../../fixtures/an-article.ts'

const site = aPublication({ topics: new Map([['sea', 'The sea']]) })

test("the words are the article's own: the first topic's label, the headline, the first takeaway", () => {
  const { entries } = anArchive(
    [
      anArticle({
        title: 'Bell & <buoy>',
        lang: 'ar',
        dir: 'rtl',
        topics: ['sea', 'bells'],
        takeaways: [aTakeaway({ text: 'The bell is back.' }), aTakeaway({ text: 'It rings.' })],
      }),
    ],
    { site },
  )
  expect(entries.map((entry) => socialCard(entry, site))).toEqual([
    {
      lang: 'ar',
      dir: 'rtl',
      kicker: 'The sea',
      headline: 'Bell & <buoy>',
      takeaway: 'The bell is back.',
      publication: 'The Pier',
    },
  ])
})

test('what an article has not is not made up', () => {
  const { entries } = anArchive([anArticle({ standfirst: 'A standfirst.' })], { site })
  expect(entries.map((entry) => socialCard(entry, site))).toMatchObject([
    { kicker: null, takeaway: null },
  ])
})
