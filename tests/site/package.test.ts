/** The project packed, and installed in an empty folder by somebody who has nothing else of it. */

import { execFileSync, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { filesIn } from '#lib/system/files-in.ts'
import { projectFolder } from '#lib/system/project-folder.ts'
import { filesWith } from './support/files-with.ts'
import { folderHash } from './support/folder-hash.ts'

const publication = mkdtempSync(path.join(tmpdir(), 'standfirst-'))
const installed = path.join(publication, 'node_modules', 'standfirst')

const wrapShape = z.looseObject({ packages: z.record(z.string(), z.unknown()) })

beforeAll(() => {
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', publication], {
    cwd: projectFolder,
    encoding: 'utf8',
  }).trim()
  mkdirSync(installed, { recursive: true })
  execFileSync('tar', [
    ...['xzf', path.join(publication, packed), '--strip-components=1', '-C', installed],
  ])
  linkPackages()
})

afterAll(() => rmSync(publication, { recursive: true, force: true }))

/** What npm would install beside it: the versions that it brings a list of, which lie in this checkout. */
function linkPackages(): void {
  const wrap = wrapShape.parse(
    JSON.parse(readFileSync(path.join(installed, 'npm-shrinkwrap.json'), 'utf8')),
  )
  const places = Object.keys(wrap.packages).filter((place) =>
    /^node_modules\/(?:@[^/]+\/)?[^/]+$/u.test(place),
  )
  for (const place of places.filter((each) => existsSync(path.join(projectFolder, each)))) {
    mkdirSync(path.dirname(path.join(publication, place)), { recursive: true })
    symlinkSync(path.join(projectFolder, place), path.join(publication, place))
  }
}

function standfirst(...words: readonly string[]) {
  const program = path.join(installed, 'lib', 'cli', 'standfirst.mjs')
  const { CONTENT_DIR, OUT_DIR, SITE_URL, BASE_PATH, ...environment } = process.env
  void [CONTENT_DIR, OUT_DIR, SITE_URL, BASE_PATH]
  const { status, stdout, stderr } = spawnSync(program, words, {
    cwd: publication,
    encoding: 'utf8',
    env: { ...environment, NODE_ENV: 'production', SOURCE_DATE_EPOCH: '1764000000' },
  })
  return { status, stdout, stderr }
}

test('it is a program, and brings no test, no article and nothing of the machine it was packed on', async () => {
  expect(statSync(path.join(installed, 'lib/cli/standfirst.mjs')).mode & 0o111).not.toBe(0)
  const files = await filesIn(installed)
  expect(
    files.filter((file) => /^(?:tests|docs\/(?!schemas)|content\/(?!README))/u.test(file)),
  ).toEqual([])
  expect(files.filter((file) => file.startsWith('.next/cache'))).toEqual([])
  expect(existsSync(path.join(projectFolder, '.next', 'node_modules'))).toBe(false)
  expect(await filesWith(projectFolder, installed)).toEqual([])
})

describe('from an empty folder', () => {
  test('to a site, in two commands, which leave nothing in the package', async () => {
    const before = await folderHash(installed)
    const begun = standfirst(
      'new',
      '--publication',
      '.',
      '--name',
      'The Pier',
      '--author',
      'Ada Roe',
    )
    expect(begun).toMatchObject({ status: 0, stderr: '' })
    expect(begun.stdout).toMatch(/\n`npx standfirst dev` shows it\n$/u)

    const built = standfirst('build')
    expect([built.stderr, built.status]).toEqual(['', 0])
    expect(built.stdout).toContain('site.yml:1:1: warning: Missing `url`')
    expect(built.stdout).not.toContain('Compiled')
    const page = readFileSync(
      path.join(publication, 'out/articles/how-to-check-what-this-page-says/index.html'),
      'utf8',
    )
    expect(/<h1[^>]*>(.*?)<\/h1>/u.exec(page)?.[1]).toBe('How to check what this page says')
    expect(standfirst('verify')).toMatchObject({ status: 0, stderr: '' })
    expect(standfirst('build').stdout).toContain(': 0 products made')
    expect(await folderHash(installed)).toBe(before)
    expect(readdirSync(publication).toSorted()).toEqual(
      expect.arrayContaining(['.out', '.standfirst', 'articles', 'out', 'site.yml']),
    )
  })

  test('an article of another program moves in', () => {
    const post = '---\ntitle: The ferry\nauthor: Ada Roe\ndate: 2025-11-20\n---\nIt is late.\n'
    writeFileSync(path.join(publication, 'the-ferry.md'), post)
    const moved = standfirst('import', 'the-ferry.md')
    expect([moved.stderr, moved.status]).toEqual(['', 0])
    expect(moved.stdout).toContain('Imported 1 article: 1 published')
    expect(existsSync(path.join(publication, 'articles/the-ferry.md'))).toBe(true)
  })

  test('help and wrong words speak of the package', () => {
    expect(standfirst('check', '--help').stdout).toMatch(/^npx standfirst check \[flags\]/u)
    expect(standfirst('biuld')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'Unexpected command `biuld`, expected `build`\n',
    })
    expect(standfirst('check', 'articles/none.md').stderr).toContain(
      'expected a file or folder in `.`',
    )
  })
})
