import { expect, test } from 'vitest'
import { jsonReport } from '#lib/desk/report/report-for-programs.ts'
import { countLine, prettyReport } from '#lib/desk/report/report-for-people.ts'
import { isClean, type Report, reportOn, summaryOf } from '#lib/desk/report/report.ts'
import { problemIn } from '#lib/text/problem.ts'

const place = { line: 7, column: 5, endLine: 7, endColumn: 40 }
const harbourTitle = problemIn('articles/harbour.md', {
  place,
  rule: 'unknown-key',
  severity: 'error',
  reason: 'Unexpected key `titel`, expected `title`',
  hint: 'did you mean `title`?',
})
const siteUrl = problemIn('site.yml', {
  place: { line: 1, column: 1, endLine: 1, endColumn: 1 },
  rule: 'site-url-missing',
  severity: 'warning',
  reason: 'Missing `url`, expected the address of the site',
  hint: null,
})
const report: Report = {
  problems: [harbourTitle, siteUrl],
  articles: [
    {
      slug: 'tail',
      file: 'articles/tail.md',
      takeaways: [
        {
          text: 'It has 41 parts.',
          line: 6,
          support: { kind: 'matched', sentenceIds: ['s-1', 's-2'] },
          closest: {
            score: 0.83,
            missing: ['It'],
            sentences: [
              { id: 's-1', text: 'It is made of parts.', line: 31 },
              { id: 's-2', text: 'There are 41.', line: 31 },
            ],
          },
          facts: [{ text: '41', kind: 'number', found: true }],
        },
        {
          text: 'It flies.',
          line: 8,
          support: { kind: 'quoted', sentenceIds: ['s-3'], quote: 'flew' },
          closest: {
            score: 1,
            missing: [],
            sentences: [{ id: 's-3', text: 'It flew.', line: 33 }],
          },
          facts: [],
        },
        {
          text: 'It sings.',
          line: 10,
          support: { kind: 'none' },
          closest: {
            score: 0.12,
            missing: ['sings'],
            sentences: [{ id: 's-3', text: 'It flew.', line: 33 }],
          },
          facts: [],
        },
        {
          text: 'Of it all.',
          line: 11,
          support: { kind: 'none' },
          closest: { score: 0, missing: [], sentences: [] },
          facts: [],
        },
      ],
      uncovered: [{ id: 'h-closing', heading: null }],
    },
  ],
  articleCount: 2,
}

test('pretty: the one-line form of each problem, its hint indented under it, then the count', () => {
  expect(prettyReport(report, { folder: 'content', colour: false })).toBe(
    `content/articles/harbour.md:7:5: error: Unexpected key \`titel\`, expected \`title\` (unknown-key)
    did you mean \`title\`?
content/site.yml:1:1: warning: Missing \`url\`, expected the address of the site (site-url-missing)

1 error and 1 warning in 2 articles`,
  )
})

test('a note stands in the report for programs alone, and is no warning', () => {
  const note = { ...siteUrl, severity: 'note', rule: 'takeaway-name-order' } as const
  const noted = { ...report, problems: [...report.problems, note] }
  const options = { folder: 'content', colour: false }
  expect(prettyReport(noted, options)).toBe(prettyReport(report, options))
  expect(summaryOf(noted)).toEqual({ articles: 2, errors: 1, warnings: 1 })
  expect(jsonReport(noted)).toContain('"severity": "note"')
})

test('pretty: sorted by place, whatever order the problems came in', () => {
  const turned = { ...report, problems: [siteUrl, harbourTitle] }
  const options = { folder: 'content', colour: false }
  expect(prettyReport(turned, options)).toBe(prettyReport(report, options))
})

test('pretty: on a terminal the line has the colour of its severity and keeps its text', () => {
  const lines = prettyReport(report, { folder: 'content', colour: true }).split('\n')
  expect(lines[0]).toBe(
    '\u001B[31mcontent/articles/harbour.md:7:5: error: Unexpected key `titel`, expected `title` (unknown-key)\u001B[39m',
  )
  expect(lines[2]).toBe(
    '\u001B[33mcontent/site.yml:1:1: warning: Missing `url`, expected the address of the site (site-url-missing)\u001B[39m',
  )
})

test('pretty: a problem is one line, whatever a file put into it', () => {
  const nasty = problemIn('articles/a\nb.md', {
    place,
    rule: 'wrong-value',
    severity: 'error',
    reason: 'Unexpected `\u001B[2J\u0007`, expected text',
    hint: 'first\nsecond\u009B',
  })
  expect(
    prettyReport(
      { problems: [nasty], articles: [], articleCount: 1 },
      { folder: 'content', colour: false },
    ),
  )
    .toBe(`content/articles/a\\u{a}b.md:7:5: error: Unexpected \`\\u{1b}[2J\\u{7}\`, expected text (wrong-value)
    first
    second\\u{9b}

1 error in 1 article`)
})

