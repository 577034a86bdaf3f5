/** A browser's way of reading, for tests that run in Node because they build sites. */

import { JSDOM } from 'jsdom'

const { window } = new JSDOM('', { url: 'https://example.org/' })

export function htmlDocument(html: string): Document {
  return new window.DOMParser().parseFromString(html, 'text/html')
}

export function xmlDocument(xml: string): Document {
  return new window.DOMParser().parseFromString(xml, 'application/xml')
}
