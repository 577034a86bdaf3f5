/** One article's text → the article, or what is wrong with it. */

import { posix } from 'node:path'
import type { Article, Section, Takeaway } from '#lib/article/article.ts'
import { type Body, readBody } from '#lib/article/body.ts'
import { blocksOf, type Lines } from '#lib/article/body/blocks.ts'
import type { Mark, Marks } from '#lib/article/body/mark-evidence.ts'
import { type FrontMatter, frontMatterSchema, keysAt } from '#lib/article/front/front-matter.ts'
import { printedGrowth } from '#lib/article/markdown/printed-growth.ts'
import { holdTakeaways } from '#lib/article/hold-takeaways.ts'
import { metadataOf } from '#lib/article/front/metadata.ts'
import { printBody } from '#lib/article/print-body.ts'
import { readFile } from '#lib/article/read-file.ts'
import { readingSeconds } from '#lib/article/reading-time.ts'
import { publicationDay } from '#lib/evidence/dates/dates.ts'
import type { PictureTable } from '#lib/images/picture.ts'
import { emptyBody } from '#lib/rules/body/body-empty.ts'
import { directionOf } from '#lib/site/direction.ts'
import { messagesIn } from '#lib/site/messages/messages.ts'
import type { Site } from '#lib/site/site.ts'
import { urlsOf } from '#lib/site/urls.ts'
import { firstHints } from '#lib/text/first-hints.ts'
import { canonicalLanguage } from '#lib/text/language.ts'
import {
  inDraft,
  byPlace,
  type Finding,
  fileStart,
  type Problem,
  problemIn,
} from '#lib/text/problem.ts'
import type { YamlData } from '#lib/text/yaml/yaml.ts'
import { countWords } from '#lib/text/words/count-words.ts'

export type ParsedArticle = {
  /** `null` when a problem is an error: never half an article. */
  readonly article: Article | null
  /** The takeaways beside what they were held against, also when an error keeps the article from being one; `null` when they could not be read. */
  readonly summary: ArticleSummary | null
  /** Of the sections in the summary, in the same order. */
  readonly lines: readonly SectionLines[]
  /** Sorted by place. */
  readonly problems: readonly Problem[]
}

export type ArticleSummary = Pick<Article, 'slug' | 'file' | 'lang' | 'takeaways'> & {
  /** In reading order; introduction and closing have no heading. */
  readonly sections: readonly Pick<Section, 'id' | 'heading' | 'sentences'>[]
}

/** Where a section stands in its file. */
export type SectionLines = Pick<Section, 'id'> & {
  /** Of its heading. */
  readonly line: number | null
  /** Of each of its elements, in the order in which its HTML has them. */
  readonly blocks: readonly Lines[]
}

export type ArticleContext = { readonly pictures: PictureTable; readonly site: Site }

/**
 * Pure: no file system, no clock. Never throws for anything a file may hold.
 *
 * @param source the file's text
 * @param file its path relative to the content folder, such as `articles/harbour.md`
 */
export function parseArticle(source: string, file: string, context: ArticleContext): ParsedArticle {
  const read = readFile(source, { schema: frontMatterSchema, keysAt })
  if (read.kind === 'refused') return refused(file, read.findings)
  const { front, yaml, text, tree, findings } = read
  const lang = langOf(front, context.site)
  const slug = posix.basename(file, '.md').normalize('NFC')
  const urls = urlsOf(context.site)
  const body = readBody(tree, {
    file,
    address: urls.article(slug),
    title: front?.title ?? '',
    lang,
    pictures: context.pictures,
    nearest: firstHints(),
    urls,
    messages: messagesIn(lang, context.site.language),
  })
  if (front === null) return refused(file, [...findings, ...body.findings])
  const assembly = { ...context, file, slug, lang, source: text, ofReading: findings }
  return assembled(front, yaml, body, assembly)
}

type Assembly = ArticleContext & {
  readonly file: string
  readonly slug: string
  readonly lang: string
  readonly source: string
  /** What was found when the front matter was held against its schema, and the body against what its writer wrote. */
  readonly ofReading: readonly Finding[]
}

