import { expect, test } from 'vitest'
import { explainRule } from '#lib/desk/rules/explain-rule.ts'

test('a rule is explained with what is said of its bad example', async () => {
  expect(await explainRule('standfirst-length')).toEqual({
    kind: 'explained',
    text: `standfirst-length (warning)

The standfirst, the lines under the headline, is longer than search results and
shared links have room for, which cut it. Say it in one or two short sentences.

Bad:
  in the front matter:
      standfirst: After two winters of repairs, three delays and a dispute about who would pay for the new landing stage, the ferry that generations of islanders took to school and to work is back.

  content/articles/ferry.md:7:13: warning: Unexpected standfirst of 179 characters, expected at most 160 (standfirst-length)

Good:
  in the front matter:
      standfirst: After two winters of repairs, the islanders have their ferry back.`,
  })
})

test.each([
  ['standfirst-lenght', 'Unexpected rule `standfirst-lenght`, expected `standfirst-length`'],
  ['x', 'Unexpected rule `x`, expected a name as it stands in brackets behind a problem'],
])('no rule is named %s', async (name, reason) => {
  expect(await explainRule(name)).toEqual({ kind: 'misused', reason })
})
