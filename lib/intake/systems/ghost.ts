import type { KeySystem } from '#lib/intake/systems/key-table.ts'

/** The keys of a post in an export of Ghost, with its tags and authors by name. */
export const ghost: KeySystem = {
  name: 'Ghost',
  topicsApart: /\s*,\s*/u,
  keys: {
    title: 'title',
    custom_excerpt: 'standfirst',
    authors: 'authors',
    published_at: 'published',
    tags: 'topics',
    feature_image: 'image',
    feature_image_alt: 'imageAlt',
    feature_image_caption: 'imageCaption',
    address: 'address',
    slug: 'name',
    locale: 'lang',
  },
}