test('pretty: of one file at most 50 problems, errors before warnings, and the count of the rest', () => {
  const at = (line: number, severity: 'error' | 'warning', file = 'articles/a.md') =>
    problemIn(file, {
      place: { ...place, line, endLine: line },
      rule: severity === 'error' ? 'unknown-key' : 'body-raw-html',
      severity,
      reason: 'Unexpected x',
      hint: null,
    })
  const lines = Array.from({ length: 60 }, (_, index) => index + 1)
  const problems = [
    ...lines.map((line) => at(line, 'warning')),
    ...[61, 62].map((line) => at(line, 'error')),
    at(1, 'error', 'articles/b.md'),
  ]
  const many: Report = { problems, articles: [], articleCount: 2 }
  expect(prettyReport(many, { folder: 'content', colour: false }).split('\n')).toEqual([
    ...lines
      .slice(0, 48)
      .map((line) => `content/articles/a.md:${line}:5: warning: Unexpected x (body-raw-html)`),
    'content/articles/a.md:61:5: error: Unexpected x (unknown-key)',
    'content/articles/a.md:62:5: error: Unexpected x (unknown-key)',
    'content/articles/a.md: 12 warnings more',
    'content/articles/b.md:1:5: error: Unexpected x (unknown-key)',
    '',
    '3 errors and 60 warnings in 2 articles',
  ])
  expect(JSON.parse(jsonReport(many))).toMatchObject({
    summary: { errors: 3, warnings: 60 },
    problems: { length: 63 },
  })
})

test('counts', () => {
  expect(countLine({ articles: 1, errors: 0, warnings: 0 })).toBe('No problems in 1 article')
  expect(countLine({ articles: 1200, errors: 2, warnings: 0 })).toBe('2 errors in 1,200 articles')
  expect(countLine({ articles: 0, errors: 0, warnings: 3 })).toBe('3 warnings in 0 articles')
  expect(countLine({ articles: 0, errors: 0, warnings: 3 }, ['site.yml', 'pages/'])).toBe(
    '3 warnings in site.yml, pages/',
  )
})

test('json: the shape that programs are promised', () => {
  expect(JSON.parse(jsonReport(report))).toEqual({
    summary: { articles: 2, errors: 1, warnings: 1 },
    problems: [
      {
        file: 'articles/harbour.md',
        line: 7,
        column: 5,
        endLine: 7,
        endColumn: 40,
        severity: 'error',
        rule: 'unknown-key',
        reason: 'Unexpected key `titel`, expected `title`',
        hint: 'did you mean `title`?',
      },
      {
        file: 'site.yml',
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
        severity: 'warning',
        rule: 'site-url-missing',
        reason: 'Missing `url`, expected the address of the site',
        hint: null,
      },
    ],
    articles: [
      {
        slug: 'tail',
        file: 'articles/tail.md',
        takeaways: [
          {
            text: 'It has 41 parts.',
            line: 6,
            support: {
              kind: 'matched',
              line: 31,
              sentence: 'It is made of parts.',
              id: 's-1',
              ids: ['s-1', 's-2'],
              score: 0.83,
              missing: ['It'],
            },
            facts: [{ text: '41', kind: 'number', found: true }],
          },
          {
            text: 'It flies.',
            line: 8,
            support: {
              kind: 'quoted',
              line: 33,
              sentence: 'It flew.',
              id: 's-3',
              score: 1,
              missing: [],
            },
            facts: [],
          },
          {
            text: 'It sings.',
            line: 10,
            support: { kind: 'none', score: 0.12 },
            nearest: { line: 33, sentence: 'It flew.', id: 's-3', missing: ['sings'] },
            facts: [],
          },
          { text: 'Of it all.', line: 11, support: { kind: 'none', score: 0 }, facts: [] },
        ],
        uncovered: [{ id: 'h-closing', heading: null }],
      },
    ],
  })
})

test('a report on some files holds their problems, their articles and their count alone', () => {
  expect(reportOn((file) => file === 'articles/harbour.md', report)).toEqual({
    problems: [harbourTitle],
    articles: [],
    articleCount: 1,
  })
  const ofSite = reportOn((file) => file === 'site.yml', report)
  expect(summaryOf(ofSite)).toEqual({ articles: 0, errors: 0, warnings: 1 })
})

test('a report is clean when nothing in it is an error', () => {
  expect(isClean(report)).toBe(false)
  expect(isClean({ problems: [siteUrl] })).toBe(true)
})
