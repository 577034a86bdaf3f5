import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import matter from 'gray-matter'
import { parse } from 'yaml'

export type Article = {
  slug: string
  title: string
  standfirst: string
  author: string
  published: Date
  topics: string[]
  takeaways: string[]
  sources: { title: string; url: string }[]
  image: { src: string; alt: string; credit: string } | null
  words: number
  content: string
}

export type List = { id: string; label: string; articles: Article[] }

export type Archive = {
  site: { name: string; description: string }
  articles: Article[]
  topics: List[]
  authors: List[]
}

type FrontMatter = Omit<Article, 'slug' | 'takeaways' | 'image' | 'words' | 'content'> & {
  takeaways: (string | { text: string })[]
  image?: Article['image']
}

let archive: Archive | undefined

/** Read once a worker. */
export function getArchive(): Archive {
  return (archive ??= readArchive(process.env.CONTENT_DIR ?? 'content'))
}

function readArchive(folder: string): Archive {
  const site = parse(readFileSync(path.join(folder, 'site.yml'), 'utf8')) as {
    name: string
    description: string
    topics: Record<string, string>
  }
  const articles = readdirSync(path.join(folder, 'articles'))
    .map((file) => readArticle(path.join(folder, 'articles', file)))
    .sort((a, b) => b.published.getTime() - a.published.getTime())
  const byTopic = grouped(articles, ({ topics }) => topics)
  const byAuthor = grouped(articles, ({ author }) => [author])
  return {
    site,
    articles,
    topics: Object.entries(site.topics).flatMap(([id, label]) => {
      const found = byTopic.get(id)
      return found === undefined ? [] : [{ id, label, articles: found }]
    }),
    authors: [...byAuthor]
      .map(([name, found]) => ({ id: authorId(name), label: name, articles: found }))
      .sort((a, b) => a.label.localeCompare(b.label)),
  }
}

function grouped(
  articles: Article[],
  keysOf: (article: Article) => string[],
): Map<string, Article[]> {
  const groups = new Map<string, Article[]>()
  for (const article of articles) {
    for (const key of keysOf(article)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [article])
      else group.push(article)
    }
  }
  return groups
}

function readArticle(file: string): Article {
  const { data, content } = matter(readFileSync(file, 'utf8'))
  const front = data as FrontMatter
  return {
    ...front,
    slug: path.basename(file, '.md'),
    takeaways: front.takeaways.map((each) => (typeof each === 'string' ? each : each.text)),
    image: front.image ?? null,
    words: content.split(/\s+/u).length,
    content,
  }
}

export function authorId(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-')
}

/** Up to four others on the first topic. */
export function relatedTo(article: Article): Article[] {
  const topic = getArchive().topics.find(({ id }) => id === article.topics[0])
  const all = topic?.articles ?? []
  const at = all.indexOf(article)
  return [...all.slice(at + 1, at + 5), ...all.slice(Math.max(0, at - 4), at)].slice(0, 4)
}
