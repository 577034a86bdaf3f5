import { describe, expect, test } from 'vitest'
import { checkBylines, checkListedTopics, checkTopics } from '#lib/archive/check/check-spellings.ts'
import type { FileFinding } from '#lib/archive/check/check-file-names.ts'
import { anAuthorFile } from '../../../fixtures/an-archive.ts'
import { anArticle, aPlace } from '../../../fixtures/an-article.ts'

const said = (found: readonly FileFinding[]): readonly string[] =>
  found.map(
    ({ file, finding: { place, rule, reason } }) => `${file}:${place.line} ${rule}: ${reason}`,
  )

const about = (slug: string, ...topics: readonly string[]) =>
  anArticle({
    slug,
    topics,
    places: { authors: [], aliases: [], topics: topics.map((_, index) => aPlace(5 + index)) },
  })

const none = { topics: new Map<string, string>() }
const harbour = { topics: new Map([['Harbour', 'The harbour']]) }

describe('topics', () => {
  test('spelt in one way are one', () => {
    expect(said(checkTopics([about('a', 'harbour', 'sea'), about('b', 'sea')], none))).toEqual([])
  })

  test('spelt in two ways are told of, each spelling once', () => {
    const articles = [
      about('a', 'sea', 'harbour'),
      about('b', 'Harbour'),
      about('c', 'Harbour', 'HARBOUR'),
    ]
    expect(said(checkTopics(articles, none))).toEqual([
      'articles/b.md:5 topic-spelling: Unexpected topic `Harbour`, whose page is that of `harbour` in `articles/a.md`, expected one spelling',
      'articles/c.md:6 topic-spelling: Unexpected topic `HARBOUR`, whose page is that of `harbour` in `articles/a.md`, expected one spelling',
    ])
  })

  test('whose folders differ by case alone cannot be', () => {
    expect(said(checkTopics([about('a', 'Harbour'), about('b', 'harbour')], harbour))).toEqual([
      'articles/b.md:5 topic-taken: Unexpected topic `harbour`, expected one that differs from `Harbour` of `site.yml` by more than case or Unicode form',
    ])
  })

  test('that site.yml lists in capitals are told of as not listed, and not again', () => {
    const listed = { topics: new Map([['harbour', 'The harbour']]) }
    expect(said(checkTopics([about('a', 'harbour'), about('b', 'Harbour')], listed))).toEqual([])
  })

  test('that site.yml lists twice', () => {
    const topics = new Map(['sea', 'Straße', 'Sea', 'strasse'].map((id) => [id, id]))
    expect(
      checkListedTopics({ topics }, ([, id]) => aPlace(String(id).length)).map(
        ({ place, rule, reason }) => `${place.line} ${rule}: ${reason}`,
      ),
    ).toEqual([
      '3 topic-taken: Unexpected topic `Sea`, expected one that differs from `sea` by more than case or Unicode form',
      '7 topic-taken: Unexpected topic `strasse`, expected one that differs from `Straße` by more than case or Unicode form',
    ])
  })
})

const by = (slug: string, ...authors: readonly string[]) =>
  anArticle({
    slug,
    authors,
    places: { topics: [], aliases: [], authors: authors.map((_, index) => aPlace(3 + index)) },
  })

describe('authors', () => {
  test('spelt in one way, whatever the white space and Unicode form', () => {
    const articles = [by('a', 'Zo\u00EB  Brook'), by('b', 'Zoe\u0308 Brook', 'Lin Mao')]
    expect(said(checkBylines(articles, []))).toEqual([])
  })

  test('spelt in two ways are told of, each spelling once', () => {
    const articles = [by('a', 'ADA BROOK'), by('b', 'Ada Brook', 'lin mao'), by('c', 'ADA BROOK')]
    const files = [anAuthorFile('ada', { name: 'Ada Brook' })]
    expect(said(checkBylines(articles, files))).toEqual([
      'articles/a.md:3 author-spelling: Unexpected author `ADA BROOK`, whom `authors/ada.md` spells `Ada Brook`, expected one spelling',
    ])
    expect(said(checkBylines(articles, []))).toEqual([
      'articles/b.md:3 author-spelling: Unexpected author `Ada Brook`, whom `articles/a.md` spells `ADA BROOK`, expected one spelling',
    ])
  })
})
