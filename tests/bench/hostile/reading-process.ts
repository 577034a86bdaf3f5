/** Reads one hostile text after another, each as it is asked: see bench-hostile.ts, which starts it. */

import { parseArticle } from '#lib/article/parse-article.ts'
import { parseAuthorPage } from '#lib/article/author-page.ts'
import { parseStandingPage } from '#lib/article/standing-page.ts'
import { parseSite } from '#lib/site/site.ts'
import { nowhere } from '#lib/site/site-address.ts'
import { hostileTexts } from './texts.ts'

export type Asked = { readonly kind: string; readonly bytes: number; readonly as: Shape }
export type Shape = 'article' | 'page' | 'author'
export type Answered = {
  /** Of processor time, which other programs of the machine do not lengthen. */
  readonly milliseconds: number
  readonly peakBytes: number
  /** What was said: each rule with how often. */
  readonly said: string
}

const { site } = parseSite('', { folderName: 'Example', ...nowhere })
const context = { site, pictures: new Map() }
const parsers = { article: parseArticle, page: parseStandingPage, author: parseAuthorPage } as const

function readOnce({ kind, bytes, as }: Asked): Answered {
  const source = hostileTexts[kind]?.(bytes) ?? ''
  const before = process.cpuUsage()
  const { problems } = parsers[as](source, `${as}s/hostile.md`, context)
  const { user, system } = process.cpuUsage(before)
  const milliseconds = (user + system) / 1000
  const counts = new Map<string, number>()
  for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const said = [...counts].map(([rule, count]) => (count === 1 ? rule : `${rule} ×${count}`))
  return {
    milliseconds,
    peakBytes: process.resourceUsage().maxRSS * 1024,
    said: said.length === 0 ? 'read' : said.join(', '),
  }
}

// What has run once is compiled: that is no part of what a text costs.
parseArticle('---\ntitle: a\n---\nA *b*. C [d](e)', 'articles/first.md', context)

process.on('message', (asked: Asked) => process.send?.(readOnce(asked)))
process.once('disconnect', () => process.exit())
process.send?.('ready')
