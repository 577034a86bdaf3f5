import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

const { topics: labels } = parse(readFileSync('site.yml', 'utf8'))

/** Articles newest first, and the lists they stand in. */
export function archiveOf(pages) {
  const articles = pages.toSorted((a, b) => b.data.published - a.data.published)
  const byTopic = grouped(articles, ({ data }) => data.topics)
  const byAuthor = grouped(articles, ({ data }) => [data.author])
  const topics = Object.entries(labels)
    .filter(([id]) => byTopic.has(id))
    .map(([id, label]) => ({ id, label, articles: byTopic.get(id) }))
  const authors = [...byAuthor]
    .map(([name, found]) => ({ id: authorId(name), label: name, articles: found }))
    .sort((a, b) => a.label.localeCompare(b.label))
  return {
    articles,
    topics,
    authors,
    placeOf: new Map(articles.map(({ fileSlug }, place) => [fileSlug, place])),
    frontPages: pagesOf(articles.slice(1), '/'),
    topicPages: topics.flatMap((list) => listPages(list, '/topics/')),
    authorPages: authors.flatMap((list) => listPages(list, '/authors/')),
  }
}

function grouped(articles, keysOf) {
  const groups = new Map()
  for (const article of articles) {
    for (const key of keysOf(article)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [article])
      else group.push(article)
    }
  }
  return groups
}

const perPage = 20

function pagesOf(list, base) {
  const pages = Math.max(1, Math.ceil(list.length / perPage))
  return Array.from({ length: pages }, (_, index) => ({
    page: index + 1,
    pages,
    base,
    articles: list.slice(index * perPage, (index + 1) * perPage),
    address: index === 0 ? base : `${base}page/${index + 1}/`,
  }))
}

function listPages({ id, label, articles }, base) {
  return pagesOf(articles, `${base}${id}/`).map((page) => ({
    ...page,
    label,
    total: articles.length,
  }))
}

export function authorId(name) {
  return name.toLowerCase().replaceAll(' ', '-')
}

/** Up to four others on the first topic. */
export function relatedTo(slug, topic, { topics }) {
  const all = topics.find(({ id }) => id === topic)?.articles ?? []
  const at = all.findIndex(({ fileSlug }) => fileSlug === slug)
  return [...all.slice(at + 1, at + 5), ...all.slice(Math.max(0, at - 4), at)].slice(0, 4)
}
