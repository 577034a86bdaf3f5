import { execFileSync } from 'node:child_process'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openArchive } from '#lib/archive/open-archive.ts'
import type { Problem } from '#lib/text/problem.ts'
import { contentFolder } from '../../fixtures/content-folder.ts'

const now = Date.parse('2026-11-24T12:00:00Z')

type Files = Readonly<Record<string, string | Uint8Array>>

async function opened(files: Files, { showUnpublished = false } = {}) {
  const folder = await contentFolder({
    'site.yml': 'name: Test\nurl: https://example.org\ntopics: { ai: Artificial intelligence }\n',
    ...files,
  })
  return openArchive(folder, {
    now,
    showUnpublished,
    siteUrl: null,
    publicDir: join(folder, 'none'),
  })
}

/** An article file; each line of `more` is a line of front matter. */
function file(title: string, published: string, ...more: readonly string[]): string {
  return [
    '---',
    `title: ${title}`,
    'author: Ada Example',
    `published: ${published}`,
    ...more,
    '---',
    'The ferry leaves at eight.',
    '',
  ].join('\n')
}

const takeaway = 'takeaways: [The ferry leaves at eight.]'

function said({ file, line, severity, rule, reason, hint }: Problem): string {
  return `${file}:${line} ${severity} ${rule}: ${reason}${hint === null ? '' : ` | ${hint}`}`
}

