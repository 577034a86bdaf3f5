import { statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { type ArticleCache, articleStore } from '#lib/archive/cache/cached-article.ts'
import { keptRelations } from '#lib/archive/cache/kept-relations.ts'
import { type Relatable, relateWhenAsked } from '#lib/archive/related/relate.ts'
import { storedFile } from '#lib/system/storage/store.ts'
import { takeaways } from '../../../fixtures/an-article.ts'
import { damages } from '../../../damages.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'

const nothing: ReadonlySet<string> = new Set()

function relatable(
  slug: string,
  title: string,
  more: Partial<Relatable['summary']> = {},
): Relatable {
  return {
    summary: { slug, title, takeaways: takeaways(), topics: [], lang: 'en', ...more },
    wanted: { most: 4, except: nothing },
  }
}

const rocket = relatable('rocket', 'Sixty satellites in orbit')
const telescope = relatable('telescope', 'What satellites do to a telescope')
const bread = relatable('bread', 'How bread is baked')
const all = [rocket, telescope, bread]

let cache: ArticleCache

beforeEach(() => {
  cache = { folder: join(temporaryFolder(), 'articles'), code: 'c'.repeat(64) }
})

function relations(articles: readonly Relatable[]) {
  const alikeTo = keptRelations('content', cache).relate(() => articles)
  return articles.map(({ summary: { slug } }) => [slug, alikeTo(slug)])
}

/** Another one as soon as it is written again, which it is when it is another. */
function keptAs(): number {
  return statSync(keptFile()).ino
}

function keptFile(): string {
  return storedFile(articleStore(cache), keptRelations('content', cache).key).path
}

test('they are what comparing gives, and compared once', () => {
  const alikeTo = relateWhenAsked(() => all)
  expect(['rocket', 'telescope', 'bread'].map(alikeTo)).toMatchObject([
    [{ slug: 'telescope', words: ['satellites'] }],
    [{ slug: 'rocket', words: ['satellites'] }],
    [],
  ])
  const expected = [
    ['rocket', [{ slug: 'telescope', words: ['satellites'] }]],
    ['telescope', [{ slug: 'rocket', words: ['satellites'] }]],
    ['bread', []],
  ]
  expect(relations(all)).toStrictEqual(expected)
  const before = keptAs()
  expect(relations(all)).toStrictEqual(expected)
  expect(keptAs()).toBe(before)
})

test('nothing is compared before somebody asks', () => {
  const never = (): readonly Relatable[] => {
    throw new Error('asked')
  }
  expect(() => relateWhenAsked(never)).not.toThrow()
  expect(() => keptRelations('content', cache).relate(never)).not.toThrow()
})

test.each<[string, Relatable]>([
  ['another headline', relatable('bread', 'How bread is baked in orbit')],
  [
    'another takeaway',
    relatable('bread', 'How bread is baked', { takeaways: takeaways('In orbit.') }),
  ],
  ['another language', relatable('bread', 'How bread is baked', { lang: 'de' })],
  [
    'another topic',
    relatable('bread', 'How bread is baked', { topics: [{ id: 'space', label: 'Space' }] }),
  ],
  ['a link that its author picked', { ...bread, wanted: { most: 3, except: new Set(['rocket']) } }],
])('%s: all are compared again', (_, changed) => {
  relations(all)
  const articles = [rocket, telescope, changed]
  const alikeTo = relateWhenAsked(() => articles)
  const expected = articles.map(({ summary: { slug } }) => [
    slug,
    alikeTo(slug).map((each) => ({ slug: each.slug, words: each.words })),
  ])
  const before = keptAs()
  expect(relations(articles)).toStrictEqual(expected)
  expect(keptAs()).not.toBe(before)
})

test.each(damages.filter(([what]) => what !== 'forbidden'))(
  'kept %s: they are compared again',
  (_, damage) => {
    const before = relations(all)
    damage(keptFile())
    expect(relations(all)).toStrictEqual(before)
    expect(relations(all)).toStrictEqual(before)
  },
)
