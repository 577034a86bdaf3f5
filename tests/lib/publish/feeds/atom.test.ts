import { expect, test } from 'vitest'
import { atomFeed } from '#lib/publish/feeds/atom.ts'
import { aPublication } from '../../../fixtures/an-archive.ts'
import { articles, feedWith } from './small-feed.ts'

test('articles as Atom', async () => {
  expect(atomFeed(await feedWith(articles))).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>https://example.org/reader/</id>
<title>The Pier</title>
<subtitle>News &amp; views.</subtitle>
<updated>2026-11-21T00:00:00.000Z</updated>
<author>
<name>The Pier</name>
</author>
<icon>https://example.org/reader/icons/icon-512.png</icon>
<link rel="alternate" type="text/html" href="https://example.org/reader/"/>
<link rel="self" type="application/atom+xml" href="https://example.org/reader/atom.xml"/>
<entry>
<id>https://example.org/reader/old/h%C3%A4fen/</id>
<title>Fish &amp; chips</title>
<link rel="alternate" type="text/html" href="https://example.org/reader/articles/harbour/"/>
<link rel="enclosure" type="image/jpeg" href="https://example.org/reader/images/harbour-01234567-800.jpg" length="34567"/>
<published>2026-11-20T07:30:00.000Z</published>
<updated>2026-11-21T00:00:00.000Z</updated>
<author>
<name>Ada Example</name>
<uri>https://example.org/reader/authors/ada-example/</uri>
</author>
<author>
<name>Bo Example</name>
<uri>https://example.org/reader/authors/bo-example/</uri>
</author>
<category term="Ports &amp; rivers"/>
<summary>Less than &lt;half&gt; is left.</summary>
<content type="html">&lt;h2&gt;Key takeaways&lt;/h2&gt;&lt;ul&gt;&lt;li&gt;The ferry leaves early.&lt;/li&gt;&lt;/ul&gt;&lt;figure&gt;&lt;img src=&quot;https://example.org/reader/images/harbour-01234567-800.jpg&quot; width=&quot;800&quot; height=&quot;450&quot; alt=&quot;A harbour at dusk&quot;&gt;&lt;figcaption&gt;&lt;small&gt;Drawing by Standfirst&lt;/small&gt;&lt;/figcaption&gt;&lt;/figure&gt;&lt;p&gt;The ferry leaves at eight.&lt;/p&gt;</content>
</entry>
<entry xml:lang="ar">
<id>https://example.org/reader/articles/mina/</id>
<title>الميناء</title>
<link rel="alternate" type="text/html" href="https://example.org/reader/articles/mina/"/>
<published>2026-11-19T00:00:00.000Z</published>
<updated>2026-11-19T00:00:00.000Z</updated>
<author>
<name>Ada Example</name>
<uri>https://example.org/reader/authors/ada-example/</uri>
</author>
<content type="html">&lt;div lang=&quot;ar&quot; dir=&quot;rtl&quot;&gt;&lt;p&gt;تغادر العبارة في الثامنة.&lt;/p&gt;&lt;/div&gt;</content>
</entry>
</feed>
`)
})

test('a publication in which nothing stands yet says the first instant there is', async () => {
  const feed = await feedWith([], aPublication({ url: 'https://example.org' }))
  expect(atomFeed(feed)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>https://example.org/</id>
<title>The Pier</title>
<updated>1970-01-01T00:00:00.000Z</updated>
<author>
<name>The Pier</name>
</author>
<icon>https://example.org/icons/icon-512.png</icon>
<link rel="alternate" type="text/html" href="https://example.org/"/>
<link rel="self" type="application/atom+xml" href="https://example.org/atom.xml"/>
</feed>
`)
})
