import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { builtInPages } from '#lib/site/built-in-pages.ts'
import { feedFormats, topicFeedFormats } from '#lib/site/feed-formats.ts'

const named = new Set(
  [...readFileSync('docs/output.md', 'utf8').matchAll(/`(\/[^`]*)`/gu)].map(([, path]) => path),
)

test('docs/output.md names every feed', () => {
  const feeds = feedFormats.map(({ file }) => `/${file}`)
  const ofTopics = topicFeedFormats.map(({ file }) => `/topics/<topic>/${file}`)
  expect([...feeds, ...ofTopics].filter((path) => !named.has(path))).toEqual([])
})

test('docs/output.md names every page that is built in', () => {
  const pages = builtInPages.map(({ name }) => `/${name}/`)
  expect(pages.filter((path) => !named.has(path))).toEqual([])
})
