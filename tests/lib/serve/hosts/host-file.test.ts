import path from 'node:path'
import { expect, test } from 'vitest'
import { hostFile, hostNames } from '#lib/serve/hosts/host-file.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'
import { place } from './rules.ts'

const site = (basePath: string): string =>
  temporaryFolder({
    _headers: `${basePath}/\n  cache-control: max-age=60\n`,
    _redirects: `${basePath}/old/ ${basePath}/articles/one/ 301\n`,
    'index.html': '<p>Front</p>',
  })

test.each(hostNames)('%s serves a site at the root', async (host) => {
  const file = await hostFile(host, site(''), place)
  expect(file.kind === 'written' && file.text).toContain('max-age=60')
})

test('a base path where there can be none', async () => {
  expect(await hostFile('vercel', site('/reader'), place)).toEqual({
    kind: 'failed',
    reason: 'Unexpected base path `/reader`, expected none: Vercel serves a site at `/`',
  })
})

test('no site', async () => {
  const out = temporaryFolder()
  expect(await hostFile('nginx', out, place)).toEqual({
    kind: 'failed',
    reason: `Missing \`${path.relative('', out)}/_headers\`, expected a built site: run \`npm run build\``,
  })
})
