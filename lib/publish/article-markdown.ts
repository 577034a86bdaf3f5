/** An article for programs: what the page says, as Markdown with front matter. */

import type { ArticleInContext } from '#lib/archive/archive.ts'
import type { Article, Picture, Takeaway } from '#lib/article/article.ts'
import { evidenceOf } from '#lib/publish/evidence-of.ts'
import { fittingFile } from '#lib/publish/fitting-file.ts'
import type { Site } from '#lib/site/site.ts'
import { type Urls, urlsOf } from '#lib/site/urls.ts'
import { machineForm } from '#lib/text/moment.ts'
import { unspaced } from '#lib/text/words/unspaced.ts'
import { writeYaml, type YamlKeys } from '#lib/text/yaml/write-yaml.ts'

/** Addresses are whole where the site has one. Of a withdrawn article there is its notice alone, as on its page. */
export function articleMarkdown(
  { article, topics }: Pick<ArticleInContext, 'article' | 'topics'>,
  site: Site,
): string {
  const urls = urlsOf(site)
  const url = urls.whole(urls.article(article.slug))
  const { withdrawn } = article
  if (withdrawn !== null) {
    return document(
      {
        title: article.title,
        lang: article.lang,
        url,
        withdrawn: { date: machineForm(withdrawn.date), reason: withdrawn.reason },
      },
      '',
    )
  }
  const labels = topics.map(({ label }) => label)
  return document(frontOf(article, { labels, url, urls }), article.markdown)
}

function document(front: YamlKeys, body: string): string {
  return `---\n${writeYaml(front)}---\n${body === '' ? '' : `\n${body}`}`
}

type MarkdownContext = {
  readonly labels: readonly string[]
  readonly url: string
  readonly urls: Urls
}

function frontOf(article: Article, { labels, url, urls }: MarkdownContext): YamlKeys {
  const { title, standfirst, authors, published, updated, lang, image, takeaways } = article
  const { takeawaysMadeBy, sources, corrections } = article
  return {
    title,
    ...(standfirst === null ? {} : { standfirst }),
    authors,
    published: machineForm(published),
    ...(updated === null ? {} : { updated: machineForm(updated) }),
    lang,
    ...(labels.length === 0 ? {} : { topics: labels }),
    url,
    ...(image === null ? {} : { image: pictureOf(image, urls) }),
    ...(takeaways.length === 0
      ? {}
      : { takeaways: takeaways.map((each) => takeawayOf(each, article, urls)) }),
    ...(takeaways.length === 0 || takeawaysMadeBy.kind === 'author'
      ? {}
      : { takeawaysMadeBy: 'assisted', takeawaysCheckedBy: takeawaysMadeBy.checkedBy }),
    ...(sources.length === 0
      ? {}
      : { sources: sources.map((source) => ({ title: source.title, url: source.url })) }),
    ...(corrections.length === 0
      ? {}
      : {
          corrections: corrections.map(({ date, text, takeaway }) => ({
            date: machineForm(date),
            text,
            ...(takeaway === null ? {} : { takeaway: Number(takeaway.slice('t-'.length)) }),
          })),
        }),
  }
}

function pictureOf({ file, alt, credit, caption }: Picture, urls: Urls): YamlKeys {
  return {
    url: urls.whole(urls.picture(fittingFile(file).file)),
    alt,
    ...(credit === null ? {} : { credit }),
    ...(caption === null ? {} : { caption }),
  }
}

function takeawayOf(takeaway: Takeaway, article: Article, urls: Urls): YamlKeys {
  const evidence = evidenceOf(article.slug, takeaway, urls)
  if (evidence === null) return { text: takeaway.text }
  const sentence = wordsBehind(takeaway, article)
  return { text: takeaway.text, evidence: { kind: evidence.kind, sentence, url: evidence.url } }
}

/** The sentence that a takeaway rests on, or neighbouring ones in their order. */
function wordsBehind({ support }: Takeaway, { introduction, sections, closing }: Article): string {
  if (support.kind === 'none') return ''
  const ids = new Set(support.sentenceIds)
  const texts = [introduction, ...sections, ...(closing === null ? [] : [closing])]
    .flatMap(({ sentences }) => sentences)
    .flatMap(({ id, text }) => (ids.has(id) ? [text] : []))
  return texts.join(texts.some((text) => unspaced.test(text)) ? '' : ' ')
}
