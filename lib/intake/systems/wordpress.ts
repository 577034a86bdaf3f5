import type { KeySystem } from '#lib/intake/systems/key-table.ts'

/** The elements of an item in an export of WordPress (WXR), and two that stand for what its attachments say. */
export const wordpress: KeySystem = {
  name: 'WordPress',
  topicsApart: /\s*,\s*/u,
  keys: {
    title: 'title',
    'excerpt:encoded': 'standfirst',
    'dc:creator': 'authors',
    'wp:post_date_gmt': 'published',
    'wp:post_date': 'published',
    category: 'topics',
    thumbnail: 'image',
    'thumbnail-alt': 'imageAlt',
    'thumbnail-caption': 'imageCaption',
    link: 'address',
    'wp:post_name': 'name',
  },
}
