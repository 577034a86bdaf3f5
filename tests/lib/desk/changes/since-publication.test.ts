import { renameSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { changeLines } from '#lib/desk/report/change-lines.ts'
import { type Checked, checkContent } from '#lib/desk/check-content.ts'
import { jsonReport } from '#lib/desk/report/report-for-programs.ts'
import { prettyProblems, prettyReport } from '#lib/desk/report/report-for-people.ts'
import { aKeptFolder, commit, git } from '../../../fixtures/kept-folder.ts'
import { temporaryFolder, writeFiles } from '../../../temporary-folder.ts'

type AnArticle = {
  readonly people?: number
  readonly more?: string
  readonly published?: string
  readonly takeaway?: string
}

/** Its text begins on line 9 where `more` has one line. */
function anArticle({
  people = 41,
  more = 'lang: en\n',
  published = '2026-11-20',
  takeaway = 'The ferry carried many people to Selwick',
}: AnArticle = {}): string {
  const front = `title: Harbour\nauthor: Ann Example\npublished: ${published}\ntakeaways:\n  - ${takeaway}\n${more}`
  return `---\n${front}---\nThe ferry carried ${people} people to Selwick on Monday. The mayor waved from the pier.\n`
}

const correctedOn = (date: string): string =>
  `corrections: [{ date: ${date}, text: It carried 52. }]\n`

type Report = Extract<Checked, { kind: 'checked' }>

/** On 5 December 2026. */
async function checked(content: string, files: readonly string[] = []): Promise<Report> {
  const options = { contentFolder: content, epoch: 1_796_428_800_000, corrections: true }
  const found = await checkContent({ ...options, files })
  if (found.kind === 'misused') throw new Error(found.reason)
  return found
}

async function said(content: string): Promise<readonly string[]> {
  const { report } = await checked(content)
  return prettyProblems(report.problems, { folder: 'content', colour: false })
}

async function changes(content: string): Promise<readonly string[]> {
  const { changed } = await checked(content)
  return changeLines([...(changed?.values() ?? [])], 'content').map((line) =>
    line.replace(/\([0-9a-f]{8}\)/u, '(COMMIT)'),
  )
}

const unchanged = ['Nothing has changed since publication']

const file = 'articles/harbour.md'

/** Published on 20 November 2026; site and article as given. */
function aFolder(article: AnArticle = {}, at = '2026-11-20T12:00:00Z', site = ''): string {
  const content = aKeptFolder({
    'site.yml': `name: Test\nurl: https://example.org\n${site}`,
    [file]: anArticle(article),
  })
  commit(content, at)
  return content
}

function write(content: string, article: AnArticle, at: string | null): void {
  writeFiles(content, { [file]: anArticle(article) })
  if (at !== null) commit(content, at)
}

const asked = (date: string): readonly string[] => [
  'content/articles/harbour.md:9:1: warning: Unexpected change since publication of a fact that a takeaway rests on, expected an entry in `corrections` (correction-missing)',
  '    The ferry carried [-41-] {+52+} people to Selwick on Monday.',
  '    corrections:',
  `      - date: ${date}`,
  '        text: what was wrong, and what is right',
]

describe('a correction is asked for', () => {
  test('when a fact under a takeaway changed, on the day of its commit', async () => {
    const content = aFolder()
    expect(await said(content)).toEqual([])
    write(content, { people: 52 }, '2026-11-26T12:00:00Z')
    expect(await said(content)).toEqual(asked('2026-11-26'))
  })

  test('today, when it has changed in no commit yet', async () => {
    const content = aFolder()
    write(content, { people: 52 }, null)
    expect(await said(content)).toEqual(asked('2026-12-05'))
  })

  test('on the day that the publication’s time zone has', async () => {
    const content = aFolder({}, '2026-11-20T12:00:00Z', 'timeZone: Europe/Berlin\n')
    write(content, { people: 52 }, '2026-11-26T23:30:00Z')
    expect(await said(content)).toEqual(asked('2026-11-27'))
  })

  test('when the correction that is there is older than the change', async () => {
    const content = aFolder()
    write(content, { people: 52, more: correctedOn('2026-11-25') }, '2026-11-26T12:00:00Z')
    expect(await said(content)).toEqual(asked('2026-11-26'))
  })

  test('for a fact that was corrected and then changed again', async () => {
    const content = aFolder()
    write(content, { people: 49, more: correctedOn('2026-11-23') }, '2026-11-23T12:00:00Z')
    expect(await said(content)).toEqual([])
    write(content, { people: 52, more: correctedOn('2026-11-23') }, '2026-11-26T12:00:00Z')
    expect(await said(content)).toEqual(asked('2026-11-26'))
  })

  test('when the sentence was taken out', async () => {
    const content = aFolder()
    const gone = anArticle().replace(/^The ferry.*Monday\. /mu, 'There was a ferry. ')
    writeFiles(content, { [file]: gone })
    expect(await said(content)).toEqual([
      expect.stringMatching(
        /^content\/articles\/harbour\.md:6:5: warning: .*\(correction-missing\)$/u,
      ),
      '    taken out: The ferry carried 41 people to Selwick on Monday.',
      ...asked('2026-12-05').slice(2),
      ...(await said(content)).slice(5),
    ])
  })

  test('when a takeaway alone has another fact', async () => {
    const content = aFolder({ takeaway: 'Ferry carried 41 people to Selwick on Monday' })
    write(content, { takeaway: 'Ferry carried 41 people to Selwick on Tuesday' }, null)
    expect((await said(content)).filter((line) => /correction/u.test(line))).toEqual([
      'content/articles/harbour.md:6:1: warning: Unexpected change since publication of a fact in a takeaway, expected an entry in `corrections` (correction-missing)',
      '    corrections:',
    ])
  })
})

describe('no correction is asked for', () => {
  test.each(['2026-11-26', '2026-11-26T12:00:00Z', '2026-11-30'])(
    'when there is one of %s',
    async (date) => {
      const content = aFolder()
      write(content, { people: 52, more: correctedOn(date) }, '2026-11-26T12:00:00Z')
      expect(await said(content)).toEqual([])
    },
  )

  test('for a fact that was only added', async () => {
    const content = aFolder()
    const more = anArticle().replace('on Monday.', 'on Monday, in 3 crossings.')
    writeFiles(content, { [file]: more })
    expect(await said(content)).toEqual([])
  })

  test('when a corrected sentence was only given more facts later', async () => {
    const content = aFolder()
    const more = correctedOn('2026-11-23')
    write(content, { people: 52, more }, '2026-11-23T12:00:00Z')
    const longer = anArticle({ people: 52, more }).replace('Monday.', 'Monday, in 3 crossings.')
    writeFiles(content, { [file]: longer })
    commit(content, '2026-11-26T12:00:00Z')
    expect(await said(content)).toEqual([])
  })

  test('when a corrected sentence was only reworded later', async () => {
    const content = aFolder()
    const more = correctedOn('2026-11-23')
    write(content, { people: 52, more }, '2026-11-23T12:00:00Z')
    const reworded = anArticle({ people: 52, more }).replace('carried 52', 'took 52')
    writeFiles(content, { [file]: reworded })
    commit(content, '2026-11-26T12:00:00Z')
    expect(await said(content)).toEqual([])
  })

  test('for another sentence, or another wording', async () => {
    const content = aFolder()
    writeFiles(content, {
      [file]: anArticle()
        .replace('carried 41', 'brought over 41')
        .replace('The mayor waved', 'All 12 mayors waved'),
    })
    expect(await said(content)).toEqual([])
    expect(await changes(content)).toEqual([
      'content/articles/harbour.md has changed since publication (COMMIT):',
      '    line 9, changed: The ferry [-carried-] {+brought over+} 41 people to Selwick on Monday.',
      '    line 9, changed: [-The mayor-] {+All 12 mayors+} waved from the pier.',
    ])
  })

  test.each(['draft: true\n', 'withdrawn: { date: 2026-11-26, reason: It was wrong. }\n'])(
    'in what nobody reads: %s',
    async (more) => {
      const content = aKeptFolder({
        'articles/other.md': anArticle(),
        [file]: anArticle({ more: 'draft: true\n' }),
      })
      commit(content, '2026-11-20T12:00:00Z')
      write(content, { people: 52, more }, '2026-11-26T12:00:00Z')
      expect(await said(content)).toEqual([])
      expect(await changes(content)).toEqual(unchanged)
    },
  )
})

describe('as published', () => {
  test('is the last text of the day that is named, in the publication’s time zone', async () => {
    const content = aFolder({ people: 10 }, '2026-11-19T12:00:00Z', 'timeZone: America/New_York\n')
    write(content, { people: 41 }, '2026-11-21T04:00:00Z')
    expect(await changes(content)).toEqual(unchanged)
    write(content, { people: 52 }, '2026-11-21T06:00:00Z')
    expect(await said(content)).toEqual(asked('2026-11-21'))
  })

  test('is the last text at the instant that is named', async () => {
    const published = '2026-11-20T12:00:00Z'
    const content = aFolder({ people: 41, published }, '2026-11-20T12:00:00Z')
    write(content, { people: 52, published }, '2026-11-20T12:00:01Z')
    expect(await said(content)).toEqual(asked('2026-11-20'))
  })

  test('is the first text that was no draft, when it came later', async () => {
    const draft = { people: 10, more: 'draft: true\n' }
    const content = aFolder(draft, '2026-11-18T12:00:00Z')
    write(content, { ...draft, people: 11 }, '2026-11-22T12:00:00Z')
    write(content, { people: 41 }, '2026-11-23T12:00:00Z')
    expect(await changes(content)).toEqual(unchanged)
    write(content, { people: 52 }, '2026-11-26T12:00:00Z')
    expect(await said(content)).toEqual(asked('2026-11-26'))
  })

  test('is found behind another name', async () => {
    const content = aFolder()
    renameSync(path.join(content, file), path.join(content, 'articles/ferry.md'))
    const more = 'aliases: [/articles/harbour/]\n'
    writeFiles(content, { 'articles/ferry.md': anArticle({ more }) })
    commit(content, '2026-11-24T12:00:00Z')
    expect(await said(content)).toEqual([])
    writeFiles(content, { 'articles/ferry.md': anArticle({ more, people: 52 }) })
    expect(await said(content)).toEqual([
      asked('')[0]?.replace('harbour.md', 'ferry.md'),
      ...asked('2026-12-05').slice(1),
    ])
  })

  test('is found in a merged branch', async () => {
    const content = aFolder()
    git(content, ['checkout', '--quiet', '-b', 'branch'])
    write(content, { people: 52 }, '2026-11-26T12:00:00Z')
    git(content, ['checkout', '--quiet', 'main'])
    git(content, ['merge', '--quiet', '--no-ff', '--no-edit', 'branch'], '2026-11-28T12:00:00Z')
    expect(await said(content)).toEqual(asked('2026-11-26'))
  })
})

describe('the report', () => {
  test('has the changes when they are asked for, and only of files that are named', async () => {
    const content = aFolder()
    writeFiles(content, { 'articles/other.md': anArticle() })
    write(content, { people: 52 }, '2026-11-26T12:00:00Z')
    const { report, changed } = await checked(content, [file])
    expect(JSON.parse(jsonReport(report, changed))).toMatchObject({
      articles: [
        {
          file,
          changes: [
            {
              kind: 'changed',
              of: 'text',
              text: 'The ferry carried 52 people to Selwick on Monday.',
              line: 9,
              was: { text: 'The ferry carried 41 people to Selwick on Monday.', line: 9 },
            },
          ],
        },
      ],
    })
    expect(jsonReport(report)).not.toContain('"changes"')
    const other = await checked(content, ['articles/other.md'])
    expect([other.changed?.size, other.report.problems]).toEqual([0, []])
  })

  test('shows them between the problems and the count, safe for a terminal', async () => {
    const content = aFolder()
    writeFiles(content, { [file]: `${anArticle()}\nA \u001B[31mred word.\n` })
    const { report, changed } = await checked(content)
    const lines = changeLines([...(changed?.values() ?? [])], 'content')
    const pretty = prettyReport({ ...report, problems: [] }, { folder: '', colour: false }, lines)
    expect(pretty.replace(/\([0-9a-f]{8}\)/u, '(COMMIT)')).toBe(
      'content/articles/harbour.md has changed since publication (COMMIT):\n    line 11, put in: A \\u{1b}[31mred word.\n\nNo problems in 1 article',
    )
  })

  test('never holds what a commit’s message says', async () => {
    const content = aFolder()
    write(content, { people: 52 }, '2026-11-26T12:00:00Z')
    const { report, changed } = await checked(content)
    expect(jsonReport(report, changed)).not.toContain('Secret words')
  })

  test('goes on without a history', async () => {
    const content = temporaryFolder({
      'site.yml': 'name: Test\nurl: https://example.org\n',
      [file]: anArticle(),
    })
    expect(await checked(content)).toMatchObject({
      report: { problems: [], articleCount: 1 },
      note: 'History not looked at: git does not keep the folder',
      changed: null,
    })
  })
})
