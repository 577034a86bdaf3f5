import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkContent } from '#lib/desk/check-content.ts'
import { isClean } from '#lib/desk/report/report.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { epoch, importInto, textsIn } from './import-into.ts'

const sources = new URL('../../fixtures/import/', import.meta.url).pathname
const expected = new URL('../../fixtures/import-expected/', import.meta.url)

test.each([
  'jekyll',
  'hugo',
  'astro',
  'eleventy',
  'ghost.json',
  'wordpress.xml',
  'rss.xml',
  'atom.xml',
  'feed.json',
  'page.html',
  'story.txt',
])('%s becomes articles that a check takes, and a second import changes nothing', async (name) => {
  const folder = temporaryFolder({ 'articles/first.md': first })
  const source = `${sources}${name}`
  const report = await importInto(folder, source, { credit: 'Photo by the board' })
  const written = await textsIn(folder)
  expect(`${report}\n\n${written}`).toBe(readFileSync(new URL(`${name}.txt`, expected), 'utf8'))

  const checked = await checkContent({ contentFolder: folder, files: [], epoch })
  expect(checked.kind === 'checked' && isClean(checked.report)).toBe(true)

  const again = await importInto(folder, source, { credit: 'Photo by the board' })
  expect(again).toMatch(
    /: 0 published, 0 drafts with open questions, 0 refused, \d there already$/u,
  )
  expect(await textsIn(folder)).toBe(written)
})

/** So that no folder has drafts alone. */
const first = `---
title: First
author: Ada Roe
published: 2015-01-01
---
It stands here already.
`
