// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { xmlText } from '#lib/text/xml/xml-text.ts'

test('marks of XML are written as words', () => {
  expect(xmlText(`<b title="it's">Fish & chips]]></b>`)).toBe(
    '&lt;b title=&quot;it&apos;s&quot;&gt;Fish &amp; chips]]&gt;&lt;/b&gt;',
  )
})

test('what XML cannot hold leaves its mark, what it can hold stays', () => {
  expect(xmlText('a\u0000b\u0008c\u001Fd\uD800e\uDC00f\uFFFEg\uFFFFh')).toBe(
    'a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFDg\uFFFDh',
  )
  expect(xmlText('a\tb\nc\rd\u202Ee\u0085f😀')).toBe('a\tb\nc&#13;d\u202Ee\u0085f😀')
})

test('any text comes back from an element, but for what XML cannot hold', () => {
  const parser = new DOMParser()
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const read = parser.parseFromString(`<t>${xmlText(text)}</t>`, 'application/xml')
      expect(read.documentElement.textContent).toBe(
        // eslint-disable-next-line no-control-regex -- control characters are what is replaced
        text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '\uFFFD'),
      )
    }),
  )
})