describe('what is in an archive', () => {
  test('articles of all sub-folders, newest first, of one instant by slug', async () => {
    const archive = await opened({
      'articles/old.md': file('Old', '2026-01-01', takeaway),
      'articles/2026/new.md': file('New', '2026-11-20', takeaway),
      'articles/b.md': file('B', '2026-05-05', takeaway),
      'articles/a.md': file('A', '2026-05-05', takeaway),
      'articles/notes.txt': 'not an article',
    })
    expect(archive.problems.map(said)).toEqual([])
    expect(archive.entries.map(({ slug }) => slug)).toEqual(['new', 'a', 'b', 'old'])
    expect(archive.slugs).toEqual(['a', 'b', 'new', 'old'])
    expect(archive.lead?.slug).toBe('new')
    const a = await archive.article('a')
    expect([a?.newer?.slug, a?.older?.slug]).toEqual(['new', 'b'])
    expect(await archive.article('nowhere')).toBeNull()
  })

  test('the lead is the editor’s choice', async () => {
    const archive = await opened({
      'site.yml': 'url: https://example.org\nlead: old',
      'articles/old.md': file('Old', '2026-01-01', takeaway),
      'articles/new.md': file('New', '2026-11-20', takeaway),
    })
    expect(archive.lead?.slug).toBe('old')
  })

  test('topics in the order of site.yml, then by label; a label that site.yml knows is that topic', async () => {
    const archive = await opened({
      'site.yml': 'url: https://example.org\ntopics: { zoo: Animals, ai: Artificial intelligence }',
      'articles/a.md': file('A', '2026-05-05', takeaway, 'topics: [Space travel, ai]'),
      'articles/b.md': file('B', '2026-05-06', takeaway, 'topics: [AI, Music]'),
      'articles/c.md': file('C', '2026-05-07', takeaway, 'topics: [zoo]'),
    })
    expect(
      archive.topics.map(({ id, label, entries }) => [id, label, entries.map(({ slug }) => slug)]),
    ).toEqual([
      ['zoo', 'Animals', ['c']],
      ['ai', 'Artificial intelligence', ['b', 'a']],
      ['music', 'Music', ['b']],
      ['space-travel', 'Space travel', ['a']],
    ])
  })

  test('authors by name, each with an address of their own', async () => {
    const archive = await opened({
      'articles/a.md': file('A', '2026-05-05', takeaway).replace(
        'author: Ada Example',
        'author: [Zoe Last, J. R. Smith, JR Smith]',
      ),
      'articles/b.md': file('B', '2026-05-06', takeaway),
    })
    expect(
      archive.authors.map(({ id, name, entries }) => [id, name, entries.map(({ slug }) => slug)]),
    ).toEqual([
      ['ada-example', 'Ada Example', ['b']],
      ['j-r-smith', 'J. R. Smith', ['a']],
      ['jr-smith', 'JR Smith', ['a']],
      ['zoe-last', 'Zoe Last', ['a']],
    ])
    const a = await archive.article('a')
    expect(a?.authors.map(({ name }) => name)).toEqual(['Zoe Last', 'J. R. Smith', 'JR Smith'])
  })

  test('an author’s file gives the page and its address', async () => {
    const archive = await opened({
      'authors/ada.md': '---\nname: Ada Example\nrole: Reporter\n---\nWrites *letters*.\n',
      'authors/bob.md': '---\nname: Bob Silent\n---\n',
      'authors/eve.md': '---\nname: Eve\nrolle: Editor\n---\n',
      'articles/a.md': file('A', '2026-05-05', takeaway),
    })
    expect(archive.authors.map(({ id, name, page }) => ({ id, name, page }))).toEqual([
      {
        id: 'ada',
        name: 'Ada Example',
        page: {
          name: 'Ada Example',
          role: 'Reporter',
          portrait: null,
          links: [],
          bio: '<p>Writes <em>letters</em>.</p>',
        },
      },
    ])
    expect(archive.problems.map(said)).toEqual([
      'authors/eve.md:3 error unknown-key: Unexpected key `rolle`, expected `role`',
    ])
  })

  test('related: the author’s picks first, then what is alike, four in all', async () => {
    const story = (title: string, day: string, summary: string, ...more: string[]): string =>
      file(title, day, `takeaways: [${summary}]`, ...more).replace(
        'The ferry leaves at eight.',
        summary,
      )
    const archive = await opened({
      'articles/a.md': story(
        'Rocket',
        '2026-05-01',
        'Satellites circle the earth in a low orbit.',
        'related: [bread, { title: Elsewhere, url: "https://example.org/story" }]',
      ),
      'articles/bread.md': story('Bread', '2026-05-02', 'Flour feeds the starter.'),
      'articles/c.md': story('Telescope', '2026-05-03', 'A satellite in orbit is bright.'),
      'articles/d.md': story('Debris', '2026-05-04', 'An orbit of dead satellites.'),
      'articles/e.md': story('Dark paint', '2026-05-05', 'Painted satellites in orbit.'),
    })
    expect(archive.problems.map(said)).toEqual([])
    const a = await archive.article('a')
    const shown = (a?.related ?? []).map((each) =>
      each.kind === 'external'
        ? each.link.title
        : `${each.entry.slug} ${each.reason.kind === 'picked' ? 'picked' : each.reason.words.join(', ')}`,
    )
    expect(shown).toEqual([
      'bread picked',
      'Elsewhere',
      'c orbit, satellite',
      'd orbit, satellites',
    ])
  })

  test('a withdrawn article keeps its address and nothing else', async () => {
    const archive = await opened({
      'articles/a.md': file('A', '2026-05-05', takeaway, 'topics: [ai]'),
      'articles/gone.md': file(
        'Gone',
        '2026-05-06',
        takeaway,
        'topics: [ai]',
        'withdrawn: { date: 2026-06-01, reason: It was wrong. }',
      ),
    })
    expect(archive.entries.map(({ slug }) => slug)).toEqual(['a'])
    expect(archive.slugs).toEqual(['a', 'gone'])
    expect(archive.topics.map(({ entries }) => entries.length)).toEqual([1])
    const gone = await archive.article('gone')
    expect({
      ...gone,
      article: gone?.article.slug,
      authors: gone?.authors.map(({ id }) => id),
    }).toEqual({
      article: 'gone',
      state: 'withdrawn',
      topics: [{ id: 'ai', label: 'Artificial intelligence' }],
      authors: ['ada-example'],
      newer: null,
      older: null,
      related: [],
      translations: [],
    })
  })
})

