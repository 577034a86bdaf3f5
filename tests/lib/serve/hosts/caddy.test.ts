import { expect, test } from 'vitest'
import { caddyfile } from '#lib/serve/hosts/caddy.ts'
import { place, rules } from './rules.ts'

test('a site under a base path', () => {
  expect(caddyfile(rules, place)).toMatchInlineSnapshot(`
    "example.org {
    	map {path} {moved} {
    		"/reader/zürich/" "/reader/articles/one/"
    		default ""
    	}

    	map {path} {cache_control} {
    		"~^/reader/assets/" "immutable"
    		"/reader/sw.js" "no-cache"
    		default "max-age=60"
    	}
    	header cache-control {cache_control}
    	header x-content-type-options "nosniff"
    	@content_type_0 path_regexp "^/reader/feed\\.xml$"
    	header @content_type_0 content-type "application/rss+xml; charset=utf-8"
    	@content_type_1 path_regexp "^/reader/topics/[^/]+/feed\\.xml$"
    	header @content_type_1 content-type "application/rss+xml; charset=utf-8"
    	@html path *.html
    	header @html ?content-type "text/html; charset=utf-8"
    	@css path *.css
    	header @css ?content-type "text/css; charset=utf-8"
    	@js path *.js
    	header @js ?content-type "text/javascript; charset=utf-8"
    	@json path *.json
    	header @json ?content-type "application/json; charset=utf-8"
    	@md path *.md
    	header @md ?content-type "text/markdown; charset=utf-8"
    	@svg path *.svg
    	header @svg ?content-type "image/svg+xml"
    	@txt path *.txt
    	header @txt ?content-type "text/plain; charset=utf-8"
    	@webmanifest path *.webmanifest
    	header @webmanifest ?content-type "application/manifest+json; charset=utf-8"
    	@xml path *.xml
    	header @xml ?content-type "application/xml; charset=utf-8"
    	@avif path *.avif
    	header @avif ?content-type "image/avif"
    	@gif path *.gif
    	header @gif ?content-type "image/gif"
    	@jpeg path *.jpeg
    	header @jpeg ?content-type "image/jpeg"
    	@jpg path *.jpg
    	header @jpg ?content-type "image/jpeg"
    	@png path *.png
    	header @png ?content-type "image/png"
    	@webp path *.webp
    	header @webp ?content-type "image/webp"
    	@woff2 path *.woff2
    	header @woff2 ?content-type "font/woff2"
    	@compressible not path *.avif *.gif *.jpeg *.jpg *.png *.webp *.woff2
    	header @compressible {
    		vary Accept-Encoding
    		defer
    	}

    	route {
    		@refused not method GET HEAD
    		header @refused allow "GET, HEAD"
    		error @refused 405
    		@moved expression \`{moved} != ""\`
    		redir @moved {moved} 301
    		@hidden path_regexp "(?:/_headers|/_redirects|\\.br|\\.gz)$|/\\.(?:[^w]|w[^e])"
    		error @hidden 404
    		redir / /reader/ 302
    		redir /reader /reader/ 301
    		handle_path /reader/* {
    			root * /srv/reader
    			file_server {
    				precompressed br gzip
    			}
    		}
    		error 404
    	}

    	handle_errors {
    		header cache-control no-store
    		@missing expression \`{err.status_code} == 404\`
    		handle @missing {
    			rewrite * /404.html
    			header content-type "text/html; charset=utf-8"
    			root * /srv/reader
    			file_server {
    				precompressed br gzip
    			}
    		}
    	}
    }
    "
  `)
})

test('an old address with a brace is left to its page', () => {
  const redirects = [
    { from: '/{path}/', to: '/articles/one/' },
    { from: '/"one"/', to: '/articles/one/' },
  ]
  const lines = caddyfile({ basePath: '', headers: [], redirects }, place).split('\n')
  expect(lines.slice(1, 5)).toEqual([
    '\tmap {path} {moved} {',
    String.raw`		"/\"one\"/" "/articles/one/"`,
    '\t\tdefault ""',
    '\t}',
  ])
})
