/** Names that nobody can read, in every folder of a publication. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkContent } from '#lib/desk/check-content.ts'
import { jsonReport } from '#lib/desk/report/report-for-programs.ts'
import { prettyProblems } from '#lib/desk/report/report-for-people.ts'
import type { Report } from '#lib/desk/report/report.ts'
import { contentFolder } from '../../fixtures/content-folder.ts'

const epoch = Date.parse('2026-11-24T12:00:00Z')

const article =
  '---\ntitle: Pier\nauthor: Ann\npublished: 2026-11-20\ntakeaways: [It rains.]\n---\nIt rains.\n'

async function reportOn(folder: string): Promise<Report> {
  const checked = await checkContent({ contentFolder: folder, files: [], epoch })
  if (checked.kind === 'misused') throw new Error(checked.reason)
  return checked.report
}

const linesOf = (report: Report, folder: string): readonly string[] =>
  prettyProblems(report.problems, { folder, colour: false }).map((line) =>
    line.replace(folder, 'content'),
  )

/** In Latin 1: a name whose bytes are the codes of its letters. */
function putBytes(folder: string, name: string, text: string): void {
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name, 'latin1')]), text)
}

test('each is named, so that a terminal and a reader see what it is, and what lies beside is read', async () => {
  const folder = await contentFolder({
    'site.yml': 'name: Test\nurl: https://example.org\n',
    'articles/pier.md': article,
    'articles/esc\u001B[31m.md': article,
    'articles/bidi\u202Ex.md': article,
    'articles/two\nlines.md': article,
    'articles/pier\u3164.md': article,
    'articles/20\u200B26/quay.md': article,
    'articles/notes\u202Edm.txt': 'No article.',
    'authors/ann\u2066.md': '---\nname: Ann\n---\n',
    'pages/about\u00AD.md': '---\ntitle: About\n---\nText.\n',
    'images/boat\u202Egnp.png.yml': 'credit: Ann\n',
  })
  putBytes(folder, 'articles/caf\xe9.md', article)
  putBytes(folder, 'pages/caf\xe9.md', article)
  putBytes(folder, 'authors/\xff\xfe.md', article)
  putBytes(folder, 'images/caf\xe9.png', '')
  putBytes(folder, 'images/caf\xe9.png.yml', 'credit: Ann\n')
  mkdirSync(Buffer.concat([Buffer.from(`${folder}/articles/`), Buffer.from('\xe9t\xe9', 'latin1')]))
  const report = await reportOn(folder)
  const unseen = (code: string): string =>
    `error: Unexpected invisible character ${code} in a name, expected visible ones (file-name)`
  const byte = (code: string): string =>
    `error: Unexpected byte 0x${code} in a name, expected UTF-8 (file-name)`
  const rename = '    rename it: nothing is read that has such a name'
  const lines = linesOf(report, folder)
  expect(lines).toEqual([
    `content/articles/20\\u{200b}26:1:1: ${unseen('U+200B')}`,
    '    rename it to `2026`',
    `content/articles/bidi\\u{202e}x.md:1:1: ${unseen('U+202E')}`,
    '    rename it to `bidix.md`',
    `content/articles/caf\\xe9.md:1:1: ${byte('E9')}`,
    rename,
    `content/articles/esc\\u{1b}[31m.md:1:1: ${unseen('U+001B')}`,
    '    rename it to `esc[31m.md`',
    `content/articles/notes\\u{202e}dm.txt:1:1: ${unseen('U+202E')}`,
    '    rename it to `notesdm.txt`',
    `content/articles/pier\\u{3164}.md:1:1: ${unseen('U+3164')}`,
    '    rename it to `pier.md`',
    `content/articles/two\\u{a}lines.md:1:1: ${unseen('U+000A')}`,
    '    rename it to `twolines.md`',
    `content/articles/\\xe9t\\xe9:1:1: ${byte('E9')}`,
    rename,
    `content/authors/ann\\u{2066}.md:1:1: ${unseen('U+2066')}`,
    '    rename it to `ann.md`',
    `content/authors/\\xff\\xfe.md:1:1: ${byte('FF')}`,
    rename,
    `content/images/boat\\u{202e}gnp.png.yml:1:1: ${unseen('U+202E')}`,
    '    rename it to `boatgnp.png.yml`',
    'content/images/boat\\u{202e}gnp.png.yml:1:1: error: Missing picture `images/boat\\u{202e}gnp.png`, expected it beside these words (picture-missing)',
    `content/images/caf\\xe9.png:1:1: ${byte('E9')}`,
    rename,
    `content/images/caf\\xe9.png.yml:1:1: ${byte('E9')}`,
    rename,
    `content/pages/about\\u{ad}.md:1:1: ${unseen('U+00AD')}`,
    '    rename it to `about.md`',
    `content/pages/caf\\xe9.md:1:1: ${byte('E9')}`,
    rename,
  ])
  expect(lines.join('')).toMatch(/^[\x20-\x7E]*$/u)
  expect(report.articles.map(({ slug }) => slug)).toContain('pier')

  const json = jsonReport(report)
  expect(json).toMatch(/^[\n\x20-\x7E]*$/u)
  expect(JSON.parse(json)).toMatchObject({
    problems: expect.arrayContaining([
      expect.objectContaining({ file: 'articles/caf\\xe9.md', rule: 'file-name' }),
      expect.objectContaining({ file: 'articles/bidi\\u{202e}x.md', rule: 'file-name' }),
      expect.objectContaining({ file: 'articles/esc\\u{1b}[31m.md', rule: 'file-name' }),
    ]) as unknown,
  })
})

test('a file is found by the name that a writer types, whatever it holds', async () => {
  const folder = await contentFolder({
    'site.yml': 'url: https://example.org\n',
    'articles/pier.md': article,
    'articles/bidi\u202Ex.md': article,
  })
  const files = [join(folder, 'articles/bidi\u202Ex.md')]
  const checked = await checkContent({ contentFolder: folder, files, epoch })
  expect(checked.kind === 'checked' ? checked.report.problems.map(({ rule }) => rule) : []).toEqual(
    ['file-name'],
  )
})
