/** How long sentences, support and facts take beside everything else that parsing the same articles is. */

import { holdTakeaways } from '#lib/article/hold-takeaways.ts'
import { parseArticle } from '#lib/article/parse-article.ts'
import { publicationDay } from '#lib/evidence/dates/dates.ts'
import { parseSite } from '#lib/site/site.ts'
import { nowhere } from '#lib/site/site-address.ts'
import { fileStart } from '#lib/text/problem.ts'
import { cutSentences } from '#lib/text/sentences/sentences.ts'
import type { Story } from './stories.ts'

const rounds = 9

/** Medians of paired rounds in one process: a machine's mood falls on both alike. */
export function timeFigures(stories: readonly Story[]): string {
  const { site } = parseSite('', { folderName: 'Stories', ...nowhere })
  const parse = (): void => {
    for (const { source } of stories) {
      parseArticle(source, 'articles/story.md', { pictures: new Map(), site })
    }
  }
  const prepared = stories.map(heldParts)
  const evidence = (): void => {
    for (const { paragraphs, written, against } of prepared) {
      for (const paragraph of paragraphs) cutSentences(paragraph, against.lang)
      holdTakeaways(written, against)
    }
  }
  for (let warm = 0; warm < 3; warm += 1) {
    parse()
    evidence()
  }
  const pairs = Array.from({ length: rounds }, () => {
    const [whole, own] = [timed(parse), timed(evidence)]
    return { own: own / stories.length, rest: (whole - own) / stories.length }
  })
  const words = stories.reduce((sum, { article }) => sum + article.wordCount, 0) / stories.length
  const rest = median(pairs.map((pair) => pair.rest))
  const own = median(pairs.map((pair) => pair.own))
  const ratio = median(pairs.map((pair) => pair.own / pair.rest))
  return [
    `Time an article of ${Math.round(words)} words and some four takeaways, median of ${rounds} paired rounds`,
    `  sentences, support and facts ${own.toFixed(2)} ms, the rest of parsing ${rest.toFixed(2)} ms, ratio ${ratio.toFixed(2)}`,
  ].join('\n')
}

function heldParts({ article, labels }: Story): {
  readonly paragraphs: readonly string[]
  readonly written: Parameters<typeof holdTakeaways>[0]
  readonly against: Parameters<typeof holdTakeaways>[1]
} {
  const sections = [article.introduction, ...article.sections, article.closing].flatMap((each) =>
    each === null ? [] : [each.sentences],
  )
  return {
    paragraphs: sections.map((sentences) => sentences.map(({ text }) => text).join(' ')),
    written: labels.map(({ text }, index) => ({
      id: `t-${index + 1}`,
      text,
      html: text,
      place: fileStart,
      checked: null,
      evidence: null,
    })),
    against: {
      title: article.title,
      lang: article.lang,
      published: publicationDay(article.published.at, 'UTC'),
      sections,
      elsewhere: [],
      lines: [],
    },
  }
}

function timed(work: () => void): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
