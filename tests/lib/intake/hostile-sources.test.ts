import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../temporary-folder.ts'
import { importInto, textsIn } from './import-into.ts'

const front = 'title: T\nauthor: Ada Roe\ndate: 2020-01-01\n'

test('one broken source stops no other, and each is told in a line of its own', async () => {
  const source = temporaryFolder({
    'alias.md': `---\na: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c]\n---\nx\n`,
    'bomb.xml':
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "cc"><!ENTITY d "&b;&b;">]><rss><channel/></rss>',
    'broken.json': '{"a":',
    'broken.xml': '<?xml version="1.0"?><rss><channel>',
    'deep.html': `<html><body>${'<div>'.repeat(3000)}<p>x</p></body></html>`,
    'deep.md': `${'>'.repeat(5000)} x\n`,
    'empty.md': '',
    'json.md': '{\n"title":\n}\nx\n',
    'latin.md': Buffer.from('Caf\xe9\n', 'latin1'),
    'nul.md': 'a\0b\n',
    'other.json': '{"a":1}',
    'other.xml': '<svg/>',
    'toml.md': '+++\ntitle = \n+++\nx\n',
    'unclosed.md': '---\ntitle: A\n\nx\n',
    'utf16.md': Buffer.from('\uFEFFx\n', 'utf16le'),
    'whole.md': Buffer.from(`\uFEFF---\r\n${front.replaceAll('\n', '\r\n')}---\r\n\r\nWhole.\r\n`),
    'yaml.md': '---\ntitle: [a\nx: {\n---\nx\n',
  })
  writeFileSync(path.join(source, 'big.xml'), '')
  truncateSync(path.join(source, 'big.xml'), 100 * 1024 * 1024)
  symlinkSync('/etc/hostname', path.join(source, 'link.md'))
  execFileSync('mkfifo', [path.join(source, 'pipe.md')])
  const folder = path.join(temporaryFolder(), 'new')
  const report = await importInto(folder, source)
  expect(report.split('\n').filter((line) => !line.startsWith('    '))).toEqual([
    'published  content/articles/whole.md ← whole.md',
    'source/alias.md:2:1: error: Unexpected YAML alias, expected the value itself (yaml-alias)',
    'source/big.xml:1:1: error: Unexpected file of 104857600 bytes, expected at most 67108864 (file-size)',
    'source/bomb.xml:1:1: error: Unexpected `<!DOCTYPE` with declarations of its own, expected XML without any (import-unread)',
    'source/broken.json:1:1: error: Unexpected sign, expected JSON that is whole (import-unread)',
    'source/broken.xml:1:36: error: Unexpected sign, expected XML that is whole (import-unread)',
    'source/deep.html:1:1: error: Unexpected quotes, lists or marks inside one another, expected at most 300 levels (body-too-deep)',
    'source/deep.md:2:1: error: Unexpected quotes, lists or marks inside one another, expected at most 64 levels (body-too-deep)',
    'source/empty.md:1:1: error: Unexpected end, expected the text of an article (import-unread)',
    'source/json.md:1:1: error: Unexpected sign in the front matter, expected JSON (import-unread)',
    'source/latin.md:1:4: error: Unexpected byte 0xE9, expected UTF-8 (file-encoding)',
    'source/link.md:1:1: error: Unexpected symbolic link, expected a plain file (file-kind)',
    'source/nul.md:1:2: error: Unexpected NUL character, expected text (file-encoding)',
    'source/other.json:1:1: error: Unexpected content, expected an export of Ghost, or a JSON Feed (import-unread)',
    'source/other.xml:1:1: error: Unexpected content, expected an export of WordPress, or a feed in RSS or Atom (import-unread)',
    'source/pipe.md:1:1: error: Unexpected named pipe, expected a plain file (file-kind)',
    'source/toml.md:2:9: error: Unexpected sign in the front matter, expected TOML (import-unread)',
    'source/unclosed.md:1:1: error: Unexpected end of the file, expected `---` below the front matter (import-unread)',
    'source/utf16.md:1:1: error: Unexpected UTF-16 (little endian), expected UTF-8 (file-encoding)',
    'source/yaml.md:2:8: error: Unexpected `[` that nothing closes, expected `]` at the end of what it holds (yaml-syntax)',
    '',
    'Imported 1 article: 1 published, 0 drafts with open questions, 19 refused',
  ])
})

