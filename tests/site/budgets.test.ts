/** What a reader has to download before the first word, and what nobody has to download any more. */

import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { ageScript } from '#lib/site/age-notice.ts'
import { firstScript } from '#lib/site/first-script.ts'
import { type BuiltSite, builtSites } from './support/built-sites.ts'
import { filesWith } from './support/files-with.ts'
import { overweight, pageWeight } from './support/page-weight.ts'
import { readSite } from './support/read-site.ts'
import { testSite } from './support/test-sites.ts'

/** The own one with all that an address brings. */
async function addressed(): Promise<Pick<BuiltSite, 'name' | 'folder' | 'site'>> {
  const { folder } = await testSite('addressed')
  return { name: 'the own site with an address', folder, site: await readSite(folder, '') }
}

describe.each([...(await builtSites()), await addressed()])('$name', ({ folder, site }) => {
  const read = (address: string): Buffer =>
    readFileSync(path.join(folder, address.slice(site.basePath.length)))

  test('every page keeps to its budget', () => {
    const over = [...site.pages].flatMap(
      ([page, html]) => overweight(page, pageWeight(html, read)) ?? [],
    )
    expect(over).toEqual([])
  })

  test('these are the scripts of every page, and there are no others', () => {
    const scripts = [...site.pages].map(([page, html]) => ({
      page,
      scripts: [...html.matchAll(/<script([^>]*)>(.*?)<\/script>/gsu)]
        // What it says to programs is no script to a browser.
        .filter(([, attributes]) => attributes !== ' type="application/ld+json"')
        .map(
          ([, attributes = '', text = '']) =>
            `${attributes}: ${text.replace(/-[0-9a-f]{10}\.js/u, '.js')}`,
        ),
    }))
    const rules = JSON.stringify({
      prefetch: [{ where: { href_matches: `${site.basePath}/*` }, eagerness: 'moderate' }],
    })
    expect(scripts).toEqual(
      [...site.pages].map(([page, html]) => ({
        page,
        scripts: [
          `: ${firstScript(site.basePath, `${site.basePath}/assets/site.js`)}`,
          ` type="speculationrules": ${rules}`,
          ...(html.includes('class="meta byline"') ? [`: ${ageScript}`] : []),
        ],
      })),
    )
    // Behind the one that every page loads: what loads on use, what the search alone asks for, and the worker of readers who save.
    const others = [...site.files]
      .filter((file) => /\.[cm]?js$/u.test(file))
      .filter((file) => !/^assets\/(?:shared|.+\.lazy)-[0-9A-Z]{8}\.js$/u.test(file))
    expect(others).toEqual([
      expect.stringMatching(/^assets\/site-[0-9a-f]{10}\.js$/u),
      'pagefind/pagefind-worker.js',
      'pagefind/pagefind.js',
      'sw.js',
    ])
  })

  test.each(['_next', 'turbopack', 'react-dom'])('no file has `%s` in it', async (words) => {
    expect(await filesWith(words, folder)).toEqual([])
  })

  test('nothing is left of what a runtime would fetch', () => {
    expect(
      [...site.files].filter((file) => /(?:^|\/)index\.txt$|\.(?:rsc|map)$/u.test(file)),
    ).toEqual([])
  })
})

describe('an article', () => {
  /** That no compression makes smaller. */
  const noise = (bytes: number): string => `/*${randomBytes(bytes).toString('base64')}*/`
  const files: Readonly<Record<string, string>> = { '/a.css': noise(13_000), '/a.js': noise(6_100) }
  const linesFor = (html: string): string | null =>
    overweight(
      'articles/a/index.html',
      pageWeight(html, (address) => files[address] ?? ''),
    )?.replaceAll(/\b\d+\b/gu, (size) => (Number(size) > 1000 ? 'N' : size)) ?? null

  test('that is light is not named', () => {
    expect(linesFor('<p>A')).toBeNull()
  })

  test('that is too heavy by itself', () => {
    expect(linesFor(`<style>${noise(14_000)}</style>`)).toBe(
      'articles/a/index.html: N bytes to read it (html N, css 0; N allowed), script 0 (N allowed)',
    )
  })

  test('that links too heavy a sheet', () => {
    expect(linesFor('<link rel="stylesheet" href="/a.css">')).toBe(
      'articles/a/index.html: N bytes to read it (html 22, css N; N allowed), script 0 (N allowed)',
    )
  })

  test('that is long may be heavier, by as much as its words weigh', () => {
    const long = (words: number): string =>
      `<div class="article-body">${'a '.repeat(words)}</div><footer class="article-foot">`
    const style = `<style>${noise(13_100)}</style>`
    expect(linesFor(long(800) + style)).not.toBeNull()
    expect(linesFor(long(1000) + style)).toBeNull()
  })

  test('that has too heavy a script', () => {
    expect(linesFor('<script src="/a.js"></script>')).toBe(
      'articles/a/index.html: 13 bytes to read it (html 13, css 0; N allowed), script N (N allowed)',
    )
  })

  test('whose head fetches too heavy a script', () => {
    expect(linesFor('<head><script>import("/a.js")</script></head>')).toBe(
      'articles/a/index.html: 38 bytes to read it (html 38, css 0; N allowed), script N (N allowed)',
    )
  })
})
