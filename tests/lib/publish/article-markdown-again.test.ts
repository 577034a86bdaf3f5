/** What programs get is read again by this project's own parser, and says what the pages say. */

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { Archive } from '#lib/archive/archive.ts'
import { openArchive } from '#lib/archive/open-archive.ts'
import type { Article } from '#lib/article/article.ts'
import { parseArticle } from '#lib/article/parse-article.ts'
import { articleMarkdown } from '#lib/publish/article-markdown.ts'
import type { Site } from '#lib/site/site.ts'
import { machineForm } from '#lib/text/moment.ts'
import { readYaml } from '#lib/text/yaml/yaml.ts'
import { anArchive, aPublication } from '../../fixtures/an-archive.ts'

const fixtures = path.join(import.meta.dirname, '..', '..', 'fixtures')
const url = 'https://example.org'

async function published(folder: string): Promise<Archive> {
  return openArchive(folder, {
    now: Date.UTC(2030, 0, 1),
    showUnpublished: false,
    siteUrl: { origin: url, path: '' },
    basePath: '',
  })
}

/** The labelled stories, which are no publication. */
function storyArchive(): Archive {
  const site = aPublication({ url })
  const folder = path.join(fixtures, 'stories')
  const files = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md')
  const articles = files.map((name) => {
    // As drafts, since some have takeaways that are wrong on purpose.
    const text = readFileSync(path.join(folder, name), 'utf8').replace('---', '---\ndraft: true')
    const { article } = parseArticle(text, `articles/${name}`, { pictures: new Map(), site })
    if (article === null) throw new Error(`${name} cannot be read`)
    return article
  })
  return anArchive(articles, { site, showUnpublished: true })
}

function wordsOf({ introduction, sections, closing }: Article): readonly string[] {
  return [introduction, ...sections, ...(closing === null ? [] : [closing])].flatMap(
    ({ heading, sentences }) => [
      ...(heading === null ? [] : [`## ${heading.text}`]),
      ...sentences.map(({ text }) => text),
    ],
  )
}

/** The body under the least front matter; pictures have other names now, which a draft may have. */
function readAgain(body: string, { lang, slug }: Article, site: Site): Article | null {
  const front = `---\ntitle: T\nauthor: A\npublished: 2026-01-01\nlang: ${lang}\ndraft: true\n---\n`
  return parseArticle(front + body, `articles/${slug}.md`, { pictures: new Map(), site }).article
}

test.each([
  ['content', () => published('content')],
  ['publication', () => published(path.join(fixtures, 'publication'))],
  ['arabic', () => published(path.join(fixtures, 'arabic'))],
  ['one-article', () => published(path.join(fixtures, 'one-article'))],
  ['stories', () => Promise.resolve(storyArchive())],
])('every article of %s', { timeout: 60_000 }, async (_, open) => {
  const archive = await open()
  expect(archive.entries).not.toEqual([])
  for (const { slug } of archive.entries) {
    const inContext = await archive.article(slug)
    if (inContext === null) throw new Error(`${slug} is not in its archive`)
    const { article } = inContext
    const text = articleMarkdown(inContext, archive.site)
    const [, yaml = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(text) ?? []

    const { data, findings } = readYaml(yaml, 1)
    expect(findings).toEqual([])
    expect(data).toMatchObject({
      title: article.title,
      authors: article.authors,
      published: machineForm(article.published),
      lang: article.lang,
      url: encodeURI(`${url}/articles/${slug}/`),
      ...(article.updated === null ? {} : { updated: machineForm(article.updated) }),
      ...(article.takeaways.length === 0
        ? {}
        : { takeaways: article.takeaways.map((takeaway) => ({ text: takeaway.text })) }),
    })
    const again = readAgain(body, article, archive.site)
    expect(again === null ? null : wordsOf(again)).toEqual(wordsOf(article))
  }
})
