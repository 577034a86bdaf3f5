/** `npm run check`: the same problems as the build, for people and for programs. */

import { expect, test } from 'vitest'
import { z } from 'zod'
import { runCommand } from './support/run-command.ts'

test('for programs it prints one object and nothing else', async () => {
  const { code, output, errors } = await runCommand('check', ['--format', 'json'], {
    CONTENT_DIR: 'tests/fixtures/one-article',
  })
  expect([code, errors]).toEqual([0, ''])
  expect(JSON.parse(output)).toEqual({
    summary: { articles: 1, errors: 0, warnings: 1 },
    problems: [
      {
        file: 'site.yml',
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
        severity: 'warning',
        rule: 'site-url-missing',
        reason: 'Missing `url`, expected the address at which the site will stand',
        hint: 'without it there are no feeds, sitemaps or canonical links; set `url` here or SITE_URL in the environment',
      },
    ],
    articles: [
      {
        slug: 'alone',
        file: 'articles/alone.md',
        takeaways: [
          {
            text: 'The lamp stays.',
            line: 6,
            support: {
              kind: 'matched',
              line: 9,
              sentence: 'The lamp in the lighthouse stays where it is.',
              id: expect.stringMatching(/^s-/u) as unknown,
              score: expect.any(Number) as unknown,
              missing: [],
            },
            facts: [],
          },
        ],
        uncovered: [],
      },
    ],
  })
})

test('check, for people and for programs, and the build find the same', async () => {
  const broken = { CONTENT_DIR: 'tests/fixtures/broken' }
  const [pretty, json, build] = await Promise.all([
    runCommand('check', [], broken),
    runCommand('check', ['--format', 'json'], broken),
    runCommand('build', [], broken),
  ])
  expect([pretty.code, json.code, build.code]).toEqual([1, 1, 1])
  const said = problemLines(pretty.output)
  expect(said).toHaveLength(7)
  expect(problemLines(build.output)).toEqual(said)
  expect(
    report
      .parse(JSON.parse(json.output))
      .problems.map(
        ({ file, line, column, severity, reason, rule }) =>
          `tests/fixtures/broken/${file}:${line}:${column}: ${severity}: ${reason} (${rule})`,
      ),
  ).toEqual(said)
})

const report = z.object({
  problems: z.array(
    z.object({
      file: z.string(),
      line: z.number(),
      column: z.number(),
      severity: z.string(),
      reason: z.string(),
      rule: z.string(),
    }),
  ),
})

const problemLines = (output: string): readonly string[] =>
  output.split('\n').filter((line) => /^\S+:\d+:\d+: /u.test(line))

test('a folder that is named on the command line comes before CONTENT_DIR', async () => {
  const elsewhere = { CONTENT_DIR: 'tests/fixtures/broken' }
  const [named, set] = await Promise.all([
    runCommand('check', ['--content', 'tests/fixtures/one-article'], elsewhere),
    runCommand('check', [], { CONTENT_DIR: 'tests/fixtures/one-article' }),
  ])
  expect(named).toEqual(set)
  expect(named).toEqual({
    code: 0,
    output: `tests/fixtures/one-article/site.yml:1:1: warning: Missing \`url\`, expected the address at which the site will stand (site-url-missing)
    without it there are no feeds, sitemaps or canonical links; set \`url\` here or SITE_URL in the environment

1 warning in 1 article
`,
    errors: '',
  })
})

test('of the files that are named it tells the problems, and of no others', async () => {
  const ran = await runCommand('check', ['articles/third.md'], {
    CONTENT_DIR: 'tests/fixtures/broken/',
  })
  expect(ran).toEqual({
    code: 1,
    output: `tests/fixtures/broken/articles/third.md:1:1: error: Unexpected end of file in the front matter, expected a closing \`---\` (front-matter-fence)
    put --- alone on a line before the text begins

1 error in 1 article
`,
    errors: '',
  })
})

test('it explains a rule, and says which one was meant', async () => {
  const [explained, misspelt, unnamed, followed] = await Promise.all([
    runCommand('check', ['--explain', 'takeaways-count']),
    runCommand('check', ['--explain', 'takeaway-count']),
    runCommand('check', ['--explain']),
    runCommand('check', ['--explain', 'takeaways-count', 'ferry.md']),
  ])
  expect(explained).toEqual({
    code: 0,
    output: `takeaways-count (error)

A panel has one to seven takeaways: none is no panel, and more than seven nobody
reads. Choose the most telling, or leave the key out.

Bad:
  in the front matter:
      takeaways: []

  content/articles/ferry.md:5:12: error: Unexpected empty list of takeaways, expected 1 to 7 (takeaways-count)
      leave the key out when there are none

Good:
  in the front matter:
      takeaways:
        - The ferry carries 120 passengers.
`,
    errors: '',
  })
  expect(misspelt).toEqual({
    code: 2,
    output: '',
    errors: 'Unexpected rule `takeaway-count`, expected `takeaways-count`\n',
  })
  expect(unnamed).toEqual({
    code: 2,
    output: '',
    errors: 'Unexpected end after `--explain`, expected RULE\n',
  })
  expect(followed).toEqual({
    code: 2,
    output: '',
    errors: 'Unexpected `ferry.md`, expected nothing behind `--explain takeaways-count`\n',
  })
})
