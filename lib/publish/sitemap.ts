/** Every page that search engines should know, as sitemaps.org and Google's extension for pictures want it told. */

import { machineForm, type Moment } from '#lib/text/moment.ts'
import { xmlText } from '#lib/text/xml-text.ts'

export type SitemapPage = {
  /** With scheme and host. */
  readonly url: string
  /** When what it shows last changed; `null` when nothing on it says so. */
  readonly changed: Moment | null
  /** Addresses of its pictures, with scheme and host. */
  readonly pictures: readonly string[]
}

/** What one file may hold by the protocol; its 50 MB are never reached with addresses of ours. */
export const mostPages = 50_000
/** Google reads no more pictures of a page. */
const mostPictures = 1000

/**
 * One file, or an index and as many as are needed.
 *
 * @param addressOf a sitemap's own address, with scheme and host
 * @returns texts by file name: `sitemap.xml`, and `sitemap-1.xml`, … where it is an index
 */
export function sitemapFiles(
  pages: readonly SitemapPage[],
  addressOf: (file: string) => string,
  most = mostPages,
): ReadonlyMap<string, string> {
  if (pages.length <= most) return new Map([['sitemap.xml', sitemap(pages)]])
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, index) => ({
    file: `sitemap-${index + 1}.xml`,
    text: sitemap(pages.slice(index * most, (index + 1) * most)),
  }))
  const index = document(
    'sitemapindex',
    '',
    parts.map(({ file }) => `<sitemap>${tag('loc', addressOf(file))}</sitemap>`),
  )
  return new Map([['sitemap.xml', index], ...parts.map(({ file, text }) => [file, text] as const)])
}

function sitemap(pages: readonly SitemapPage[]): string {
  return document(
    'urlset',
    ' xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"',
    pages.map(({ url, changed, pictures }) => {
      const images = pictures
        .slice(0, mostPictures)
        .map((address) => `<image:image>${tag('image:loc', address)}</image:image>`)
      const lastmod = changed === null ? [] : [tag('lastmod', machineForm(changed))]
      return ['<url>', tag('loc', url), ...lastmod, ...images, '</url>'].join('')
    }),
  )
}

export function document(root: string, namespaces: string, lines: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${namespaces}>`,
    ...lines,
    `</${root}>`,
    '',
  ].join('\n')
}

export function tag(name: string, text: string): string {
  return `<${name}>${xmlText(text)}</${name}>`
}
