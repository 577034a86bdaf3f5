import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { clientModulesOf } from '#lib/build/pages/client-manifest.ts'
import { stripPage, type PageStyles } from '#lib/finish/strip-page.ts'
import manifest from '../../../package.json' with { type: 'json' }
import { exported } from './exported.ts'

const modules = new Map([
  ...clientModulesOf(exported('counter-manifest.txt')),
  ...clientModulesOf(exported('link-manifest.txt')),
])

const inPage: PageStyles = {
  of: () => ({ place: { kind: 'inline' }, css: 'p{color:red}', fonts: ['/assets/n.woff2'] }),
}
const behindAddress: PageStyles = {
  of: () => ({
    place: { kind: 'linked', address: '/assets/site-1.css', file: 'site-1.css' },
    css: 'p{color:red}',
    fonts: ['/assets/n.woff2'],
  }),
}

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`

function stripped(source: string, styles = inPage): string {
  const light = stripPage(source, { styles, modules, ownScripts: new Set(), wasm: false })
  return light.kind === 'light' ? light.html : expect.fail(light.reasons.join(', '))
}

function refusals(source: string): readonly string[] {
  const light = stripPage(source, {
    styles: inPage,
    modules,
    ownScripts: new Set(),
    wasm: false,
  })
  return light.kind === 'refused' ? light.reasons : []
}

/** A page as plain as Next's can be, with something planted in its body. */
function pageWith(body: string, head = ''): string {
  return (
    '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>' +
    '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>' +
    `${head}<title>T</title></head><body><div hidden=""><!--$--><!--/$--></div>${body}</body></html>`
  )
}

const headOf = (html: string): string => /<head>(.*)<\/head>/su.exec(html)?.[1] ?? ''
const bodyOf = (html: string): string => /<body>(.*)<\/body>/su.exec(html)?.[1] ?? ''

test('the pages were exported by the very Next that the project is pinned to', () => {
  expect(exported('README.md')).toContain(
    `Pages as Next ${manifest.dependencies.next} exported them`,
  )
})

test("an article's page as Next exports it keeps its words and loses its runtime", () => {
  const html = stripped(exported('article.html'))
  const rules = /<script type="speculationrules">(.*?)<\/script>/u.exec(html)?.[1] ?? ''
  expect(headOf(html)).toBe(
    '<meta charset="utf-8">' +
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ` +
      `script-src 'self' ${hashOf(rules)}; style-src ${hashOf('p{color:red}')}; ` +
      `img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'">` +
      '<meta name="viewport" content="width=device-width, initial-scale=1">' +
      '<link rel="preload" href="/assets/n.woff2" as="font" type="font/woff2" crossorigin="">' +
      '<style>p{color:red}</style>' +
      '<meta name="color-scheme" content="light dark"><title>The lighthouse keeps its lamp – one-article</title>' +
      '<meta name="description" content="The lamp stays.">' +
      '<link rel="icon" href="/icon.svg">' +
      '<script type="module" src="/assets/site-65d2ed368f.js"></script>' +
      '<script type="speculationrules">{"prefetch":[{"where":{"href_matches":"/*"},"eagerness":"moderate"}]}</script>',
  )
  expect(bodyOf(html)).toMatch(/^<a href="#main-content" class="skip-link">.*<\/footer>$/su)
  expect(html).not.toMatch(/_next|TURBOPACK|<!--|data-precedence|hidden=""/u)
})

test('a payload that an author writes about stays', () => {
  const quoted = '&lt;script&gt;self.__next_f.push([1,"words"])&lt;/script&gt;'
  const titled = '<p title="<script>self.__next_f.push([1,&quot;words&quot;])</script>">Words</p>'
  const payload = '<script>self.__next_f.push([1,"0:\\u003c/script>\\"])\\n"])</script>'
  expect(bodyOf(stripped(pageWith(`<p>${quoted}</p>${payload}${titled}${payload}`)))).toBe(
    `<p>${quoted}</p>${titled.replace(/<(?=\/?script>)/gu, '&lt;').replaceAll('script>', 'script&gt;')}`,
  )
})

test('styles behind an address are linked, and allowed from the site', () => {
  const html = stripped(pageWith('<p>Words</p>'), behindAddress)
  expect(headOf(html)).toContain(
    '<link rel="preload" href="/assets/n.woff2" as="font" type="font/woff2" crossorigin="">' +
      '<link rel="stylesheet" href="/assets/site-1.css"><title>',
  )
  expect(headOf(html)).toContain("style-src 'self';")
})

test('the colours that keep room for pictures join the styles of the page, each once', () => {
  const picture = '<img class="tone-a1f wide"><img class="tone-a1f"><img class="tone-xyz">'
  expect(headOf(stripped(pageWith(picture)))).toContain(
    '<style>p{color:red}.tone-a1f{background-color:#a1f;color:#fff}</style>',
  )
  const linked = headOf(stripped(pageWith(picture), behindAddress))
  expect(linked).toContain(
    '<link rel="stylesheet" href="/assets/site-1.css"><style>.tone-a1f{background-color:#a1f;color:#fff}</style>',
  )
  expect(linked).toContain(
    `style-src 'self' ${hashOf('.tone-a1f{background-color:#a1f;color:#fff}')};`,
  )
})

