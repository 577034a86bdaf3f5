/** A site as Caddy is told of it: a Caddyfile, or a part of one. */

import { caddyWord } from '#lib/serve/hosts/caddy-word.ts'
import { fileTypes } from '#lib/serve/hosts/file-types.ts'
import {
  asExpression,
  type HeaderRule,
  type HostRules,
  isOneAddress,
} from '#lib/serve/hosts/host-rules.ts'
import type { ServerPlace } from '#lib/serve/hosts/nginx.ts'
import { isText } from '#lib/serve/served-headers.ts'

type CaddyPlace = Pick<ServerPlace, 'domain' | 'root'>

export function caddyfile(rules: HostRules, { domain, root }: CaddyPlace): string {
  const { basePath, headers } = rules
  const packed = [...fileTypes.keys()].filter((extension) => !isText(`x.${extension}`))
  return [
    `${domain} {`,
    '\tmap {path} {moved} {',
    ...rules.redirects.flatMap(({ from, to }) => movedLine(caddyWord(from), caddyWord(to))),
    '\t\tdefault ""',
    '\t}',
    '',
    ...headers.flatMap((rule) =>
      rule.usual === null ? addedHeader(rule) : usualHeader(rule, rule.usual),
    ),
    ...[...fileTypes].flatMap(([extension, type]) => [
      `\t@${extension} path *.${extension}`,
      `\theader @${extension} ?content-type ${quoted(type)}`,
    ]),
    `\t@compressible not path ${packed.map((extension) => `*.${extension}`).join(' ')}`,
    '\theader @compressible {',
    '\t\tvary Accept-Encoding',
    '\t\tdefer',
    '\t}',
    '',
    // In this order; elsewhere Caddy has one of its own.
    '\troute {',
    '\t\t@refused not method GET HEAD',
    '\t\theader @refused allow "GET, HEAD"',
    '\t\terror @refused 405',
    '\t\t@moved expression `{moved} != ""`',
    '\t\tredir @moved {moved} 301',
    `\t\t@hidden path_regexp ${quoted(hidden)}`,
    '\t\terror @hidden 404',
    ...(basePath === ''
      ? []
      : [`\t\tredir / ${basePath}/ 302`, `\t\tredir ${basePath} ${basePath}/ 301`]),
    `\t\thandle_path ${basePath}/* {`,
    ...fileServer(root, '\t\t\t'),
    '\t\t}',
    '\t\terror 404',
    '\t}',
    '',
    '\thandle_errors {',
    '\t\theader cache-control no-store',
    '\t\t@missing expression `{err.status_code} == 404`',
    '\t\thandle @missing {',
    '\t\t\trewrite * /404.html',
    '\t\t\theader content-type "text/html; charset=utf-8"',
    ...fileServer(root, '\t\t\t'),
    '\t\t}',
    '\t}',
    '}',
    '',
  ].join('\n')
}

/** Rules for servers, compressed copies, and whatever begins with a dot but for `.well-known`; Go's expressions cannot look ahead. */
const hidden = String.raw`(?:/_headers|/_redirects|\.br|\.gz)$|/\.(?:[^w]|w[^e])`

function fileServer(root: string, indent: string): readonly string[] {
  return [`root * ${root}`, 'file_server {', '\tprecompressed br gzip', '}'].map(
    (line) => indent + line,
  )
}

function usualHeader({ name, exceptions }: HeaderRule, usual: string): readonly string[] {
  if (exceptions.length === 0) return [`\theader ${name} ${quoted(usual)}`]
  return [
    `\tmap {path} {${variable(name)}} {`,
    ...exceptions.map(({ pattern, value }) => `\t\t${quoted(asKey(pattern))} ${quoted(value)}`),
    `\t\tdefault ${quoted(usual)}`,
    '\t}',
    `\theader ${name} {${variable(name)}}`,
  ]
}

function addedHeader({ name, exceptions }: HeaderRule): readonly string[] {
  return exceptions.flatMap(({ pattern, value }, index) => [
    `\t@${variable(name)}_${index} path_regexp ${quoted(asExpression(pattern))}`,
    `\theader @${variable(name)}_${index} ${name} ${quoted(value)}`,
  ])
}

function asKey(pattern: string): string {
  return isOneAddress(pattern) ? pattern : `~${asExpression(pattern)}`
}

function variable(header: string): string {
  return header.replaceAll('-', '_')
}

/** What Caddy cannot be told keeps its page, which leads on too. */
function movedLine(from: string | null, to: string | null): readonly string[] {
  return from === null || to === null ? [] : [`\t\t${from} ${to}`]
}

function quoted(text: string): string {
  return caddyWord(text) ?? '""'
}
