/** Words of writers that try to be configuration, in what hosts are told of a site: asked of a real nginx, and of our own server. */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { hostRules } from '#lib/serve/hosts/host-rules.ts'
import { nginxConfig } from '#lib/serve/hosts/nginx.ts'
import { projectFolder } from '#lib/system/project-folder.ts'
import { serveSite } from '#lib/serve/serve-site.ts'
import { redirectsFile } from '#lib/publish/redirects.ts'
import { readSiteAddress } from '#lib/site/site-address.ts'
import { aFile, aSite, parsed } from '../fixtures/parsing.ts'
import { hostileWord } from '../fixtures/hostile-words.ts'
import { getNginx } from '../nginx/get-nginx.ts'
import { startNginx } from '../nginx/start-nginx.ts'
import { ask } from './support/ask.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'standfirst-words-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Of these, the ones that the front matter of an article may have. */
function aliasesOf(words: readonly string[]): readonly string[] {
  const whole = words.map((word) => `/${word}/`)
  const source = (alias: string): string => aFile({ more: `aliases: [${JSON.stringify(alias)}]\n` })
  return [...new Set(whole.filter((alias) => parsed(source(alias)).article !== null))]
}

function headersIn(basePath: string): string {
  return `${basePath}/\n  cache-control: max-age=60\n`
}

function redirectsTo(aliases: readonly string[], basePath: string): string {
  const redirects = aliases.map((from) => ({ from, slug: 'pier', title: 'The pier' }))
  return redirectsFile(redirects, { ...aSite(), basePath })
}

test('nginx takes whatever the site is called and wherever its articles stood', async () => {
  const nginx = await getNginx(console.error)
  if (nginx.kind === 'none') return expect.fail(nginx.line)
  const context = readFileSync(path.join(projectFolder, 'lib/serve/hosts/nginx.conf'), 'utf8')
  const config = path.join(folder, 'nginx.conf')
  writeFileSync(config, context.replaceAll(' /tmp/', ` ${folder}/`))
  fc.assert(
    fc.property(hostileWord, fc.array(hostileWord, { maxLength: 40 }), (site, words) => {
      const read = readSiteAddress(`https://example.org/${site}`, 'site.yml')
      const basePath = read.kind === 'address' ? read.address.path : '/reader'
      const redirects = redirectsTo(aliasesOf(words), basePath)
      const rules = hostRules(headersIn(basePath), redirects)
      if (rules === null) return expect.fail(`no rules for ${basePath}`)
      const place = { domain: 'example.org', root: '/srv/reader', listen: '127.0.0.1:8080' }
      writeFileSync(path.join(folder, 'site.conf'), nginxConfig(rules, place))
      const { status, stderr } = spawnSync(
        nginx.program,
        ['-t', '-p', folder, '-c', config, '-e', 'stderr'],
        { encoding: 'utf8' },
      )
      expect([status, stderr.match(/\[(?:emerg|alert|warn)\].*/gu)]).toEqual([0, null])
    }),
    { numRuns: 40 },
  )
})

const aliases = aliasesOf([
  ...[
    '$uri',
    '${uri}',
    '$(touch x)',
    '`x`',
    'a;b',
    '{a}',
    '}',
    '"',
    "it's",
    'a&b',
    'a=b',
    'a+b',
    'a,b',
  ],
  ...[
    '[a]',
    '(a)',
    '(a',
    'a|b',
    '^a$',
    'a.b',
    '~a',
    '!',
    '@',
    'default',
    'a:b',
    '<b>',
    'ü',
    '中文',
    '😀',
  ],
])

const servers: Readonly<Record<string, () => Promise<{ port: number; stop: () => unknown }>>> = {
  nginx: () => startNginx(folder),
  'npm start': async () => {
    const served = await serveSite({ folder, basePath: '/reader', port: 0 })
    if (served.kind === 'failed') return expect.fail(served.reason)
    return { port: Number(new URL(served.address).port), stop: served.close }
  },
}

test.each(Object.entries(servers))('%s leads every old address on', async (_, start) => {
  writeFileSync(path.join(folder, '_headers'), headersIn('/reader'))
  writeFileSync(path.join(folder, '_redirects'), redirectsTo(aliases, '/reader'))
  writeFileSync(path.join(folder, '404.html'), 'Not found')
  const server = await start()
  try {
    const led = await Promise.all(
      aliases.map(async (alias) => {
        const steps = alias.split('/').map(encodeURIComponent).join('/')
        const { status, headers } = await ask(server.port, `/reader${steps}`, {})
        return [alias, status, headers.location]
      }),
    )
    expect(led).toEqual(aliases.map((alias) => [alias, 301, '/reader/articles/pier/']))
    expect(led).toHaveLength(27)
  } finally {
    await server.stop()
  }
})
