import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkExample } from '#lib/desk/rules/check-example.ts'
import { knownRules } from '#lib/desk/rules/known-rules.ts'
import type { Example } from '#lib/rules/rule.ts'
import { rulesPage } from './rules-page.ts'

const checks = new Map<Example, ReturnType<typeof checkExample>>()

/** The page shows what the tests of the examples look at. */
function checkOnce(example: Example): ReturnType<typeof checkExample> {
  const check = checks.get(example) ?? checkExample(example)
  checks.set(example, check)
  return check
}

const rules = (await knownRules()).flatMap((subject) => subject.rules)

describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  test('is broken by its bad example, which breaks nothing else', async () => {
    const problems = await checkOnce(rule.bad)
    for (const { reason } of problems) {
      expect(reason).toMatch(/^(?:Unexpected|Missing) .+, expected .*[^.]$/u)
    }
    const told = problems.map(({ rule: broken, severity }) => ({ rule: broken, severity }))
    expect([...new Set(told.map((each) => JSON.stringify(each)))]).toEqual([
      JSON.stringify({ rule: name, severity: rule.severity }),
    ])
  })

  test.runIf(rule.good.kind !== 'circumstance')(
    'is kept by its good example, as all others are',
    async () => {
      expect(await checkExample(rule.good)).toEqual([])
    },
  )
})

test('docs/rules.md is what `npm run rules` writes', async () => {
  const page = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8')
  expect(page).toBe(await rulesPage(checkOnce))
})

test('every rule stands in a file of its name, about a subject that is known', async () => {
  const folder = new URL('../../lib/rules/', import.meta.url)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const named = (await knownRules()).flatMap((subject) =>
    subject.rules.map(({ name }) => `${subject.folder}/${name}.ts`),
  )
  expect(named.sort()).toEqual(
    files.filter((file) => file.endsWith('.ts') && file.includes('/')).sort(),
  )
  expect(rules.filter(({ name }) => !/^[a-z]+(-[a-z]+)+$/u.test(name))).toEqual([])
})

test('only what no file brings about alone has an example that is told and not checked', () => {
  const told = rules.filter(({ bad }) => bad.kind === 'circumstance').map(({ name }) => name)
  // tests/lib/archive/read/text-reader.test.ts, tests/lib/system/plain-files.test.ts and tests/lib/intake/hostile-sources.test.ts bring these about.
  expect(told).toEqual([
    'file-parser-crashed',
    'file-too-much-memory',
    'file-too-slow',
    'file-unreadable',
    'import-key-unknown',
    'import-page-left',
    'import-unread',
  ])
})
