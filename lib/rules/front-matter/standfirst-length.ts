import { inFront } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'standfirst-length',
  severity: 'warning',
  meaning:
    'The standfirst, the lines under the headline, is longer than search results and shared links have room for, which cut it. Say it in one or two short sentences.',
  bad: inFront(
    'standfirst: After two winters of repairs, three delays and a dispute about who would pay for the new landing stage, the ferry that generations of islanders took to school and to work is back.',
  ),
  good: inFront('standfirst: After two winters of repairs, the islanders have their ferry back.'),
}

export function standfirstTooLong(characters: number, most: number): Breach {
  return breach(rule, `Unexpected standfirst of ${characters} characters, expected at most ${most}`)
}
