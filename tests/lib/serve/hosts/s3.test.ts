import { expect, test } from 'vitest'
import { s3Script } from '#lib/serve/hosts/s3.ts'
import { rules } from './rules.ts'

test('what has a rule of its own first, pages last', () => {
  const files = [
    '404.html',
    '_headers',
    'articles/one/index.html',
    'articles/one/index.html.br',
    'assets/site-1.js',
    'feed.xml',
    'icons/icon.png',
    'pagefind/en.pf_index',
    'sitemap.xml',
    'sw.js',
    'topics/ai/feed.xml',
  ]
  const lines = s3Script(rules, files, 'out').split('\n')
  expect(lines.filter((line) => /^(?:from=|to=|send '|aws )/u.test(line))).toEqual([
    "from='out'",
    `to="s3://\${BUCKET:?the name of the bucket}"'/reader'`,
    "send 'assets/*.js' 'text/javascript; charset=utf-8' 'immutable'",
    "send '*feed.xml' 'application/rss+xml; charset=utf-8' 'max-age=60'",
    "send 'sw.js' 'text/javascript; charset=utf-8' 'no-cache'",
    "send '*.png' 'image/png' 'max-age=60'",
    "send '*.xml' 'application/xml; charset=utf-8' 'max-age=60'",
    "send '*.html' 'text/html; charset=utf-8' 'max-age=60'",
    `aws s3 sync "$from" "$to" --exclude _headers --exclude _redirects --exclude "*.br" --exclude "*.gz" --cache-control 'max-age=60' --delete`,
  ])
})