test('what a picture is cropped around is said by a rule of the page', () => {
  const picture = '<img class="tone-a1f focus-40-20"><img class="focus-40-20"><img class="focus-x">'
  expect(headOf(stripped(pageWith(picture)))).toContain(
    '.focus-40-20{object-position:40% 20%}</style>',
  )
})

test('styles are asked for by the classes, elements and ids of the page', () => {
  const styles: PageStyles = {
    of: (_, used) => ({
      place: { kind: 'inline' },
      css: [...used].filter((name) => /^[.#]|^[pb]$/u.test(name)).join(' '),
      fonts: [],
    }),
  }
  const body = '<p class="lead tone-x" id="t-1"></p><b class="lead  row"></b>'
  const html = stripped(pageWith(body), styles)
  expect(headOf(html)).toContain('<style>p b .lead .tone-x .row #t-1</style>')
  expect(bodyOf(html)).toBe(body)
})

test.each([
  ['of an article in words from left to right', '<div class="article-body"><p>A</p></div>', false],
  [
    'of one with a word that runs the other way',
    '<div class="article-body"><p dir="rtl">A</p></div>',
    true,
  ],
  ['of a list, into which a script may put one', '<p>A</p>', true],
])('styles for words from right to left, %s', (_, body, expected) => {
  let asked: boolean | null = null
  const styles: PageStyles = {
    of: (_sheets, used) => {
      asked = used.has('[dir=rtl]')
      return { place: { kind: 'inline' }, css: '', fonts: [] }
    },
  }
  stripped(pageWith(body), styles)
  expect(asked).toBe(expected)
})

test("words that look like the runtime's are an article's words", () => {
  const words =
    '<p>self.__next_f.push([1,"x"]) and globalThis["TURBOPACK"]</p><a href="/_next/x">a link</a>'
  expect(bodyOf(stripped(pageWith(words)))).toBe(words)
})

test('structured data stays and needs no hash', () => {
  const data = '<script type="application/ld+json">{"a":1}</script>'
  const html = stripped(pageWith('', data))
  expect(html).toContain(data)
  expect(html).toContain("script-src 'self';")
})

test('Open Graph stays, and of what Next says to Twitter the one thing that is new', () => {
  const said = '<meta property="og:title" content="T"><meta name="twitter:card" content="summary">'
  const again = '<meta name="twitter:title" content="T"><meta name="twitter:image:alt" content="A">'
  const head = headOf(stripped(pageWith('', said + again)))
  expect(head).toContain(said)
  expect(head).not.toContain('twitter:title')
  expect(head).not.toContain('twitter:image')
})

test.each([
  [
    'counter.html',
    ['the client component components/planted/counter.tsx#Counter, which needs the runtime'],
  ],
  [
    'link.html',
    [
      'the client component node_modules/next/dist/client/app-dir/link.js#, which needs the runtime',
    ],
  ],
  [
    'missing.html',
    [
      'an error in the place of the page: it threw, or called notFound() or redirect()',
      'no style sheet',
    ],
  ],
  ['styled.html', ['an inline style on <p>']],
  ['waiting.html', ['a suspended boundary']],
])('%s, as Next exports it, is refused', (name, reasons) => {
  expect(refusals(exported(name))).toEqual(reasons)
})

test.each([
  ['<!--$?--><p>x</p><!--/$-->', 'a suspended boundary'],
  ['<!--$!--><p>x</p><!--/$-->', 'a suspended boundary'],
  ['<!--$~--><p>x</p>', 'a suspended boundary'],
  ['<template id="B:0"></template>', 'a suspended boundary'],
  ['<div hidden id="S:0"></div>', 'a suspended boundary'],
  ['<script>$RC("B:0","S:0")</script>', 'a suspended boundary'],
  [
    '<!-- said to colleagues -->',
    'the comment <!-- said to colleagues -->, which the finishing step does not know',
  ],
  ['<button onclick="go()">Go</button>', 'an inline handler, onclick on <button>'],
  ['<style>p{top:0}</style>', 'a style element, which the policy would not know'],
  ['<svg onload="go()"></svg>', 'an inline handler, onload on <svg>'],
  ['<template><p style="color:red"></p></template>', 'an inline style on <p>'],
  [
    '<script>self.__next_r="x"</script>',
    'an inline script that the finishing step does not know: self.__next_r="x"',
  ],
  [
    '<script src="https://cdn.example/a.js"></script>',
    'the script https://cdn.example/a.js, which is not of this site',
  ],
  [
    '<script src="//cdn.example/assets/a.js"></script>',
    'the script //cdn.example/assets/a.js, which is not of this site',
  ],
  ['<img src="/_next/static/media/a.png">', "<img src> that leads to Next's files"],
  [
    '<img srcset="/a.png 1x, /_next/static/media/a.png 2x">',
    "<img srcset> that leads to Next's files",
  ],
])('planted: %s', (planted, reason) => {
  expect(refusals(pageWith(planted))).toEqual([reason])
})

test('metadata that comes after the page is refused: a reader without scripts would never get it', () => {
  const late = pageWith('<p>x</p>').replace('<!--/$-->', '<title>Late</title><!--/$-->')
  expect(refusals(late)).toEqual(['metadata that arrives late'])
})
