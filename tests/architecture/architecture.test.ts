import { isBuiltin } from 'node:module'
import { format } from 'prettier'
import { expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { breaches } from './breaches.ts'
import { circlesAmong } from './circles.ts'
import { importsOf } from './imports-of.ts'
import { mapOf } from './map.ts'
import { sourceAt, projectSources } from './sources.ts'

test('imports go down, floor by floor, and packages stay where they belong', () => {
  expect(breaches(projectSources())).toEqual([])
})

test('no files import each other', () => {
  expect(circlesAmong(projectSources())).toEqual([])
})

test('lib/README.md holds the map as it is', async () => {
  const map = await format(mapOf(projectSources()).join('\n'), { parser: 'markdown' })
  expect(sourceAt('lib/README.md').text).toContain(`\n\n${map}\n`)
})

/** Of a name with a path, such as `next/navigation`. */
function packageOf(target: string): string {
  return target.split('/', target.startsWith('@') ? 2 : 1).join('/')
}

test('what runs in a publication is installed with the package: no package for developers alone', () => {
  const needed = projectSources().flatMap((file) =>
    importsOf(file).flatMap(({ kind, target, typeOnly }) =>
      kind === 'package' && !typeOnly && !/^(?:node|text):/u.test(target) && !isBuiltin(target)
        ? [packageOf(target)]
        : [],
    ),
  )
  const missing = new Set(needed.filter((name) => !Object.hasOwn(manifest.dependencies, name)))
  expect([...missing]).toEqual([])
})

test('finds circles, however long, and files that import themselves', () => {
  const file = (path: string, ...imports: readonly string[]) => ({
    path,
    text: imports.map((each) => `import '#${each}'`).join('\n'),
  })
  expect(
    circlesAmong([
      file('app/a.ts', 'app/b.ts', 'app/d.ts'),
      file('app/b.ts', 'app/c.ts'),
      file('app/c.ts', 'app/a.ts'),
      file('app/d.ts', 'app/e.ts'),
      file('app/e.ts'),
      file('app/f.ts', 'app/f.ts'),
    ]),
  ).toEqual(['app/a.ts ⇄ app/b.ts ⇄ app/c.ts', 'app/f.ts'])
})

test('says who calls whom', () => {
  const lines = mapOf([
    { path: 'lib/cli/check.ts', text: `import type { A } from '#lib/desk/a.ts'` },
    { path: 'lib/cli/build.ts', text: `import '#lib/text/a.ts'; import './check.ts'` },
  ])
  expect(lines.filter((line) => line.includes('lib/cli') || line.includes('lib/text'))).toEqual([
    '| 9 | `lib/cli/` | arguments in, text out, exit code | desk, text |',
    expect.stringMatching(/\| nothing \|$/u),
  ])
})

const planted = (path: string, text: string): readonly string[] => breaches([{ path, text }])

test.each([
  [
    'lib/text/words/words.ts',
    `import { site } from '#lib/site/site.ts'`,
    'lib/text/words/words.ts imports lib/site/site.ts: upwards, from floor 1 to 2',
  ],
  [
    'lib/site/urls.ts',
    `import type { PictureFile } from '../evidence/facts.ts'`,
    'lib/site/urls.ts imports lib/evidence/facts.ts: sideways, from floor 2 to 2',
  ],
  [
    'lib/desk/report/report.ts',
    `export { feed } from '#lib/publish/feeds/feed.ts'`,
    'lib/desk/report/report.ts imports lib/publish/feeds/feed.ts: sideways, from floor 6 to 6',
  ],
  [
    'lib/archive/archive.ts',
    `export type A = import('#lib/cli/check.ts').A`,
    'lib/archive/archive.ts imports lib/cli/check.ts: upwards, from floor 5 to 9',
  ],
  [
    'components/site/frame.tsx',
    `const page = await import('../../app/page.tsx')`,
    'components/site/frame.tsx imports app/page.tsx: upwards, from floor 8 to 9',
  ],
  [
    'lib/cli/check.ts',
    `import Page from '#lib/../app/page.tsx'`,
    'lib/cli/check.ts imports app/page.tsx: sideways, from floor 9 to 9',
  ],
  [
    'lib/helpers/x.ts',
    `import '#lib/text/slug.ts'`,
    'lib/helpers/x.ts is in no folder that has a floor',
  ],
  [
    'lib/article/parse-article.ts',
    `import { readFileSync } from 'node:fs'`,
    'lib/article/parse-article.ts imports node:fs, which only system, archive, images, desk, intake, build, serve and cli may',
  ],
  [
    'app/page.tsx',
    `import { readFile } from 'fs/promises'`,
    'app/page.tsx imports fs/promises, which only system, archive, images, desk, intake, build, serve and cli may',
  ],
  [
    'lib/archive/related/related.ts',
    `import remarkGfm from 'remark-gfm'`,
    'lib/archive/related/related.ts imports remark-gfm, which only article may',
  ],
  [
    'lib/article/front/front-matter.ts',
    `import { parse } from 'yaml'`,
    'lib/article/front/front-matter.ts imports yaml, which only lib/text/yaml may',
  ],
  [
    'lib/archive/archive.ts',
    `const sharp = require('sharp')`,
    'lib/archive/archive.ts imports sharp, which only images may',
  ],
  [
    'lib/build/build-site.ts',
    `import { loadConfig } from 'next/dist/server/config'`,
    'lib/build/build-site.ts imports next/dist/server/config, which only app, components and next.config.ts may',
  ],
  [
    'lib/archive/archive.ts',
    `import { cache } from 'react'`,
    'lib/archive/archive.ts imports react, which only app and components may',
  ],
  [
    'components/article/byline.tsx',
    `import { parseArticle } from '#lib/article/parse-article.ts'`,
    'components/article/byline.tsx imports more than types from lib/article/parse-article.ts',
  ],
  [
    'components/reader/listen.browser.ts',
    `import { messagesIn } from '#lib/site/messages/messages.ts'`,
    'components/reader/listen.browser.ts imports more than types from lib/site/messages/messages.ts',
  ],
  [
    'components/reading/listen.browser.ts',
    `import { listen } from './listen.lazy.ts'`,
    'components/reading/listen.browser.ts imports components/reading/listen.lazy.ts before a reader asks for it',
  ],
  [
    'components/article/byline.tsx',
    `import { device } from '../controls/device.browser.ts'`,
    'components/article/byline.tsx imports components/controls/device.browser.ts, which runs in browsers',
  ],
  [
    'components/reading/page-title.ts',
    `export const title = (): string => document.title`,
    'components/reading/page-title.ts asks for document, and its name does not say so',
  ],
  ['app/page.tsx', `'use client'\nexport const x = 1`, `app/page.tsx has 'use client'`],
])('planted in %s: %s', (path, text, breach) => {
  expect(planted(path, text)).toEqual([breach])
})

test('what may stand in one file alone is missed in none', () => {
  expect(
    breaches([
      { path: 'lib/article/front/fence.ts', text: `import matter from 'gray-matter'` },
      { path: 'lib/article/again.ts', text: `import matter from 'gray-matter'` },
      { path: 'components/article/a.tsx', text: '<p dangerouslySetInnerHTML={{ __html }} />' },
      { path: 'components/site/b.tsx', text: '<p dangerouslySetInnerHTML={{ __html }} />' },
      { path: 'components/site/c.tsx', text: '<script dangerouslySetInnerHTML={{ __html }} />' },
      {
        path: 'components/site/d.tsx',
        text: '<script type={type} dangerouslySetInnerHTML={{ __html }} />',
      },
    ]),
  ).toEqual([
    'dangerouslySetInnerHTML of a script stands in components/site/c.tsx and components/site/d.tsx, not in one file',
    'dangerouslySetInnerHTML of content stands in components/article/a.tsx and components/site/b.tsx, not in one file',
    'gray-matter stands in lib/article/front/fence.ts and lib/article/again.ts, not in one file',
  ])
})

test('what is allowed is left alone', () => {
  expect(
    breaches([
      {
        path: 'components/article/byline.tsx',
        text: `import type { Article } from '#lib/article/article.ts'
          import { messagesIn } from '#lib/site/messages/messages.ts'
          import { Photo } from '../site/photo.tsx'
          import type { ReactNode } from 'react'
          // import { readFileSync } from 'node:fs'`,
      },
      {
        path: 'components/reading/listen.browser.ts',
        text: `import { deviceKey } from '#lib/site/settings.ts'
          document.onclick = () => void import('./listen.lazy.ts')`,
      },
      { path: 'app/page.tsx', text: `import { openArchive } from '#lib/archive/open-archive.ts'` },
      { path: 'next.config.ts', text: `import type { NextConfig } from 'next'` },
      { path: 'lib/text/yaml/yaml.ts', text: `import { parseDocument } from 'yaml'` },
    ]),
  ).toEqual([])
})

test('finds an import however it is written', () => {
  const text = `
    import a from 'one'
    import type { B } from '#lib/text/two.ts'
    import './three.css'
    export * from './four.ts'
    export type { D } from '../five.ts'
    const e = await import('six')
    const f = require('seven')
    type G = import('./eight.ts').G
    const notOne = "import h from 'nine'"`
  expect(importsOf({ path: 'app/deep/page.tsx', text })).toEqual([
    { target: 'one', kind: 'package', typeOnly: false, onUse: false },
    { target: 'lib/text/two.ts', kind: 'file', typeOnly: true, onUse: false },
    { target: 'app/deep/three.css', kind: 'file', typeOnly: false, onUse: false },
    { target: 'app/deep/four.ts', kind: 'file', typeOnly: false, onUse: false },
    { target: 'app/five.ts', kind: 'file', typeOnly: true, onUse: false },
    { target: 'six', kind: 'package', typeOnly: false, onUse: true },
    { target: 'seven', kind: 'package', typeOnly: false, onUse: false },
    { target: 'app/deep/eight.ts', kind: 'file', typeOnly: true, onUse: false },
  ])
})
