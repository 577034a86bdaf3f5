import { expect, test } from 'vitest'
import { xml, xmlDocument } from '#lib/text/xml/xml.ts'

test('elements stand on lines of their own, and words are never markup', () => {
  const root = xml('list', [
    xml('item', 'a < b & ]]> "c"', { note: `"d" < 'e'` }),
    xml('empty', ''),
    xml('outer', [xml('inner', 'half a pair: \uD800')], { n: '1' }),
  ])
  expect(xmlDocument(root)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<list>
<item note="&quot;d&quot; &lt; &apos;e&apos;">a &lt; b &amp; ]]&gt; &quot;c&quot;</item>
<empty/>
<outer n="1">
<inner>half a pair: \uFFFD</inner>
</outer>
</list>
`)
})
