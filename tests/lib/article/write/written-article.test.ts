import fc from 'fast-check'
import type { PhrasingContent, Root, RootContent } from 'mdast'
import { expect, test } from 'vitest'
import { readMarkdown } from '#lib/article/markdown/read-markdown.ts'
import { writtenArticle } from '#lib/article/write/written-article.ts'
import { fenceOf } from '#lib/article/front/fence.ts'
import { readYaml } from '#lib/text/yaml/yaml.ts'

const front = { title: 'A: "b" #c', author: ['Ada', 'no'], image: { src: 'a.png' }, draft: true }

test('front matter, comments and a text', () => {
  const body: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 2, children: [{ type: 'text', value: '1. One *two*' }] },
      { type: 'paragraph', children: [{ type: 'text', value: '- no list, ~~no~~ [no](x)' }] },
      { type: 'thematicBreak' },
      { type: 'paragraph', children: [{ type: 'text', value: '---' }] },
    ],
  }
  expect(writtenArticle(front, ['venue: Town\nhall'], body)).toBe(`---
title: "A: \\"b\\" #c"
author:
  - "Ada"
  - "no"
image:
  src: "a.png"
draft: true
# venue: Town hall
---

## 1. One \\*two\\*

\\- no list, \\~\\~no\\~\\~ \\[no]\\(x)

---

\\---
`)
})

const word = fc.stringMatching(/^[a-zA-Zäß渡1*_`~[\]()#>|\\.&<!:+=-]{1,12}$/u)
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => `x ${all.join(' ')} y`)
const phrase: fc.Arbitrary<PhrasingContent> = fc.oneof(
  words.map((value): PhrasingContent => ({ type: 'text', value })),
  words.map((value): PhrasingContent => ({ type: 'inlineCode', value })),
  words.map((value): PhrasingContent => ({
    type: 'link',
    url: 'https://a.example/b?c=(d)',
    children: [{ type: 'text', value }],
  })),
  words.map((alt): PhrasingContent => ({
    type: 'image',
    url: '../images/a b.png',
    alt,
    title: alt,
  })),
)
const apart = fc
  .array(phrase, { minLength: 1, maxLength: 3 })
  .map((all) =>
    all.flatMap((each) => [each, { type: 'text' as const, value: ' und ' }]).slice(0, -1),
  )
const block: fc.Arbitrary<RootContent> = fc.oneof(
  apart.map((children): RootContent => ({ type: 'paragraph', children })),
  words.map((value): RootContent => ({
    type: 'heading',
    depth: 2,
    children: [{ type: 'text', value }],
  })),
  words.map((value): RootContent => ({ type: 'code', lang: 'js', value: `${value}\n\`\`\`\n` })),
  apart.map((children): RootContent => ({
    type: 'blockquote',
    children: [{ type: 'paragraph', children }],
  })),
  apart.map((children): RootContent => ({
    type: 'list',
    spread: false,
    children: [{ type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] }],
  })),
)

test('read again, a file says the same, and is written the same', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (children) => {
      const written = writtenArticle(front, [], { type: 'root', children })
      const fenced = fenceOf(written)
      expect(fenced.kind === 'fenced' && readYaml(fenced.yaml, 1).data).toEqual(front)
      const read = readMarkdown(written)
      if (read.kind === 'refused') throw new Error(read.finding.reason)
      const [, ...again] = read.tree.children
      expect(writtenArticle(front, [], { type: 'root', children: again })).toBe(written)
    }),
    { numRuns: 60 },
  )
})
