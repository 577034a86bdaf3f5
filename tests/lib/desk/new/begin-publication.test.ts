import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { checkContent } from '#lib/desk/check-content.ts'
import { beginPublication, publicationThere } from '#lib/desk/new/begin-publication.ts'
import type { BegunPublication } from '#lib/desk/new/publication-files.ts'
import { readYaml } from '#lib/text/yaml/yaml.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'

function begun(parts: Partial<BegunPublication> = {}): BegunPublication {
  return {
    name: 'The Pier: news',
    language: 'en',
    timeZone: 'Europe/Berlin',
    author: 'Ada Novák',
    published: '2026-11-20',
    version: '^0.1.0',
    ...parts,
  }
}

test.each(['en', 'de'])(
  'an empty folder becomes a publication in %s in which only the address is missing',
  async (language) => {
    const folder = path.join(temporaryFolder(), 'pier')
    expect(beginPublication(folder, begun({ language }))).toEqual({
      written: [
        'package.json',
        'README.md',
        '.gitignore',
        '.github/workflows/check.yml',
        '.github/workflows/publish.yml',
        '.githooks/pre-commit',
        '.vscode/settings.json',
        '.vscode/extensions.json',
        '.vscode/tasks.json',
        '.vscode/article.code-snippets',
        'articles/how-to-check-what-this-page-says.md',
        'site.yml',
      ],
      kept: [],
    })
    const checked = await checkContent({ contentFolder: folder, files: [], epoch: null })
    const problems = checked.kind === 'checked' ? checked.report.problems : []
    expect(problems.map(({ rule }) => rule)).toEqual(['site-url-missing'])
    const site = readFileSync(path.join(folder, 'site.yml'), 'utf8')
    expect(readYaml(site, 1).data).toEqual({
      name: 'The Pier: news',
      language,
      timeZone: 'Europe/Berlin',
    })
    const { name, dependencies } = JSON.parse(
      readFileSync(path.join(folder, 'package.json'), 'utf8'),
    ) as Record<string, unknown>
    expect([name, dependencies]).toEqual(['the-pier-news', { standfirst: '^0.1.0' }])
    expect(statSync(path.join(folder, '.githooks/pre-commit')).mode & 0o111).not.toBe(0)
  },
)

test('the workflows are YAML of which each key is read as it is meant; what runs packages may write nothing', () => {
  const folder = temporaryFolder()
  beginPublication(folder, begun())
  const workflow = (name: string): unknown => {
    const text = readFileSync(path.join(folder, `.github/workflows/${name}.yml`), 'utf8')
    const { data, findings, remarks } = readYaml(text, 1)
    expect([findings, remarks]).toEqual([[], []])
    return data
  }
  expect(workflow('check')).toMatchObject({ permissions: { contents: 'read' } })
  expect(workflow('publish')).toMatchObject({
    permissions: {},
    jobs: {
      build: { permissions: { contents: 'read', pages: 'read' } },
      deploy: { needs: 'build', permissions: { pages: 'write', 'id-token': 'write' } },
    },
  })
})

test('what is there stays; a folder that is a publication is known by what it has', () => {
  const folder = temporaryFolder({ 'package.json': '{}', 'README.md': 'mine' })
  expect(publicationThere(folder)).toBeNull()
  expect(beginPublication(folder, begun())).toMatchObject({
    kept: ['package.json', 'README.md'],
  })
  expect(readFileSync(path.join(folder, 'README.md'), 'utf8')).toBe('mine')
  expect(publicationThere(folder)).toBe(path.join(folder, 'articles'))
})

test('a name without a Latin letter has a package that npm takes', () => {
  const folder = temporaryFolder()
  beginPublication(folder, begun({ name: 'الرصيف' }))
  expect(readFileSync(path.join(folder, 'package.json'), 'utf8')).toContain('"name": "publication"')
  expect(existsSync(path.join(folder, 'site.yml'))).toBe(true)
})