describe('what is not out yet', () => {
  const files = {
    'articles/a.md': file('A', '2026-11-24', takeaway),
    'articles/draft.md': file('Draft', '2026-05-06', takeaway, 'draft: true'),
    'articles/later.md': file('Later', '2026-11-24T12:00:01Z', takeaway),
    'articles/tomorrow.md': file('Tomorrow', '2026-11-25', takeaway),
  }
  const held = [
    { file: 'articles/draft.md', state: 'draft', until: null },
    { file: 'articles/later.md', state: 'scheduled', until: '2026-11-24T12:00:01.000Z' },
    { file: 'articles/tomorrow.md', state: 'scheduled', until: '2026-11-25T00:00:00.000Z' },
  ]

  test('is nowhere in a build, which says what it holds back', async () => {
    const archive = await opened(files)
    expect(archive.slugs).toEqual(['a'])
    expect(archive.entries.map(({ slug }) => slug)).toEqual(['a'])
    expect(await archive.article('draft')).toBeNull()
    expect(archive.held).toEqual(held)
    expect(archive.problems).toEqual([])
  })

  test('is shown and marked when asked for', async () => {
    const archive = await opened(files, { showUnpublished: true })
    expect(archive.entries.map(({ slug, state }) => `${slug} ${state}`)).toEqual([
      'tomorrow scheduled',
      'later scheduled',
      'a published',
      'draft draft',
    ])
    expect((await archive.article('draft'))?.state).toBe('draft')
    expect(archive.held).toEqual(held)
  })
})