function assembled(
  front: FrontMatter,
  yaml: YamlData,
  body: Body,
  { file, slug, lang, pictures, site, source, ofReading }: Assembly,
): ParsedArticle {
  const metadata = metadataOf(front, yaml, { file, pictures, site })
  const sections = [body.introduction, ...body.sections, body.closing].filter(
    (section) => section !== null,
  )
  const sentences = sections.flatMap((section) => section.sentences)
  const wordCount = countWords(sentences.map((sentence) => sentence.text).join(' '), lang)
  const held = holdTakeaways(metadata.fields.takeaways, {
    title: front.title,
    lang,
    published: publicationDay(metadata.fields.published.at, site.timeZone),
    sections: sections.map((section) => section.sentences),
    elsewhere: [
      { where: 'the headline', text: front.title },
      { where: 'the standfirst', text: front.standfirst ?? '' },
      ...body.elsewhere,
    ],
    lines: source.split('\n'),
  })
  const takeawayWords = countWords(
    metadata.fields.takeaways.map((takeaway) => takeaway.text).join(' '),
    lang,
  )
  const article: Article = {
    slug,
    file,
    lang,
    dir: directionOf(lang),
    ...metadata.fields,
    takeaways: held.takeaways,
    ...printBody(body, marksOf(held.takeaways), {
      lang,
      messages: messagesIn(lang, site.language),
    }),
    footnotes: body.footnotes,
    markdown: body.markdown,
    links: body.links,
    wordCount,
    readingTime: {
      takeaways: readingSeconds(takeawayWords, lang),
      article: readingSeconds(wordCount, lang),
    },
  }
  const findings = [
    ...ofReading,
    ...metadata.findings,
    // What nobody reads, or what there is no text for yet, can be held against nothing.
    ...(isEmpty(article) || article.withdrawn !== null ? [] : held.findings),
    ...body.findings,
    ...sizeFindings(article, source),
  ]
  const problems = findings
    .map((finding) => problemIn(file, finding))
    .map((problem) => (article.draft ? inDraft(problem) : problem))
    .toSorted(byPlace)
  const broken = problems.some((problem) => problem.severity === 'error')
  const { takeaways } = article
  const read = sections.map(({ id, heading, sentences: own }) => ({ id, heading, sentences: own }))
  const lines = sections.map(({ id, line, nodes }) => ({ id, line, blocks: blocksOf(nodes) }))
  const summary: ArticleSummary = { slug, file, lang, takeaways, sections: read }
  return { article: broken ? null : article, summary, lines, problems }
}

/** Which sentences bear out which takeaways. */
function marksOf(takeaways: readonly Takeaway[]): Marks {
  const marks = new Map<string, Mark[]>()
  for (const [index, { support }] of takeaways.entries()) {
    if (support.kind === 'none') continue
    const mark = { number: index + 1, isMatched: support.kind === 'matched' }
    for (const id of support.sentenceIds) marks.set(id, [...(marks.get(id) ?? []), mark])
  }
  return marks
}

function sizeFindings(article: Article, source: string): readonly Finding[] {
  const findings: Finding[] = []
  if (isEmpty(article) && article.withdrawn === null) {
    findings.push({ place: fileStart, ...emptyBody('article') })
  }
  const growth = printedGrowth(printedLength(article), source.length)
  if (growth !== null) findings.push(growth)
  return findings
}

function isEmpty(article: Article): boolean {
  return printedLength(article) === 0
}

function printedLength({ introduction, sections, closing }: Article): number {
  return [introduction, ...sections, closing]
    .map((section) => section?.html.length ?? 0)
    .reduce((sum, length) => sum + length, 0)
}

function refused(file: string, findings: readonly Finding[]): ParsedArticle {
  const problems = findings.map((finding) => problemIn(file, finding)).toSorted(byPlace)
  return { article: null, summary: null, lines: [], problems }
}

function langOf(front: FrontMatter | null, site: Site): string {
  return canonicalLanguage(front?.lang ?? site.language)
}
