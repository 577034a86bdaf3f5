import { expect, test } from 'vitest'
import { rssFeed } from '#lib/publish/feeds/rss.ts'
import { aPublication } from '../../../fixtures/an-archive.ts'
import { articles, feedWith } from './small-feed.ts'

test('articles as RSS', async () => {
  expect(rssFeed(await feedWith(articles))).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>The Pier</title>
<link>https://example.org/reader/</link>
<description>News &amp; views.</description>
<language>en</language>
<lastBuildDate>Sat, 21 Nov 2026 00:00:00 GMT</lastBuildDate>
<atom:link href="https://example.org/reader/feed.xml" rel="self" type="application/rss+xml"/>
<item>
<title>Fish &amp; chips</title>
<link>https://example.org/reader/articles/harbour/</link>
<guid isPermaLink="false">https://example.org/reader/old/h%C3%A4fen/</guid>
<pubDate>Fri, 20 Nov 2026 07:30:00 GMT</pubDate>
<atom:updated>2026-11-21T00:00:00.000Z</atom:updated>
<dc:creator>Ada Example</dc:creator>
<dc:creator>Bo Example</dc:creator>
<category>Ports &amp; rivers</category>
<description>Less than &amp;lt;half&amp;gt; is left.</description>
<content:encoded>&lt;h2&gt;Key takeaways&lt;/h2&gt;&lt;ul&gt;&lt;li&gt;The ferry leaves early.&lt;/li&gt;&lt;/ul&gt;&lt;figure&gt;&lt;img src=&quot;https://example.org/reader/images/harbour-01234567-800.jpg&quot; width=&quot;800&quot; height=&quot;450&quot; alt=&quot;A harbour at dusk&quot;&gt;&lt;figcaption&gt;&lt;small&gt;Drawing by Standfirst&lt;/small&gt;&lt;/figcaption&gt;&lt;/figure&gt;&lt;p&gt;The ferry leaves at eight.&lt;/p&gt;</content:encoded>
<enclosure url="https://example.org/reader/images/harbour-01234567-800.jpg" length="34567" type="image/jpeg"/>
</item>
<item>
<title>الميناء</title>
<link>https://example.org/reader/articles/mina/</link>
<guid isPermaLink="true">https://example.org/reader/articles/mina/</guid>
<pubDate>Thu, 19 Nov 2026 00:00:00 GMT</pubDate>
<dc:creator>Ada Example</dc:creator>
<dc:language>ar</dc:language>
<content:encoded>&lt;div lang=&quot;ar&quot; dir=&quot;rtl&quot;&gt;&lt;p&gt;تغادر العبارة في الثامنة.&lt;/p&gt;&lt;/div&gt;</content:encoded>
</item>
</channel>
</rss>
`)
})

test('a publication in which nothing stands yet has a feed of nothing', async () => {
  const feed = await feedWith([], aPublication({ url: 'https://example.org' }))
  expect(rssFeed(feed)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>The Pier</title>
<link>https://example.org/</link>
<description>The Pier</description>
<language>en</language>
<atom:link href="https://example.org/feed.xml" rel="self" type="application/rss+xml"/>
</channel>
</rss>
`)
})
