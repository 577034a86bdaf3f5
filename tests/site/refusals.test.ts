/** What commands say when they cannot begin: clear lines, the right stream and code, no stack trace. */

import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'
import { takenPort } from './support/ports.ts'
import { type Ran, runCommand } from './support/run-command.ts'

const withoutTimes = ({ output, ...ran }: Ran): Ran => ({
  ...ran,
  output: output.replace(/in \d+\.\d s(?:, \d+ parsed anew)?/u, 'in N s'),
})

/** By name, what each command says. One that builds waits for the other: they do not build at the same time. */
async function inAllWays(environment: Readonly<Record<string, string>>) {
  const say = async (name: 'build' | 'start' | 'check' | 'dev') =>
    [name, withoutTimes(await runCommand(name, [], environment))] as const
  const builds = async () => [await say('build'), await say('start')]
  const [built, check, dev] = await Promise.all([builds(), say('check'), say('dev')])
  return Object.fromEntries([...built, check, dev])
}

const notBuilt = 'Not built: a build needs content without errors\n'

const noAddress = (folder: string): string =>
  `${folder}/site.yml:1:1: warning: Missing \`url\`, expected the address at which the site will stand (site-url-missing)
    without it there are no feeds, sitemaps or canonical links; set \`url\` here or SITE_URL in the environment
`

test('without a content folder', async () => {
  const said = `content/none/:1:1: error: Missing content folder, expected a folder with \`articles/\` in it (content-missing)
    CONTENT_DIR names another folder
`
  const build = {
    code: 1,
    output: `${said}Checked 0 articles in N s: 1 error\n`,
    errors: notBuilt,
  }
  const check = { code: 1, output: `${said}\n1 error in 0 articles\n`, errors: '' }
  expect(await inAllWays({ CONTENT_DIR: 'content/none', PORT: '0' })).toEqual({
    build,
    start: build,
    check,
    dev: check,
  })
})

test('an empty content folder', async () => {
  const folder = temporaryFolder()
  expect(withoutTimes(await runCommand('build', [], { CONTENT_DIR: folder }))).toEqual({
    code: 1,
    output: `${folder}/articles:1:1: error: Missing articles, expected at least one file such as \`first.md\` (content-empty)
${noAddress(folder)}Checked 0 articles in N s: 1 error and 1 warning
`,
    errors: notBuilt,
  })
})

test('a site.yml with mistakes', async () => {
  const folder = temporaryFolder({
    'site.yml': 'nam: The Pier\nurl: nowhere\n',
    'articles/fog.md': `---
title: Fog
author: Lin Mao
published: 2026-02-01
takeaways: [The boats stay in.]
---

The boats stay in.
`,
  })
  expect(withoutTimes(await runCommand('build', [], { CONTENT_DIR: folder }))).toEqual({
    code: 1,
    output: `${folder}/site.yml:1:1: error: Unexpected key \`nam\`, expected \`name\` (unknown-key)
${folder}/site.yml:2:6: error: Unexpected address \`nowhere\`, expected one that begins with \`https://\` (unsafe-url)
Checked 1 article in N s: 2 errors
`,
    errors: notBuilt,
  })
})

test('a port that another program has', async () => {
  const { port, release } = await takenPort()
  onTestFinished(release)
  const environment = { PORT: String(port) }
  const refused = {
    code: 1,
    output: '',
    errors: `Unexpected program on port ${port}, expected a free port: stop that program or set PORT\n`,
  }
  expect(
    await Promise.all([runCommand('start', [], environment), runCommand('dev', [], environment)]),
  ).toEqual([refused, refused])
})

test.concurrent.each([
  ['start', [], { PORT: 'http' }, 'Unexpected PORT `http`, expected a number from 0 to 65535'],
  ['dev', [], { PORT: '65536' }, 'Unexpected PORT `65536`, expected a number from 0 to 65535'],
  ['build', [], { BASE_PATH: 'x' }, 'Unexpected BASE_PATH `x`, expected a path such as `/reader`'],
  [
    'check',
    [],
    { CONTENT_DIR: 'README.md' },
    'Unexpected CONTENT_DIR `README.md`, expected a folder',
  ],
  [
    'build',
    ['--fast'],
    {},
    'Unexpected flag `--fast`, expected one of `--compression`, `--explain`, `--full`, `--help`',
  ],
  ['host', [], {}, 'Unexpected end, expected one of nginx, caddy, vercel, s3'],
  ['host', ['nginx', 'caddy'], {}, 'Unexpected `caddy`, expected `nginx` alone'],
  ['check', ['--formt', 'json'], {}, 'Unexpected flag `--formt`, expected `--format`'],
  [
    'check',
    ['--format', 'json', 'articles/aloen.md'],
    { CONTENT_DIR: 'tests/fixtures/one-article' },
    'Unexpected file `articles/aloen.md`, expected a file or folder in `tests/fixtures/one-article`',
  ],
] as const)('wrong use: %s %j %j', async (name, words, environment, line) => {
  expect(await runCommand(name, words, environment)).toEqual({
    code: 2,
    output: '',
    errors: `${line}\n`,
  })
})
