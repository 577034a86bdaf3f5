/** The two places in which a page is told what it may load: itself, and the headers it goes out with. */

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { policyOf } from '../policy-of.ts'
import { builtSites } from './support/built-sites.ts'
import { elementsOf } from './support/elements-of.ts'

const sameEverywhere = {
  'default-src': ["'none'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
}

describe.each(await builtSites())('$name', ({ folder, site }) => {
  test('every page says first of all what it may load: its own, and these scripts and styles', () => {
    const policies = [...site.pages].map(([page, html]) => {
      const [first, second] = elementsOf(html).filter(({ name }) => name === 'meta')
      expect(first?.attributes.get('charset'), page).toBe('utf-8')
      expect(second?.attributes.get('http-equiv'), page).toBe('Content-Security-Policy')
      return { page, ...policyOf(second?.attributes.get('content') ?? '') }
    })
    expect(policies).toEqual(
      [...site.pages].map(([page, html]) => ({
        page,
        ...sameEverywhere,
        'script-src': [...scriptSources(page), ...hashesOf(html, 'script')],
        'style-src': hashesOf(html, 'style'),
      })),
    )
  })

  test('every block of `_headers` says so again, as far as it is the same for all pages', () => {
    const lines = readFileSync(path.join(folder, '_headers'), 'utf8').split('\n')
    // Those with a name for a step add to what another block says.
    const blocks = lines.filter((line) => /^\S/u.test(line) && !line.includes('/:'))
    const policies = lines.flatMap(
      (line) => /^ {2}content-security-policy: (.*)$/u.exec(line)?.[1] ?? [],
    )
    const rules = [...site.pages.values()].flatMap((html) => hashesOf(html, 'script'))
    expect(blocks).toContain(`${site.basePath}/`)
    expect(blocks).toContain(`${site.basePath}/articles/*`)
    expect(blocks).toContain(`${site.basePath}/pagefind/*`)
    expect(blocks).toContain(`${site.basePath}/search/*`)
    // In whichever order.
    const sorted = policies
      .map(policyOf)
      .map((policy) => ({ ...policy, 'script-src': policy['script-src']?.toSorted() }))
    expect(sorted).toEqual(
      blocks.map((block) => ({
        ...sameEverywhere,
        'script-src': [
          ...scriptSources(block.slice(`${site.basePath}/`.length)),
          ...new Set(rules),
        ].toSorted(),
        'style-src': ["'self'", "'unsafe-inline'"],
        'style-src-attr': ["'none'"],
        'frame-ancestors': ["'none'"],
      })),
    )
  })

  test('files with a hash in their names are kept for good, pages for a minute', () => {
    const text = readFileSync(path.join(folder, '_headers'), 'utf8')
    const caching = Object.fromEntries(
      text
        .trim()
        .split('\n\n')
        .map((block) => {
          const value = /cache-control: (.*)/u.exec(block)?.[1]
          return [block.split('\n')[0] ?? '', value?.split(', ').at(-1)] as const
        }),
    )
    expect(caching).toMatchObject({
      [`${site.basePath}/`]: 'stale-while-revalidate=600',
      [`${site.basePath}/404.html`]: 'stale-while-revalidate=600',
      [`${site.basePath}/articles/*`]: 'stale-while-revalidate=600',
      [`${site.basePath}/assets/*`]: 'immutable',
      [`${site.basePath}/images/*`]: 'immutable',
      [`${site.basePath}/sw.js`]: 'no-cache',
    })
  })
})

/** The search alone runs WebAssembly. */
function scriptSources(file: string): readonly string[] {
  return /^(?:search|pagefind)\//u.test(file) ? ["'self'", "'wasm-unsafe-eval'"] : ["'self'"]
}

/** Of what stands in the page, but for data that no browser reads. */
function hashesOf(html: string, name: 'script' | 'style'): readonly string[] {
  return inlineTexts(parse(html), name).map(
    (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  )
}

function inlineTexts(node: DefaultTreeAdapterTypes.Node, name: string): readonly string[] {
  if (!('childNodes' in node)) return []
  if (!('attrs' in node) || node.tagName !== name) {
    return node.childNodes.flatMap((child) => inlineTexts(child, name))
  }
  const outside = node.attrs.some(
    (each) => each.name === 'src' || each.value === 'application/ld+json',
  )
  return outside
    ? []
    : [node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')]
}
