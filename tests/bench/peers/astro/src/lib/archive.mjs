import { readFileSync } from 'node:fs'
import path from 'node:path'
import { getCollection } from 'astro:content'
import { parse } from 'yaml'

let archive

/** All articles, newest first, and the lists they stand in: made once. */
export function getArchive() {
  return (archive ??= readArchive())
}

async function readArchive() {
  const site = parse(readFileSync(path.join(process.env.CONTENT_DIR, 'site.yml'), 'utf8'))
  const articles = (await getCollection('articles')).sort(
    (a, b) => b.data.published.getTime() - a.data.published.getTime(),
  )
  const byTopic = grouped(articles, ({ data }) => data.topics)
  const byAuthor = grouped(articles, ({ data }) => [data.author])
  return {
    site,
    articles,
    topics: Object.entries(site.topics)
      .filter(([id]) => byTopic.has(id))
      .map(([id, label]) => ({ id, label, articles: byTopic.get(id) })),
    authors: [...byAuthor]
      .map(([name, found]) => ({ id: authorId(name), label: name, articles: found }))
      .sort((a, b) => a.label.localeCompare(b.label)),
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

export function authorId(name) {
  return name.toLowerCase().replaceAll(' ', '-')
}

/** Up to four others on the first topic. */
export function relatedTo(article, topics) {
  const all = topics.find(({ id }) => id === article.data.topics[0])?.articles ?? []
  const at = all.indexOf(article)
  return [...all.slice(at + 1, at + 5), ...all.slice(Math.max(0, at - 4), at)].slice(0, 4)
}
