import fc from 'fast-check'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { llmsText } from '#lib/publish/llms.ts'
import { anArchive, aPublication, stories } from '../../fixtures/an-archive.ts'
import { aMoment, anArticle, takeaways } from '../../fixtures/an-article.ts'
import { uncountedMarkdown } from '../../fixtures/uncounted-markdown.ts'

const site = aPublication({ url: 'https://example.org', description: 'News from a *harbour*.' })

test('leads to the newest articles, topics, the index and the feeds', () => {
  const archive = anArchive(
    [
      anArticle({ topics: ['Ports'], takeaways: takeaways('It is late.', 'It is wet.') }),
      anArticle({
        slug: 'fog (again)',
        title: 'Fog [again]',
        standfirst: 'Boats stay in.',
        published: aMoment('2026-11-19'),
      }),
      anArticle({ slug: 'rain', title: 'Rain', published: aMoment('2026-11-18') }),
    ],
    { site },
  )
  expect(llmsText(archive)).toBe(`# The Pier

> News from a \\*harbour\\*.

## Latest

- [A harbour town weighs its river](https://example.org/articles/harbour/article.md): It is late.
- [Fog &#91;again&#93;](https://example.org/articles/fog%20%28again%29/article.md): Boats stay in.
- [Rain](https://example.org/articles/rain/article.md)

## Topics

- [Ports](https://example.org/topics/ports/)

## Optional

- [articles.json](https://example.org/articles.json)
- [RSS](https://example.org/feed.xml)
- [Atom](https://example.org/atom.xml)
- [JSON Feed](https://example.org/feed.json)
`)
})

test('nothing published, on a site without an address: no feeds, and paths from the root', () => {
  expect(llmsText(anArchive([], { site: aPublication({ basePath: '/reader' }) }))).toBe(`# The Pier

## Optional

- [articles.json](/reader/articles.json)
`)
})

test('holds the fifty newest', () => {
  const text = llmsText(anArchive(stories(51), { site }))
  expect(text).toContain('/articles/story-50/article.md')
  expect(text).not.toContain('/articles/story-51/article.md')
})

test('speaks the language of the site', () => {
  const text = llmsText(anArchive([anArticle()], { site: aPublication({ language: 'de' }) }))
  expect(text).toContain('\n## Neueste Artikel\n')
})

const piece = fc.oneof(
  fc.constantFrom('](https://evil.example)', '[', ']', '\n## Evil\n', '\n- [a](b)', '\r', '\u2028'),
  fc.constantFrom('<!--', '</script>', ']]>', '`', '```\n', '\\', '\u202E', '\uD800', '😀', '&lt;'),
  fc.string({ maxLength: 8, unit: 'binary' }),
)
const words = fc.array(piece, { maxLength: 6 }).map((pieces) => `${pieces.join('')}z`)

test('no words break a line or a link', () => {
  fc.assert(
    fc.property(words, words, words, (name, title, takeaway) => {
      const context = { site: aPublication({ name, description: takeaway }) }
      const text = llmsText(
        anArchive([anArticle({ title, takeaways: takeaways(takeaway) })], context),
      )
      const tree = uncountedMarkdown(text)
      expect(tree.children.map((node) => node.type)).toEqual([
        ...['heading', 'blockquote', 'heading', 'list', 'heading', 'list'],
      ])
      const links: string[] = []
      // Bare addresses in a text are links to GFM; none of them is in brackets.
      visit(tree, 'link', (node) => {
        if (node.url.startsWith('/')) links.push(node.url)
      })
      expect(links).toEqual(['/articles/harbour/article.md', '/articles.json'])
      const [line = ''] = text.split('\n').filter((each) => each.includes('/harbour/'))
      // As https://llmstxt.org/intro.html reads a line.
      expect(/^- \[[^\]]+\]\([^)]+\): .*$/u.exec(line)?.[0]).toBe(line)
      expect(toString(tree.children[3])).toContain('z')
    }),
  )
})
