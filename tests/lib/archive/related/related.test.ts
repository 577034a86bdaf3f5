import { describe, expect, test } from 'vitest'
import { similarTo } from '#lib/archive/related/related.ts'
import { indexSummaries } from '#lib/archive/related/summary-index.ts'
import type { Summary } from '#lib/archive/related/terms.ts'
import { takeaways } from '../../../fixtures/an-article.ts'

function aSummary(slug: string, title: string, ...sentences: readonly string[]): Summary {
  return { slug, title, takeaways: takeaways(...sentences), topics: [], lang: 'en' }
}

/** Without scores, which say nothing to a reader. */
function similar(summaries: readonly Summary[], slug: string, most = 4) {
  return similarTo(indexSummaries(summaries), slug, { most, except: new Set() }).map(
    (each) => `${each.slug}: ${each.words.join(', ')}`,
  )
}

const rocket = aSummary(
  'rocket',
  'A rocket puts sixty satellites into orbit',
  'The launches are the cheapest so far.',
  'Astronomers fear for their pictures.',
)
const telescope = aSummary(
  'telescope',
  'What satellites do to a telescope',
  'A launch of satellites leaves streaks in the pictures.',
  'Dark paint helps a little.',
)
const bread = aSummary(
  'bread',
  'How a bakery keeps its sourdough alive',
  'The starter is fed with flour at night.',
  'Customers take some of it home with them.',
)

describe('similarTo', () => {
  test('finds what shares telling words and says which, as readers write them', () => {
    expect(similar([rocket, telescope, bread], 'rocket')).toEqual(['telescope: satellites'])
    expect(similar([rocket, telescope, bread], 'telescope')).toEqual(['rocket: satellites'])
  })

  test('words that each says in passing are named only where there are no others', () => {
    const one = aSummary('one', 'Ferries', 'The crew asked for harbour lights.')
    const other = aSummary('other', 'Lighthouses', 'A harbour asked for a keeper.')
    expect(similar([one, other], 'one')).toEqual(['other: asked, harbour'])
    const named = aSummary('named', 'Ferries', 'The crew of Malmö asked for lights.')
    const both = aSummary('both', 'Bridges', 'The bridge to Malmö asked for tolls.')
    expect(similar([named, both], 'named')).toEqual(['both: Malmö'])
  })

  test('forces nothing together', () => {
    expect(similar([rocket, telescope, bread], 'bread')).toEqual([])
  })

  test('numbers, months, weekdays and words of grammar relate nothing', () => {
    const said = 'On Monday, in April 2023, they were about to get 41 of their own.'
    const one = aSummary('one', 'Harbour', said)
    const other = aSummary('other', 'Cathedral', said)
    expect(similar([one, other], 'one')).toEqual([])
  })

  test('a topic counts by its label, and is not said twice', () => {
    const security = [{ id: 'security', label: 'Security' }]
    const leak = { ...aSummary('leak', 'A leak at a laboratory'), topics: security }
    const locks = { ...aSummary('locks', 'Locks and security'), topics: security }
    const keys = { ...aSummary('keys', 'Keys for everybody, and security'), topics: security }
    expect(similar([leak, locks, keys], 'locks')).toEqual(['keys: Security', 'leak: Security'])
  })

  test('a word that opens a sentence is shown as it stands within one', () => {
    const one = aSummary('one', 'Tides turn', 'Meta paid for the cable.')
    const other = aSummary('other', 'Cables and tides', 'It was Meta that asked.')
    expect(similar([one, other], 'one')).toEqual(['other: tides, Meta'])
  })

  test('compares within a language only', () => {
    const english = aSummary('english', 'Satellites in orbit')
    const german = { ...aSummary('german', 'Satellites in orbit'), lang: 'de' }
    const british = { ...aSummary('british', 'Satellites in orbit'), lang: 'en-GB' }
    expect(similar([english, german, british], 'english')).toEqual(['british: orbit, Satellites'])
  })

  test('is the same from whichever end one reads the folder, but for what is equally alike', () => {
    const all = [rocket, telescope, bread]
    expect(similar(all.toReversed(), 'rocket')).toEqual(similar(all, 'rocket'))
    const twins = ['a', 'b', 'c'].map((slug) => aSummary(slug, 'Satellites in orbit'))
    expect(similar(twins, 'b')).toEqual(['a: orbit, Satellites', 'c: orbit, Satellites'])
  })

  test('gives no more than is wanted, and leaves out what is named already', () => {
    const twins = ['a', 'b', 'c', 'd'].map((slug) => aSummary(slug, 'Satellites in orbit'))
    const index = indexSummaries(twins)
    const found = similarTo(index, 'a', { most: 1, except: new Set(['b']) })
    expect(found.map(({ slug }) => slug)).toEqual(['c'])
    expect(similarTo(index, 'a', { most: 0, except: new Set() })).toEqual([])
    expect(similarTo(index, 'nowhere', { most: 4, except: new Set() })).toEqual([])
  })
})

describe('the work it takes', () => {
  // Words as news has them: a few in very many articles, most in few (Zipf's law).
  const wordAt = (article: number, nth: number): string => {
    const draw = ((article * 7919 + nth * 104_729 + article * nth * 31) % 10_007) / 10_007
    return `w${Math.floor(5000 ** draw).toString(26)}x`
  }
  const archiveOf = (size: number): readonly Summary[] =>
    Array.from({ length: size }, (_, article) => ({
      ...aSummary(
        `article-${article}`,
        [0, 1, 2, 3].map((nth) => wordAt(article, nth)).join(' '),
        ...[1, 2, 3].map((line) =>
          Array.from({ length: 8 }, (_, nth) => wordAt(article, line * 10 + nth)).join(' '),
        ),
      ),
      topics: [{ id: `topic-${article % 5}`, label: `Topic ${article % 5}` }],
    }))
  const visitsPerArticle = (size: number): number => {
    const archive = archiveOf(size)
    const index = indexSummaries(archive)
    const tally = { visits: 0 }
    for (const { slug } of archive) similarTo(index, slug, { most: 4, except: new Set(), tally })
    return tally.visits / size
  }

  test('stays below a bound for each article, however many there are', () => {
    const [small, large] = [visitsPerArticle(400), visitsPerArticle(2000)]
    // 29 words in an article, each leading to 64 others at most, most of them to fewer.
    expect(small).toBeGreaterThan(200)
    expect(large).toBeLessThan(900)
    // Five times the archive; work that grows with its square would be five times as much for each.
    expect(large / small).toBeLessThan(2)
  })
})
