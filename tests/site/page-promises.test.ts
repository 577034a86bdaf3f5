/** What a page promises to people and programs, as far as it can be read off the HTML. */

import { describe, expect, test } from 'vitest'
import { builtSites } from './support/built-sites.ts'
import { type Element, elementsOf } from './support/elements-of.ts'

const count = (elements: readonly Element[], name: string, within?: string): number =>
  elements.filter(
    (each) => each.name === name && (within === undefined || each.within.includes(within)),
  ).length

/** Ids made from text or numbers begin like this; so nothing in a text can take the name of a browser global. */
const made = /^(?:s|h|t|fn)-./u

/** Ids that components spell out, each with a hyphen, which no global has. */
const spelled = new Set([
  'article-corrections',
  'main-content',
  'region-notes',
  'region-related',
  'region-sources',
  'region-takeaways',
  'region-settings',
  'search-field',
])

describe.each(await builtSites())('$name', ({ site, slugs, address }) => {
  const pages = [...site.pages].map(([file, html]) => ({ file, elements: elementsOf(html) }))
  const articles = pages.filter(({ file }) => file.startsWith('articles/'))

  test('one main and one h1 a page', () => {
    expect(
      pages.map(({ file, elements }) => [file, count(elements, 'main'), count(elements, 'h1')]),
    ).toEqual(pages.map(({ file }) => [file, 1, 1]))
  })

  test('one article on the page of an article, in its main', () => {
    expect(
      articles.map(({ file, elements }) => [
        file,
        count(elements, 'article'),
        count(elements, 'article', 'main'),
      ]),
    ).toEqual(slugs.map((slug) => [`articles/${slug}/index.html`, 1, 1]))
  })

  test('ids say what they are of', () => {
    expect(
      pages.flatMap(({ file, elements }) =>
        elements
          // Next numbers a script of its own.
          .filter(({ name }) => name !== 'script')
          .flatMap(({ attributes }) => attributes.get('id') ?? [])
          .filter((id) => !made.test(id) && !spelled.has(id))
          .map((id) => `${file}: ${id}`),
      ),
    ).toEqual([])
  })

  test('every picture keeps its room free and says what it shows', () => {
    expect(
      pages.flatMap(({ file, elements }) =>
        elements
          .filter(({ name }) => name === 'img')
          .filter(({ attributes }) =>
            ['alt', 'width', 'height'].some((name) => !attributes.has(name)),
          )
          .map(({ attributes }) => `${file}: ${attributes.get('src') ?? ''}`),
      ),
    ).toEqual([])
  })

  test('nothing is loaded from elsewhere', () => {
    expect(
      pages.flatMap(({ file, elements }) =>
        elements
          .flatMap(({ attributes }) => [
            attributes.get('src'),
            attributes.get('srcset'),
            loadedBy(attributes),
          ])
          .filter(
            (address) => address !== undefined && /(?:^|[\s,])(?:[a-z]+:|\/\/)/u.test(address),
          )
          .map((address) => `${file}: ${String(address)}`),
      ),
    ).toEqual([])
  })

  test('a page that has an address says it, and none says another', () => {
    const said = pages.map(({ file, elements }) => [
      file,
      elements
        .filter(({ attributes }) => attributes.get('rel') === 'canonical')
        .map(({ attributes }) => attributes.get('href')),
    ])
    expect(said).toEqual(
      pages.map(({ file }) => [
        file,
        address === null || file === '404.html'
          ? []
          : [encodeURI(`${address}/${file.replace(/index\.html$/u, '')}`)],
      ]),
    )
  })
})

/** A style sheet, a font or an icon that a `link` brings. */
function loadedBy(attributes: Element['attributes']): string | undefined {
  const brings = /\b(?:stylesheet|preload|modulepreload|icon|manifest)\b/u
  return brings.test(attributes.get('rel') ?? '') ? attributes.get('href') : undefined
}
