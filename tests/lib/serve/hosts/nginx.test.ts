import { expect, test } from 'vitest'
import type { Moved } from '#lib/serve/hosts/host-rules.ts'
import { nginxConfig } from '#lib/serve/hosts/nginx.ts'
import { place, rules } from './rules.ts'

test('a site under a base path', () => {
  expect(nginxConfig(rules, place)).toMatchInlineSnapshot(`
    "map $uri $site_example_org_cache_control {
      default "max-age=60";
      "~^/reader/assets/" "immutable";
      "/reader/sw.js" "no-cache";
    }

    map $status $site_example_org_caching {
      default "$site_example_org_cache_control";
      "~^[45]" "no-store";
    }

    map $status $site_example_org_allow {
      default "";
      405 "GET, HEAD";
    }

    map $uri $site_example_org_moved {
      default "";
      "/reader/zürich/" "/reader/articles/one/";
    }

    server {
      listen 80;
      server_name example.org;

      server_tokens off;
      absolute_redirect off;
      autoindex off;
      index index.html;
      error_page 404 /reader/404.html;
      error_page 403 =404 /reader/404.html;

      # The build has compressed every text already. Where nginx has no module for
      # brotli (Debian: libnginx-mod-http-brotli-static), take its line away.
      gzip off;
      gzip_static on;
      gzip_vary on;
      brotli_static on;

      types {
        "text/html; charset=utf-8" html;
        "text/css; charset=utf-8" css;
        "text/javascript; charset=utf-8" js;
        "application/json; charset=utf-8" json;
        "text/markdown; charset=utf-8" md;
        "image/svg+xml" svg;
        "text/plain; charset=utf-8" txt;
        "application/manifest+json; charset=utf-8" webmanifest;
        "application/xml; charset=utf-8" xml;
        "image/avif" avif;
        "image/gif" gif;
        "image/jpeg" jpeg;
        "image/jpeg" jpg;
        "image/png" png;
        "image/webp" webp;
        "font/woff2" woff2;
      }
      default_type application/octet-stream;

      add_header cache-control $site_example_org_caching always;
      add_header x-content-type-options "nosniff" always;
      add_header allow $site_example_org_allow always;

      if ($request_method !~ "^(?:GET|HEAD)$") {
        return 405;
      }
      if ($site_example_org_moved) {
        return 301 $site_example_org_moved$is_args$args;
      }

      location /reader/ {
        alias /srv/reader/;

        # Rules for servers, compressed copies, and whatever begins with a dot.
        location ~ "(?:/_headers|/_redirects|\\.br|\\.gz)$" {
          return 404;
        }
        location ~ "/\\.(?!well-known/)" {
          return 404;
        }
        location = "/reader/feed.xml" {
          types {}
          default_type "application/rss+xml; charset=utf-8";
        }
        location ~ "^/reader/topics/[^/]+/feed\\\\.xml$" {
          types {}
          default_type "application/rss+xml; charset=utf-8";
        }
      }
      location = /reader {
        return 301 /reader/$is_args$args;
      }
      location = / {
        return 302 /reader/;
      }
      location / {
        return 404;
      }
    }
    "
  `)
})

test('a site at the root has no other place on its host', () => {
  const text = nginxConfig({ basePath: '', headers: [], redirects: [] }, place)
  expect(text.split('\n').filter((line) => line.startsWith('  location '))).toEqual([
    '  location / {',
  ])
  expect(text).toContain('  error_page 404 /404.html;\n')
})

const to = '/articles/one/'
const movedIn = (redirects: readonly Moved[]): readonly string[] =>
  nginxConfig({ basePath: '', headers: [], redirects }, place)
    .split('\n')
    .filter((line) => line.includes(to) || line.startsWith('map_hash'))

test('old addresses that differ in capitals alone are told apart', () => {
  expect(
    movedIn([
      { from: '/One/', to },
      { from: '/one/', to },
      { from: '/two/', to },
    ]),
  ).toEqual([
    '  "~^/One/$" "/articles/one/";',
    '  "~^/one/$" "/articles/one/";',
    '  "/two/" "/articles/one/";',
  ])
})

test('marks that mean something to nginx mean nothing in an old address', () => {
  expect(
    movedIn([
      { from: '/"a";{b}$c/', to },
      { from: '/a.b+/', to },
      { from: '/A.B+/', to },
    ]),
  ).toEqual([
    String.raw`  "/\"a\";{b}$c/" "/articles/one/";`,
    String.raw`  "~^/a\\.b\\+/$" "/articles/one/";`,
    String.raw`  "~^/A\\.B\\+/$" "/articles/one/";`,
  ])
})

test('room for long addresses and for many', () => {
  const long = `/${'ü'.repeat(60)}/`
  expect(movedIn([{ from: long, to }])).toEqual([
    'map_hash_bucket_size 256;',
    `  "${long}" "/articles/one/";`,
  ])
  const many = Array.from({ length: 1500 }, (_, index) => ({ from: `/${index}/`, to }))
  expect(movedIn(many)[0]).toBe('map_hash_max_size 4096;')
})
