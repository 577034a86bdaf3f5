/** `/llms.txt`, which leads language models to what they can read: https://llmstxt.org */

import type { Archive, Entry } from '#lib/archive/archive.ts'
import { feedFormats } from '#lib/site/feed-formats.ts'
import { messagesIn } from '#lib/site/messages/messages.ts'
import { urlsOf } from '#lib/site/urls.ts'
import { markdownLine } from '#lib/text/characters/markdown-line.ts'

/** What fits into a context; the index has the rest. */
const mostArticles = 50

export function llmsText({
  site,
  entries,
  topics,
}: Pick<Archive, 'site' | 'entries' | 'topics'>): string {
  const urls = urlsOf(site)
  const messages = messagesIn(site.language)
  const link = (name: string, path: string, about: string | null = null): string => {
    // Programs look for a link's end by its bracket.
    const address = urls.whole(path).replaceAll('(', '%28').replaceAll(')', '%29')
    const line = `- [${markdownLine(name)}](${address})`
    return about === null ? line : `${line}: ${markdownLine(about)}`
  }
  const newest = entries
    .slice(0, mostArticles)
    .map((entry) => link(entry.title, urls.articleMarkdown(entry.slug), inShort(entry)))
  const byTopic = topics.map(({ id, label }) => link(label, urls.topic(id)))
  // A feed has whole addresses, so there is none on a site that has none.
  const feeds = feedFormats.map((format) => link(format.label, urls.feed(format)))
  const sections = [
    [`# ${markdownLine(site.name)}`],
    site.description === null ? [] : [`> ${markdownLine(site.description)}`],
    section(messages.latest, newest),
    section(messages.topics, byTopic),
    // The format's own word for what may be skipped.
    section('Optional', [
      link('articles.json', urls.articleIndex),
      ...(site.url === null ? [] : feeds),
    ]),
  ]
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')
}

function inShort({ takeaways, standfirst }: Entry): string | null {
  return takeaways[0]?.text ?? standfirst
}

function section(heading: string, links: readonly string[]): readonly string[] {
  return links.length === 0 ? [] : [`## ${heading}`, '', ...links]
}
