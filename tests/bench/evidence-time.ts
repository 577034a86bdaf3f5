/** How long support and facts take beside parsing the same articles without takeaways. */

import { parseArticle } from '#lib/article/parse-article.ts'
import { parseSite } from '#lib/site/site.ts'
import { type Story, withoutTakeaways } from './stories.ts'

const rounds = 7

/** Medians of paired rounds in one process: a machine's mood falls on both alike. */
export function timeFigures(stories: readonly Story[]): string {
  const { site } = parseSite('', { folderName: 'Stories', url: null, basePath: null })
  const bare = stories.map(({ source }) => withoutTakeaways(source))
  const run = (sources: readonly string[]): number => {
    const started = performance.now()
    for (const source of sources)
      parseArticle(source, 'articles/story.md', { pictures: new Map(), site })
    return (performance.now() - started) / sources.length
  }
  const whole = stories.map(({ source }) => source)
  for (let warm = 0; warm < 3; warm += 1) {
    run(bare)
    run(whole)
  }
  const pairs = Array.from({ length: rounds }, () => ({ without: run(bare), with: run(whole) }))
  const words = stories.reduce((sum, { article }) => sum + article.wordCount, 0) / stories.length
  const parsing = median(pairs.map((pair) => pair.without))
  const evidence = median(pairs.map((pair) => pair.with - pair.without))
  const ratio = median(pairs.map((pair) => (pair.with - pair.without) / pair.without))
  return [
    `Time an article of ${Math.round(words)} words and some four takeaways, median of ${rounds} paired rounds`,
    `  parsing ${parsing.toFixed(2)} ms, takeaways on top ${evidence.toFixed(2)} ms, ratio ${ratio.toFixed(2)}`,
  ].join('\n')
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
