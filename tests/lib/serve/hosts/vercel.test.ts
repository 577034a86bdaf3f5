import { expect, test } from 'vitest'
import { vercelJson } from '#lib/serve/hosts/vercel.ts'

test('the usual headers first, then what is sent in their place; old addresses', () => {
  const text = vercelJson({
    headers: [
      {
        name: 'cache-control',
        usual: 'max-age=60',
        exceptions: [
          { pattern: '/assets/*', value: 'immutable' },
          { pattern: '/sw.js', value: 'no-cache' },
        ],
      },
      {
        name: 'content-type',
        usual: null,
        exceptions: [{ pattern: '/topics/:topic/feed.xml', value: 'application/rss+xml' }],
      },
    ],
    redirects: [{ from: '/what?/zürich/', to: '/articles/one/' }],
  })
  expect(JSON.parse(text)).toEqual({
    $schema: 'https://openapi.vercel.sh/vercel.json',
    framework: null,
    buildCommand: 'npm run build -- --compression none',
    outputDirectory: 'out',
    trailingSlash: true,
    headers: [
      { source: '/(.*)', headers: [{ key: 'cache-control', value: 'max-age=60' }] },
      { source: '/assets/(.*)', headers: [{ key: 'cache-control', value: 'immutable' }] },
      { source: String.raw`/sw\.js`, headers: [{ key: 'cache-control', value: 'no-cache' }] },
      {
        source: String.raw`/topics/:topic/feed\.xml`,
        headers: [{ key: 'content-type', value: 'application/rss+xml' }],
      },
    ],
    redirects: [
      {
        source: String.raw`/what\?/z%C3%BCrich/`,
        destination: '/articles/one/',
        statusCode: 301,
      },
    ],
  })
})
