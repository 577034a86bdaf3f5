import type { System } from '#lib/intake/systems/key-table.ts'

/** Articles as this program writes them, and as a Markdown export of many others has them. */
export const standfirst: System = {
  name: 'Standfirst',
  marks: [/^site\.yml$/u],
  articles: [/^articles\//u],
  topicsApart: /\s*,\s*/u,
  keys: {
    title: 'title',
    standfirst: 'standfirst',
    description: 'standfirst',
    author: 'authors',
    authors: 'authors',
    published: 'published',
    date: 'published',
    updated: 'updated',
    topics: 'topics',
    tags: 'topics',
    image: 'image',
    'image.src': 'image',
    'image.alt': 'imageAlt',
    'image.credit': 'imageCredit',
    'image.caption': 'imageCaption',
    aliases: 'otherAddresses',
    slug: 'name',
    lang: 'lang',
    draft: 'draft',
    takeaways: 'takeaways',
  },
}
