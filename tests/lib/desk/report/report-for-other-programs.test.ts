/** The forms of a report that other programs have laid down. */

import officialSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { sarifReport } from '#lib/desk/report/report-as-sarif.ts'
import { githubReport } from '#lib/desk/report/report-for-github.ts'
import type { Report } from '#lib/desk/report/report.ts'
import { knownRules } from '#lib/desk/rules/known-rules.ts'
import type { Problem } from '#lib/text/problem.ts'

const key: Problem = {
  file: 'articles/my boat, 100%.md',
  ...{ line: 3, column: 1, endLine: 3, endColumn: 5 },
  severity: 'error',
  rule: 'unknown-key',
  reason: 'Unexpected key `date`, expected `published`',
  hint: 'write published:\n100% sure',
  mend: {
    edits: [{ place: { line: 3, column: 1, endLine: 3, endColumn: 5 }, text: 'published' }],
    isSure: true,
  },
}
const long: Problem = {
  file: 'site.yml',
  ...{ line: 1, column: 4, endLine: 2, endColumn: 9 },
  severity: 'warning',
  rule: 'yaml-comment',
  reason: 'Unexpected `::error::`\r\n, expected quotes',
  hint: null,
}
const note: Problem = { ...long, severity: 'note', rule: 'takeaway-name-order' }
const report: Report = { problems: [key, long, note], articles: [], articleCount: 1 }

test('for GitHub a command for each problem, in which nothing can begin another one', () => {
  expect(githubReport(report, 'content')).toBe(
    [
      '::error file=content/articles/my boat%2C 100%25.md,line=3,col=1,endLine=3,endColumn=5,title=unknown-key::Unexpected key `date`, expected `published`%0Awrite published:%0A100%25 sure',
      '::warning file=content/site.yml,line=1,endLine=2,title=yaml-comment::Unexpected `::error::`\\u{d}\\u{a}, expected quotes',
      '1 error and 1 warning in 1 article',
    ].join('\n'),
  )
  expect(githubReport({ ...report, problems: [long] }, '')).toContain('file=site.yml,')
})

/** The official schema, in the draft before the one that this validator reads: the words that it uses mean the same in both. */
function sarifValidator(): (value: unknown) => unknown {
  const schema: Record<string, unknown> = { ...officialSchema }
  delete schema.id
  delete schema.$schema
  const validator = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats(validator)
  const validate = validator.compile(schema)
  return (value) => {
    validate(value)
    return validate.errors ?? []
  }
}

test('SARIF holds to its official schema, and has each problem with its rule, its place and its mend', async () => {
  const rules = (await knownRules()).flatMap((subject) => subject.rules)
  const errors = sarifValidator()
  const sarif: unknown = JSON.parse(sarifReport(report, { folder: 'my site/content', rules }))
  expect(errors(sarif)).toEqual([])
  expect(errors({ version: '2.1.0', runs: [{ results: [] }] })).not.toEqual([])

  const [run] = sarifShape.parse(sarif).runs
  expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual(rules.map(({ name }) => name))
  expect(run?.tool.driver.rules.find(({ id }) => id === 'yaml-comment')).toEqual({
    id: 'yaml-comment',
    shortDescription: {
      text: 'In YAML a `#` behind a space begins a comment, so the rest of the line is not printed: a headline about ferry #6 would end at "ferry".',
    },
    help: {
      text: expect.stringContaining('Bad, in the front matter:\n\n```yaml\ntitle:') as unknown,
      markdown: expect.stringContaining('Good, in the front matter:') as unknown,
    },
    defaultConfiguration: { level: 'warning' },
  })
  const artifactLocation = {
    uri: 'my%20site/content/articles/my%20boat%2C%20100%25.md',
    uriBaseId: 'SRCROOT',
  }
  const region = { startLine: 3, startColumn: 1, endLine: 3, endColumn: 5 }
  expect(run?.results[0]).toEqual({
    ruleId: 'unknown-key',
    ruleIndex: rules.findIndex(({ name }) => name === 'unknown-key'),
    level: 'error',
    message: {
      text: 'Unexpected key `date`, expected `published`\nwrite published:\n100% sure',
    },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    fixes: [
      {
        artifactChanges: [
          {
            artifactLocation,
            replacements: [{ deletedRegion: region, insertedContent: { text: 'published' } }],
          },
        ],
      },
    ],
  })
  expect(run?.results.map(({ level }) => level)).toEqual(['error', 'warning', 'note'])
})

const sarifShape = z.object({
  runs: z.array(
    z.object({
      tool: z.object({
        driver: z.object({
          rules: z.array(
            z.object({
              id: z.string(),
              shortDescription: z.unknown(),
              help: z.unknown(),
              defaultConfiguration: z.unknown(),
            }),
          ),
        }),
      }),
      results: z.array(z.looseObject({ level: z.string() })),
    }),
  ),
})
