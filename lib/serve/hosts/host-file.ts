/** What `npm run host` prints: the file by which one kind of host serves the site that the last build left. */

import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { filesIn } from '#lib/system/files-in.ts'
import { caddyfile } from '#lib/serve/hosts/caddy.ts'
import { decomposedAddresses } from '#lib/serve/hosts/decomposed-addresses.ts'
import { type HostRules, hostRules } from '#lib/serve/hosts/host-rules.ts'
import { nginxConfig, type ServerPlace } from '#lib/serve/hosts/nginx.ts'
import { s3Script } from '#lib/serve/hosts/s3.ts'
import { vercelJson } from '#lib/serve/hosts/vercel.ts'
import { commandLine } from '#lib/system/command-line.ts'

export type HostName = 'nginx' | 'caddy' | 'vercel' | 's3'

export const hostNames: readonly HostName[] = ['nginx', 'caddy', 'vercel', 's3']

export type HostFile =
  | { readonly kind: 'written'; readonly text: string }
  | { readonly kind: 'failed'; readonly reason: string }

/** @param out the folder that the build wrote */
export async function hostFile(host: HostName, out: string, place: ServerPlace): Promise<HostFile> {
  const [headers, redirects] = await Promise.all([
    textOf(path.join(out, '_headers')),
    textOf(path.join(out, '_redirects')),
  ])
  const rules = hostRules(headers, redirects)
  if (rules === null) {
    const missing = path.relative('', path.join(out, '_headers'))
    const reason = `Missing \`${missing}\`, expected a built site: run \`${commandLine('build')}\``
    return { kind: 'failed', reason }
  }
  switch (host) {
    case 'nginx':
      return { kind: 'written', text: nginxConfig(await inEitherForm(rules, out), place) }
    case 'caddy':
      return { kind: 'written', text: caddyfile(await inEitherForm(rules, out), place) }
    case 's3':
      return { kind: 'written', text: s3Script(rules, await filesIn(out), path.relative('', out)) }
    case 'vercel': {
      if (rules.basePath === '') return { kind: 'written', text: vercelJson(rules) }
      const reason = `Unexpected base path \`${rules.basePath}\`, expected none: Vercel serves a site at \`/\``
      return { kind: 'failed', reason }
    }
  }
}

/** For servers that take any number of old addresses. */
async function inEitherForm(rules: HostRules, out: string): Promise<HostRules> {
  const more = decomposedAddresses(await filesIn(out), rules.basePath)
  return { ...rules, redirects: [...rules.redirects, ...more] }
}

/** Of a file that need not be there. */
function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '')
}
