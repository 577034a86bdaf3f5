/** Everything that is published, as one JSON file for programs. */

import type { Archive, Entry } from '#lib/archive/archive.ts'
import { type Evidence, evidenceOf } from '#lib/publish/evidence-of.ts'
import { fittingFile } from '#lib/publish/fitting-file.ts'
import { type Urls, urlsOf } from '#lib/site/urls.ts'
import { machineForm } from '#lib/text/moment.ts'

/** Addresses are whole where the site has one, else paths from the root of its host. */
type IndexedArticle = {
  readonly slug: string
  readonly url: string
  /** The article as Markdown. */
  readonly markdown: string
  readonly title: string
  readonly standfirst: string | null
  readonly authors: readonly string[]
  /** A day, or an instant in UTC. */
  readonly published: string
  readonly updated: string | null
  /** BCP 47. */
  readonly lang: string
  readonly topics: readonly string[]
  readonly takeaways: readonly { readonly text: string; readonly evidence: Evidence | null }[]
  readonly image: {
    readonly url: string
    readonly alt: string
    readonly credit: string | null
  } | null
}

/** Newest first. An article has a line of its own, so that two builds can be compared. */
export function articleIndex({ site, entries }: Pick<Archive, 'site' | 'entries'>): string {
  const urls = urlsOf(site)
  const { name, url, language, description } = site
  const about = JSON.stringify({ name, url, language, description })
  const articles = entries.map((entry) => `\n${JSON.stringify(indexed(entry, urls))}`)
  return `{"version":1,"site":${about},"articles":[${articles.join(',')}\n]}\n`
}

function indexed(entry: Entry, urls: Urls): IndexedArticle {
  const { slug, title, standfirst, authors, published, updated, lang, topics, takeaways } = entry
  return {
    slug,
    url: urls.whole(urls.article(slug)),
    markdown: urls.whole(urls.articleMarkdown(slug)),
    title,
    standfirst,
    authors,
    published: machineForm(published),
    updated: updated === null ? null : machineForm(updated),
    lang,
    topics: topics.map(({ label }) => label),
    takeaways: takeaways.map((takeaway) => ({
      text: takeaway.text,
      evidence: evidenceOf(slug, takeaway, urls),
    })),
    image: imageOf(entry, urls),
  }
}

function imageOf({ image }: Entry, urls: Urls): IndexedArticle['image'] {
  if (image === null) return null
  const { file, alt, credit } = image
  return { url: urls.whole(urls.picture(fittingFile(file).file)), alt, credit }
}
