/** Every page that search engines should know, as sitemaps.org and Google's extension for pictures want it told. */

import { machineForm, type Moment } from '#lib/text/moment.ts'
import { xml, xmlDocument, type XmlElement } from '#lib/text/xml/xml.ts'

export type SitemapPage = {
  /** With scheme and host. */
  readonly url: string
  /** When what it shows last changed; `null` when nothing on it says so. */
  readonly changed: Moment | null
  /** Addresses of its pictures, with scheme and host. */
  readonly pictures: readonly string[]
}

/** What all sitemaps are written in. */
export const sitemapNamespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** What one file may hold by the protocol; its 50 MB are never reached with addresses of ours. */
const mostPages = 50_000
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
  const index = xml(
    'sitemapindex',
    parts.map(({ file }) => xml('sitemap', [xml('loc', addressOf(file))])),
    { xmlns: sitemapNamespace },
  )
  return new Map([
    ['sitemap.xml', xmlDocument(index)],
    ...parts.map(({ file, text }) => [file, text] as const),
  ])
}

function sitemap(pages: readonly SitemapPage[]): string {
  const namespaces = {
    xmlns: sitemapNamespace,
    'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
  }
  return xmlDocument(xml('urlset', pages.map(pageElement), namespaces))
}

function pageElement({ url, changed, pictures }: SitemapPage): XmlElement {
  return xml('url', [
    xml('loc', url),
    ...(changed === null ? [] : [xml('lastmod', machineForm(changed))]),
    ...pictures
      .slice(0, mostPictures)
      .map((address) => xml('image:image', [xml('image:loc', address)])),
  ])
}
