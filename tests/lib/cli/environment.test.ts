import path from 'node:path'
import { expect, test } from 'vitest'
import { readEnvironment } from '#lib/cli/environment.ts'
import { projectFolder } from '#lib/system/project-folder.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

test('an environment that says nothing', () => {
  expect(readEnvironment({}, undefined)).toMatchObject({
    kind: 'read',
    environment: {
      contentFolder: 'content',
      placement: { siteUrl: null, basePath: null },
      epoch: null,
      port: 3000,
      folders: { out: path.join(projectFolder, 'out') },
    },
  })
})

test('one that says everything', () => {
  const out = path.join(temporaryFolder(), 'site')
  const environment = {
    CONTENT_DIR: 'tests//',
    SITE_URL: 'https://example.org/a',
    BASE_PATH: '/b',
    SOURCE_DATE_EPOCH: '1795000000',
    PORT: '8080',
    OUT_DIR: out,
  }
  expect(readEnvironment(environment, undefined)).toMatchObject({
    kind: 'read',
    environment: {
      contentFolder: 'tests',
      placement: { siteUrl: { origin: 'https://example.org', path: '/a' }, basePath: '/b' },
      epoch: 1_795_000_000_000,
      port: 8080,
      folders: { out },
    },
  })
})

test.each([
  [{ CONTENT_DIR: '' }, undefined, 'content'],
  [{ CONTENT_DIR: '/' }, undefined, '/'],
  [{ CONTENT_DIR: 'tests' }, 'lib/', 'lib'],
  [{ CONTENT_DIR: 'README.md' }, 'lib', 'lib'],
  [{ CONTENT_DIR: 'content/none' }, undefined, 'content/none'],
])('the content folder of %j and %j', (environment, flag, contentFolder) => {
  expect(readEnvironment(environment, flag)).toMatchObject({ environment: { contentFolder } })
})

test.each([
  [{ CONTENT_DIR: 'README.md' }, 'Unexpected CONTENT_DIR `README.md`, expected a folder'],
  [{ CONTENT_DIR: 'README.md/' }, 'Unexpected CONTENT_DIR `README.md/`, expected a folder'],
  [{ CONTENT_DIR: 'README.md/x' }, 'Unexpected CONTENT_DIR `README.md/x`, expected a folder'],
  [{ CONTENT_DIR: '/dev/null' }, 'Unexpected CONTENT_DIR `/dev/null`, expected a folder'],
  [
    { CONTENT_DIR: 'x'.repeat(300) },
    `Unexpected CONTENT_DIR \`${'x'.repeat(300)}\`, expected a folder`,
  ],
  [
    { SITE_URL: 'nowhere' },
    'Unexpected SITE_URL `nowhere`, expected one that begins with `https://`',
  ],
  [{ BASE_PATH: 'x' }, 'Unexpected BASE_PATH `x`, expected a path such as `/reader`'],
  [
    { SOURCE_DATE_EPOCH: 'noon' },
    'Unexpected SOURCE_DATE_EPOCH `noon`, expected whole seconds since 1970',
  ],
  [{ PORT: '65536' }, 'Unexpected PORT `65536`, expected a number from 0 to 65535'],
  [
    { OUT_DIR: 'lib' },
    'Unexpected OUT_DIR `lib`, expected a folder that is absent, empty or written by a build',
  ],
])('wrong: %j', (environment, reason) => {
  expect(readEnvironment(environment, undefined)).toEqual({ kind: 'wrong', reason })
})

test.each(['README.md', 'README.md/x'])('wrong: --content %s', (folder) => {
  expect(readEnvironment({}, folder)).toEqual({
    kind: 'wrong',
    reason: `Unexpected \`${folder}\` after \`--content\`, expected a folder`,
  })
})
