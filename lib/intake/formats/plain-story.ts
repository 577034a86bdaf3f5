/** A news article as plain text: headline, picture and credit, key takeaways, introduction, headed sections, closing, author, related stories. */

import { posix } from 'node:path'
import type { Heading, Paragraph, RootContent } from 'mdast'
import type { Converted, SourceText } from '#lib/intake/convert/converted.ts'
import type { FoundArticle, FoundPicture } from '#lib/intake/found.ts'
import { nothingToRead } from '#lib/rules/import/import-unread.ts'
import { slugOf } from '#lib/text/slug.ts'
import { fileStart } from '#lib/text/problem.ts'

/** What is longer is the text itself. */
const longestHeadline = 200

/** Lines without an empty one between them, and how many empty lines stand above. */
type Block = { readonly lines: readonly string[]; readonly gap: number }

export function convertStory({ path, text }: SourceText): Converted {
  const blocks = blocksOf(text)
  const [first, ...others] = blocks
  if (first === undefined) {
    return { articles: [], findings: [{ place: fileStart, ...nothingToRead() }] }
  }
  const words = first.lines.join(' ')
  const isHeadline = words.length <= longestHeadline
  const [title, below] = isHeadline ? [words, others] : [null, blocks]
  const end = below.findIndex(({ lines }) => isByline(lines[0] ?? ''))
  const before = end === -1 ? below : below.slice(0, end)
  const author = end === -1 ? null : authorIn(below[end]?.lines[0] ?? '')
  const { image, rest } = takePicture(before)
  const { takeaways, body } = takeTakeaways(rest)
  const article: FoundArticle = {
    from: path,
    name: slugOf(title ?? posix.basename(path, '.txt'), 'article'),
    title,
    standfirst: null,
    authors: author === null ? [] : [author],
    published: null,
    updated: null,
    image,
    topics: [],
    takeaways,
    related: end === -1 ? [] : relatedIn(below.slice(end + 1)),
    addresses: [],
    lang: null,
    draft: false,
    body: { type: 'root', children: sectionsOf(body) },
    questions: [],
    unknown: [],
  }
  return { articles: [article], findings: [] }
}

function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = []
  let lines: string[] = []
  let gap = 0
  for (const line of [...text.split('\n'), '']) {
    if (line.trim() !== '') {
      lines.push(line.trim())
      continue
    }
    if (lines.length > 0) {
      blocks.push({ lines, gap })
      gap = 0
    }
    lines = []
    gap += 1
  }
  return blocks
}

const credit =
  /^(?:photo|photograph|picture|image|illustration|credit|source)\b.{0,3}\b(?:by|:|courtesy)?/iu
const byline = /^(?:written )?by\s+(\p{Lu}.{1,80})$/u
const written = /^(?:written|words|story|text|reporting)\s+by:?\s+(.{2,80})$/iu
const bullet = /^[•·▪‣*-]\s+/u

function isByline(line: string): boolean {
  return written.test(line) || byline.test(line)
}

function authorIn(line: string): string | null {
  return (written.exec(line) ?? byline.exec(line))?.[1]?.trim() ?? null
}

/** What a picture shows and who made it, in two lines. */
function takePicture(blocks: readonly Block[]): {
  readonly image: FoundPicture | null
  readonly rest: readonly Block[]
} {
  const [first, ...rest] = blocks
  const [alt = '', by = '', ...more] = first?.lines ?? []
  if (more.length > 0 || !credit.test(by)) return { image: null, rest: blocks }
  return { image: { src: null, alt, credit: by, caption: null }, rest }
}

function takeTakeaways(blocks: readonly Block[]): {
  readonly takeaways: readonly string[]
  readonly body: readonly Block[]
} {
  const at = blocks.findIndex(({ lines }) => /^key takeaways:?$/iu.test(lines[0] ?? ''))
  const titled = blocks[at]
  if (titled === undefined) return { takeaways: [], body: blocks }
  const inside = titled.lines.slice(1)
  const next = blocks[at + 1]
  const items = inside.length > 0 ? inside : (next?.lines ?? [])
  if (!items.every((line) => bullet.test(line))) return { takeaways: [], body: blocks }
  const after = inside.length > 0 ? at + 1 : at + 2
  return {
    takeaways: items.map((line) => line.replace(bullet, '')),
    body: [...blocks.slice(0, at), ...blocks.slice(after)],
  }
}

/** A short line without a full stop above a paragraph is a heading; what stands after a wider gap, with no heading, is the closing. */
function sectionsOf(blocks: readonly Block[]): RootContent[] {
  let headings = 0
  return blocks.flatMap((block, index): RootContent[] => {
    const isLast = index === blocks.length - 1
    if (!isLast && isHeading(block)) {
      headings += 1
      return [{ type: 'heading', depth: 2, children: [plain(block)] } satisfies Heading]
    }
    const above = blocks[index - 1]
    const closes = headings > 0 && block.gap > 1 && above !== undefined && !isHeading(above)
    return [...(closes ? [{ type: 'thematicBreak' } as const] : []), ...paragraphsOf(block)]
  })
}

const longestHeading = 90

function isHeading({ lines: [line = '', ...more] }: Block): boolean {
  return more.length === 0 && line.length <= longestHeading && !/[.!?:;,…。"”’)]$/u.test(line)
}

function paragraphsOf(block: Block): readonly RootContent[] {
  if (!block.lines.every((line) => bullet.test(line))) {
    return [{ type: 'paragraph', children: [plain(block)] } satisfies Paragraph]
  }
  const items = block.lines.map((line) => line.replace(bullet, ''))
  return [
    {
      type: 'list',
      spread: false,
      children: items.map((value) => ({
        type: 'listItem',
        spread: false,
        children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
      })),
    },
  ]
}

function plain({ lines }: Block): { type: 'text'; value: string } {
  return { type: 'text', value: lines.join('\n') }
}

/** Below the author, each is the description of its picture and its headline: the last line of every second block. */
function relatedIn(blocks: readonly Block[]): readonly string[] {
  const lines = blocks.map(({ lines: own }) => own.join(' '))
  return lines.length % 2 === 0 ? lines.filter((_, index) => index % 2 === 1) : lines
}
