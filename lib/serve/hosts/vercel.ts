/** `vercel.json`: how Vercel builds the site, and what it sends with it. */

import type { HostRules } from '#lib/serve/hosts/host-rules.ts'

/** @param rules of a site without a base path: Vercel shows a folder at `/` */
export function vercelJson({ headers, redirects }: Omit<HostRules, 'basePath'>): string {
  const usual = headers.flatMap(({ name, usual: value }) =>
    value === null ? [] : [{ key: name, value }],
  )
  // Where two rules say the same header, the later one wins.
  const exceptions = headers.flatMap(({ name, exceptions: each }) =>
    each.map(({ pattern, value }) => ({
      source: asSource(pattern),
      headers: [{ key: name, value }],
    })),
  )
  const settings = {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    framework: null,
    buildCommand: 'npm run build -- --compression none',
    outputDirectory: 'out',
    trailingSlash: true,
    headers: [{ source: '/(.*)', headers: usual }, ...exceptions],
    redirects: redirects.map(({ from, to }) => ({
      source: escaped(encodeURI(from)),
      destination: to,
      statusCode: 301,
    })),
  }
  return `${JSON.stringify(settings, null, 2)}\n`
}

function asSource(pattern: string): string {
  if (pattern.endsWith('*')) return `${escaped(pattern.slice(0, -1))}(.*)`
  return pattern
    .split('/')
    .map((step) => (step.startsWith(':') ? step : escaped(step)))
    .join('/')
}

/** What path-to-regexp, by which Vercel reads a source, takes for its own. */
function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()[\]|\\:]/gu, String.raw`\$&`)
}