test('nothing of a text runs, and nothing outside is read or written', async () => {
  const outside = temporaryFolder({ 'secret.png': 'x' })
  const source = temporaryFolder({
    'project/a.md': `---
title: "<script>alert(1)</script>Hi"
author: Ada Roe
date: 2020-01-01
slug: ../../../up
excerpt: <img src=x onerror=alert(1)>words
__proto__: { polluted: true }
---

<script>alert(1)</script>

[x](javascript:alert(1)) <a href="java\tscript:alert(2)">y</a> <svg onload=alert(3)><style>a{}</style>

![p](../secret.png) ![q](linked/secret.png) [e](../../../x) [r]

[r]: javascript:alert(4)
`,
    'secret.png': 'x',
  })
  symlinkSync(outside, path.join(source, 'project/linked'))
  const folder = temporaryFolder()
  await importInto(folder, path.join(source, 'project'))
  expect(await textsIn(folder)).toBe(`=== articles/up.md
---
title: "Hi"
standfirst: "words"
author: "Ada Roe"
published: "2020-01-01"
# __proto__.polluted: true
---

x (Left by the import: \`javascript:alert(1)\`) y (Left by the import: \`java script:alert(2)\`) (Left by the import: \`<svg>\`)

(Left by the import: \`![p](../secret.png)\`) (Left by the import: \`![q](linked/secret.png)\`) e (Left by the import: \`../../../x\`) r (Left by the import: \`javascript:alert(4)\`)
`)
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

test('nothing is overwritten, no link is followed, and two sources of one name are told', async () => {
  const source = temporaryFolder({
    '2020-01-01-ferry.md': `---\n${front}---\nOne.\n`,
    '2020-01-02-ferry.md': `---\n${front}---\nTwo.\n`,
    '2020-01-03-crane.md': `---\n${front}---\nThree.\n`,
  })
  const crane = '---\ntitle: Another crane\nauthor: Ben Lee\npublished: 2019-01-01\n---\nText.\n'
  const folder = temporaryFolder({ 'articles/old/crane.md': crane })
  expect(await importInto(folder, source)).toBe(`refused    2020-01-02-ferry.md
  source/2020-01-02-ferry.md:1:1: error: Unexpected second source of \`ferry\`, expected one for each address (import-unread)
      the other is 2020-01-01-ferry.md: rename one of them
refused    2020-01-03-crane.md
  source/2020-01-03-crane.md:1:1: error: Unexpected \`articles/old/crane.md\`, which is another article, expected a name that is free (import-unread)
      nothing is overwritten: rename the source or the article
published  content/articles/ferry.md ← 2020-01-01-ferry.md

Imported 1 article: 1 published, 0 drafts with open questions, 2 refused`)
  expect(await textsIn(path.join(folder, 'articles/old'))).toBe(`=== crane.md\n${crane}`)

  const elsewhere = temporaryFolder()
  const linking = temporaryFolder()
  symlinkSync(elsewhere, path.join(linking, 'articles'))
  expect(await importInto(linking, path.join(source, '2020-01-01-ferry.md'))).toContain(
    'Unexpected `articles` on the way, which is no folder of the publication, expected one',
  )
  expect(readdirSync(elsewhere)).toEqual([])
})

test('a dry run says the same and writes nothing', async () => {
  const source = temporaryFolder({ 'a.md': `---\n${front}---\nOne.\n` })
  const folder = path.join(temporaryFolder(), 'content')
  expect(await importInto(folder, source, { dryRun: true }))
    .toBe(`published  content/articles/a.md ← a.md

Would import 1 article: 1 published, 0 drafts with open questions, 0 refused`)
  expect(await textsIn(folder)).toBe('')
})

test.each([
  ['nowhere', 'Unexpected SOURCE `FOLDER/nowhere`, expected a file or a folder'],
  [
    'empty',
    'Unexpected SOURCE `FOLDER/empty` without any article, expected .txt, .md, .html, .xml or .json files',
  ],
])('a source that is %s is wrong use', async (name, line) => {
  const around = temporaryFolder()
  mkdirSync(path.join(around, 'empty'))
  const said = await importInto(temporaryFolder(), path.join(around, name))
  expect(said.replace(around, 'FOLDER')).toBe(line)
})

test.each([
  ['', 'Unexpected end of standard input, expected an article'],
  [`---\n${front}---\nOne.\n`, 'published  content/articles/standard-input.md ← standard-input.md'],
  ['The bell rings\n\nIt rings at noon.\n', 'draft      content/articles/the-bell-rings.md'],
])('standard input %j', async (text, begins) => {
  const said = await importInto(temporaryFolder(), Buffer.from(text))
  expect(said.slice(0, begins.length)).toBe(begins)
})

test('words for what a source does not say', async () => {
  const source = temporaryFolder({ 'a.md': 'It rings.\n' })
  const folder = temporaryFolder()
  await importInto(folder, source, { author: 'The desk', topic: 'bells' })
  expect(await textsIn(folder)).toBe(`=== articles/a.md
---
title: "A"
author: "The desk"
published: "2026-12-01"
topics:
  - "bells"
draft: true
---

It rings.

Asked by the import: no headline was given, and one made of its name stands in its place

Asked by the import: no date was given, and the day of the import, 2026-12-01, stands in its place
`)
})
