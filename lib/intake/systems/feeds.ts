import type { KeySystem } from '#lib/intake/systems/key-table.ts'

const topicsApart = /\s*,\s*/u

/** The elements of an item of RSS 2.0 and its common extensions. */
export const rss: KeySystem = {
  name: 'RSS',
  topicsApart,
  keys: {
    title: 'title',
    description: 'standfirst',
    'dc:creator': 'authors',
    author: 'authors',
    pubDate: 'published',
    'dc:date': 'published',
    category: 'topics',
    'media:content': 'image',
    'media:thumbnail': 'image',
    enclosure: 'image',
    'media:description': 'imageAlt',
    'media:credit': 'imageCredit',
    link: 'address',
    'dc:language': 'lang',
  },
}

/** The elements of an entry of Atom. */
export const atom: KeySystem = {
  name: 'Atom',
  topicsApart,
  keys: {
    title: 'title',
    summary: 'standfirst',
    author: 'authors',
    published: 'published',
    issued: 'published',
    updated: 'published',
    category: 'topics',
    link: 'address',
  },
}

/** The keys of an item of JSON Feed 1.1. */
export const jsonFeed: KeySystem = {
  name: 'JSON Feed',
  topicsApart,
  keys: {
    title: 'title',
    summary: 'standfirst',
    authors: 'authors',
    author: 'authors',
    date_published: 'published',
    date_modified: 'updated',
    tags: 'topics',
    image: 'image',
    banner_image: 'image',
    url: 'address',
    language: 'lang',
  },
}
