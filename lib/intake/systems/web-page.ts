import type { KeySystem } from '#lib/intake/systems/key-table.ts'

/** What the head of a page says, by the names of its `meta`, and four that it says otherwise. */
export const webPage: KeySystem = {
  name: 'a web page',
  topicsApart: /\s*,\s*/u,
  keys: {
    headline: 'title',
    'og:title': 'title',
    'twitter:title': 'title',
    title: 'title',
    description: 'standfirst',
    'og:description': 'standfirst',
    byline: 'authors',
    author: 'authors',
    'article:published_time': 'published',
    datePublished: 'published',
    date: 'published',
    time: 'published',
    'article:tag': 'topics',
    'og:image': 'image',
    'og:image:alt': 'imageAlt',
    'twitter:image': 'image',
    'twitter:image:alt': 'imageAlt',
    canonical: 'address',
    'og:url': 'address',
    lang: 'lang',
  },
}
