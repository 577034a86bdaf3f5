import type { HostRules } from '#lib/serve/hosts/host-rules.ts'

/** Of a small site under a base path; `cache-control` varies, one header is the same everywhere, one is an addition. */
export const rules: HostRules = {
  basePath: '/reader',
  headers: [
    {
      name: 'cache-control',
      usual: 'max-age=60',
      exceptions: [
        { pattern: '/reader/assets/*', value: 'immutable' },
        { pattern: '/reader/sw.js', value: 'no-cache' },
      ],
    },
    { name: 'x-content-type-options', usual: 'nosniff', exceptions: [] },
    {
      name: 'content-type',
      usual: null,
      exceptions: [
        { pattern: '/reader/feed.xml', value: 'application/rss+xml; charset=utf-8' },
        { pattern: '/reader/topics/:topic/feed.xml', value: 'application/rss+xml; charset=utf-8' },
      ],
    },
  ],
  redirects: [{ from: '/reader/zürich/', to: '/reader/articles/one/' }],
}

export const place = { domain: 'example.org', root: '/srv/reader', listen: '80' }
