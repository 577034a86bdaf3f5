/** What editors are told about this repository. */

import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { projectFolder } from '#lib/system/project-folder.ts'
import { type Problem, problemLine } from '#lib/text/problem.ts'
import { problemsIn } from '../fixtures/parsing.ts'

function jsonIn(file: string): unknown {
  // With commas behind the last of a list, as editors take it, which YAML does too.
  return parse(readFileSync(path.join(projectFolder, '.vscode', file), 'utf8'))
}

test('the task reads a line of the check as the problem that it is', () => {
  const { tasks } = z
    .object({
      tasks: z.array(
        z.object({
          problemMatcher: z.union([
            z.object({ pattern: z.record(z.string(), z.union([z.string(), z.number()])) }),
            z.array(z.never()),
          ]),
        }),
      ),
    })
    .parse(jsonIn('tasks.json'))
  const [matcher] = tasks.flatMap(({ problemMatcher }) =>
    Array.isArray(problemMatcher) ? [] : [problemMatcher.pattern],
  )
  const problem: Problem = {
    file: 'articles/a b.md',
    ...{ line: 7, column: 15, endLine: 7, endColumn: 20 },
    severity: 'error',
    rule: 'unknown-key',
    reason: 'Unexpected key `date` (a), expected `published`',
    hint: null,
  }
  const found = new RegExp(String(matcher?.regexp), 'u').exec(problemLine(problem, 'content'))
  const part = (name: string): string | undefined => found?.[Number(matcher?.[name])]
  expect(['file', 'line', 'column', 'severity', 'message', 'code'].map(part)).toEqual([
    'content/articles/a b.md',
    '7',
    '15',
    'error',
    'Unexpected key `date` (a), expected `published`',
    'unknown-key',
  ])
})

test('the settings name schemas and files that are there', () => {
  const { 'yaml.schemas': schemas } = z
    .object({ 'yaml.schemas': z.record(z.string(), z.string()) })
    .parse(jsonIn('settings.json'))
  const named = Object.entries(schemas).flat()
  expect(named.filter((file) => !existsSync(path.join(projectFolder, file)))).toEqual([])
})

test('a new article from the snippet wants nothing but its own words', () => {
  const snippets = z
    .record(z.string(), z.object({ scope: z.literal('markdown'), body: z.array(z.string()) }))
    .parse(jsonIn('article.code-snippets'))
  const written = (snippets['A new article']?.body ?? [])
    .join('\n')
    .replace('${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}', '2026-11-20')
    .replace(/\$\{\d+:([^}]*)\}/gu, '$1')
    .replace('$0', 'Text.')
  expect(problemsIn(written)).toEqual([
    '9:15: warning: Unexpected takeaway evidence, expected words that appear in the article (takeaway-evidence-missing)',
    '  no sentence of the article is like it',
  ])
})