describe('what is wrong with files', () => {
  test('nothing but plain files is read, nothing hangs, and each is named', async () => {
    const folder = await contentFolder({
      'site.yml': 'url: https://example.org',
      'articles/a.md': file('A', '2026-05-05', takeaway),
      'elsewhere/b.md': file('B', '2026-05-05', takeaway),
      'articles/Big.MD': 'text',
    })
    await symlink('../elsewhere/b.md', join(folder, 'articles/link.md'))
    await symlink('..', join(folder, 'articles/loop'))
    await mkdir(join(folder, 'articles/folder.md'))
    execFileSync('mkfifo', [join(folder, 'articles/pipe.md')])
    const archive = await openArchive(folder, { now, showUnpublished: false })
    expect(archive.slugs).toEqual(['a'])
    expect(archive.problems.map(said)).toEqual([
      'articles/Big.MD:1 error file-name: Unexpected ending `.MD`, expected `.md` | files with another ending are not read',
      'articles/folder.md:1 error file-kind: Unexpected folder, expected a plain file | give the folder a name that does not end in `.md`',
      'articles/link.md:1 error file-kind: Unexpected symbolic link, expected a plain file | put the file itself here',
      'articles/loop:1 error file-kind: Unexpected symbolic link, expected a plain file | put the file itself here',
      'articles/pipe.md:1 error file-kind: Unexpected named pipe, expected a plain file',
    ])
  })

  test('what is too large or not text is refused with its line', async () => {
    const whole = file('A', '2026-05-05', takeaway)
    const archive = await opened({
      'articles/a.md': `\uFEFF${whole}`,
      'articles/large.md': whole + 'x'.repeat(1024 * 1024),
      'articles/latin.md': Buffer.from(`${whole}Z\xfcrich`, 'latin1'),
      'articles/wide.md': Buffer.from(`\uFEFF${whole}`, 'utf16le'),
    })
    expect(archive.slugs).toEqual(['a'])
    expect(archive.problems.map(said)).toEqual([
      `articles/large.md:1 error file-size: Unexpected file of ${1024 * 1024 + whole.length} bytes, expected at most 1048576`,
      'articles/latin.md:8 error file-encoding: Unexpected byte 0xFC, expected UTF-8 | save the file as UTF-8',
      'articles/wide.md:1 error file-encoding: Unexpected UTF-16 (little endian), expected UTF-8 | save the file as UTF-8',
    ])
  })

  test('an article with errors is not in the archive, and nobody else is blamed for it', async () => {
    const archive = await opened({
      'articles/a.md': file('A', '2026-05-05', takeaway, 'related: [broken]').concat(
        'See [there](/articles/broken/).\n',
      ),
      'articles/broken.md': file('Broken', '2026-02-30', takeaway),
    })
    expect(archive.slugs).toEqual(['a'])
    expect(archive.problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'articles/broken.md impossible-date',
    ])
  })

  test('a changed file is read anew, one that stays is the same object', async () => {
    const folder = await contentFolder({
      'site.yml': 'url: https://example.org',
      'articles/a.md': file('A', '2026-05-05', takeaway),
      'articles/b.md': file('B', '2026-05-05', takeaway),
    })
    const open = () => openArchive(folder, { now, showUnpublished: false })
    const before = await open()
    await writeFile(join(folder, 'articles/a.md'), file('Z', '2026-05-05', takeaway))
    const after = await open()
    expect(after.entries.map(({ title }) => title)).toEqual(['Z', 'B'])
    expect((await after.article('b'))?.article).toBe((await before.article('b'))?.article)
  })

  test('no folder at all is one problem', async () => {
    const archive = await openArchive('/nowhere/at/all', { now, showUnpublished: false })
    expect(archive.slugs).toEqual([])
    expect(archive.problems.map(said)).toEqual([
      ':1 error content-missing: Missing content folder, expected a folder with `articles/` in it | CONTENT_DIR names another folder',
    ])
  })

  test('a folder without articles, and one that holds all of them back, is one problem', async () => {
    expect((await opened({})).problems.map(said)).toEqual([
      'articles:1 error content-empty: Missing articles, expected at least one file such as `first.md`',
    ])
    const held = await opened({
      'articles/a.md': file('A', '2026-05-05', takeaway, 'draft: true'),
    })
    expect(held.problems.map(said)).toEqual([
      'articles:1 error content-empty: Unexpected folder in which every article is held back, expected one to publish | drafts and articles dated in the future are not built',
    ])
  })

  test('site.yml that is no plain file is a problem, and the articles are read all the same', async () => {
    const folder = await contentFolder({ 'articles/a.md': file('A', '2026-05-05', takeaway) })
    await symlink('/etc/hostname', join(folder, 'site.yml'))
    const archive = await openArchive(folder, {
      now,
      showUnpublished: false,
      siteUrl: { origin: 'https://example.org', path: '' },
    })
    expect(archive.problems.map(said)).toEqual([
      'site.yml:1 error file-kind: Unexpected symbolic link, expected a plain file | put the file itself here',
    ])
    expect(archive.slugs).toEqual(['a'])
  })

  test('nothing that a folder can hold makes it throw, and the same folder says the same again', async () => {
    const pieces = fc.constantFrom(
      '---\n',
      'title: A\n',
      'author: [',
      'published: 2026-01-01\n',
      '## ',
      '[a](/b/)',
    )
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc
        .array(fc.oneof(pieces, fc.string({ maxLength: 8 })), { maxLength: 12 })
        .map((all) => all.join('')),
    )
    const name = fc.constantFrom('a.md', 'A.md', 'con.md', '…', 'a.b.md', 'a.png', 'a.png.yml')
    const path = fc
      .tuple(fc.constantFrom('articles', 'authors', 'images'), name)
      .map((both) => both.join('/'))
    const folders = fc.dictionary(fc.oneof(path, fc.constant('site.yml')), content, { maxKeys: 6 })
    await fc.assert(
      fc.asyncProperty(folders, async (files) => {
        const folder = await contentFolder(files)
        const open = async () => {
          const { problems } = await openArchive(folder, { now, showUnpublished: true })
          return problems
        }
        expect(await open()).toEqual(await open())
      }),
      { numRuns: 60 },
    )
  })
})
