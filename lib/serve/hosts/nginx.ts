/** A site as nginx is told of it: a file for its `http` part, `/etc/nginx/conf.d/` on most systems. */

import { fileTypes } from '#lib/serve/hosts/file-types.ts'
import {
  asExpression,
  expressionOf,
  type HeaderRule,
  type HostRules,
  isOneAddress,
  type Moved,
} from '#lib/serve/hosts/host-rules.ts'
import { nginxValue, nginxWord } from '#lib/serve/hosts/nginx-word.ts'

export type ServerPlace = {
  /** The host's name, `example.org`. */
  readonly domain: string
  /** The folder that holds what the build wrote, without a slash at its end. */
  readonly root: string
  /** A port, or an address with one. */
  readonly listen: string
}

export function nginxConfig(rules: HostRules, { domain, root, listen }: ServerPlace): string {
  const { basePath, headers, redirects } = rules
  const prefix = `$site_${domain.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '_')}_`
  const sent = headers.filter(({ name }) => name !== 'content-type')
  const types = headers.find(({ name }) => name === 'content-type')?.exceptions ?? []
  return [
    ...hashSizes(redirects),
    ...dollar(rules, prefix),
    ...sent.filter(varies).flatMap((rule) => headerMap(rule, prefix)),
    ...map('$status', `${prefix}caching`, [
      ['default', nginxWord(`${prefix}cache_control`)],
      ['"~^[45]"', '"no-store"'],
    ]),
    ...map('$status', `${prefix}allow`, [
      ['default', '""'],
      ['405', '"GET, HEAD"'],
    ]),
    ...map('$uri', `${prefix}moved`, [['default', '""'], ...moved(redirects, prefix)]),
    'server {',
    `  listen ${listen};`,
    `  server_name ${domain};`,
    '',
    '  server_tokens off;',
    '  absolute_redirect off;',
    '  autoindex off;',
    '  index index.html;',
    `  error_page 404 ${basePath}/404.html;`,
    `  error_page 403 =404 ${basePath}/404.html;`,
    '',
    '  # The build has compressed every text already. Where nginx has no module for',
    '  # brotli (Debian: libnginx-mod-http-brotli-static), take its line away.',
    '  gzip off;',
    '  gzip_static on;',
    '  gzip_vary on;',
    '  brotli_static on;',
    '',
    '  types {',
    ...[...fileTypes].map(([extension, type]) => `    ${nginxWord(type)} ${extension};`),
    '  }',
    '  default_type application/octet-stream;',
    '',
    ...sent.map((rule) => `  add_header ${rule.name} ${sentValue(rule, prefix)} always;`),
    `  add_header allow ${prefix}allow always;`,
    '',
    '  if ($request_method !~ "^(?:GET|HEAD)$") {',
    '    return 405;',
    '  }',
    `  if (${prefix}moved) {`,
    `    return 301 ${prefix}moved$is_args$args;`,
    '  }',
    '',
    `  location ${basePath}/ {`,
    `    alias ${root}/;`,
    '',
    '    # Rules for servers, compressed copies, and whatever begins with a dot.',
    String.raw`    location ~ "(?:/_headers|/_redirects|\.br|\.gz)$" {`,
    '      return 404;',
    '    }',
    String.raw`    location ~ "/\.(?!well-known/)" {`,
    '      return 404;',
    '    }',
    ...types.flatMap(({ pattern, value }) => [
      `    location ${isOneAddress(pattern) ? `= ${nginxWord(pattern)}` : `~ ${nginxWord(asExpression(pattern))}`} {`,
      '      types {}',
      `      default_type ${nginxWord(value)};`,
      '    }',
    ]),
    '  }',
    ...aroundBasePath(basePath),
    '}',
    '',
  ].join('\n')
}

function aroundBasePath(basePath: string): readonly string[] {
  if (basePath === '') return []
  return [
    `  location = ${basePath} {`,
    `    return 301 ${basePath}/$is_args$args;`,
    '  }',
    '  location = / {',
    `    return 302 ${basePath}/;`,
    '  }',
    '  location / {',
    '    return 404;',
    '  }',
  ]
}

function varies({ name, exceptions }: HeaderRule): boolean {
  return exceptions.length > 0 || name === 'cache-control'
}

function sentValue(rule: HeaderRule, prefix: string): string {
  if (rule.name === 'cache-control') return `${prefix}caching`
  return varies(rule) ? variable(rule.name, prefix) : valueIn(rule.usual ?? '', prefix)
}

function headerMap({ name, usual, exceptions }: HeaderRule, prefix: string): readonly string[] {
  return map('$uri', variable(name, prefix), [
    ['default', valueIn(usual ?? '', prefix)],
    ...exceptions.map(
      ({ pattern, value }) =>
        [
          nginxWord(isOneAddress(pattern) ? pattern : `~${asExpression(pattern)}`),
          valueIn(value, prefix),
        ] as const,
    ),
  ])
}

/**
 * nginx takes letters and capitals for the same where it compares whole
 * addresses, and stops at two that differ in nothing else: these are expressions.
 */
function moved(redirects: readonly Moved[], prefix: string): readonly Row[] {
  const times = new Map<string, number>()
  for (const { from } of redirects) {
    times.set(from.toLowerCase(), (times.get(from.toLowerCase()) ?? 0) + 1)
  }
  return redirects.map(({ from, to }) => [
    nginxWord(times.get(from.toLowerCase()) === 1 ? from : `~^${expressionOf(from)}$`),
    valueIn(to, prefix),
  ])
}

/** nginx stops when an old address does not fit into its table, which by default takes some 40 bytes. */
function hashSizes(redirects: readonly Moved[]): readonly string[] {
  const longest = Math.max(0, ...redirects.map(({ from }) => Buffer.byteLength(from)))
  const bucket = powerOfTwo(longest + 32)
  const size = powerOfTwo(2 * redirects.length)
  const lines = [
    ...(bucket > 64 ? [`map_hash_bucket_size ${bucket};`] : []),
    ...(size > 2048 ? [`map_hash_max_size ${size};`] : []),
  ]
  return lines.length === 0
    ? []
    : ['# May stand once in all of nginx: the largest of its sites decides.', ...lines, '']
}

function powerOfTwo(least: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, least)))
}

/** Both as nginx is to read them. */
type Row = readonly [key: string, value: string]

function map(from: string, to: string, rows: readonly Row[]): readonly string[] {
  return [`map ${from} ${to} {`, ...rows.map(([key, value]) => `  ${key} ${value};`), '}', '']
}

/** The one kind of table that takes a `$` for itself. */
function dollar({ headers, redirects }: HostRules, prefix: string): readonly string[] {
  const values = [
    ...redirects.map(({ to }) => to),
    ...headers.flatMap(({ usual, exceptions }) => [
      usual ?? '',
      ...exceptions.map(({ value }) => value),
    ]),
  ]
  return values.some((value) => value.includes('$'))
    ? [`geo ${prefix}dollar {`, '  default "$";', '}', '']
    : []
}

function valueIn(text: string, prefix: string): string {
  return nginxValue(text, `${prefix}dollar`)
}

function variable(header: string, prefix: string): string {
  return prefix + header.replaceAll('-', '_')
}
