/** docs/rules.md as the files of `lib/rules` have it, with what the checker says of each bad example. */

import { prettyProblems } from '#lib/desk/report/report-for-people.ts'
import { type checkExample, exampleFolder } from '#lib/desk/rules/check-example.ts'
import { passagesOf } from '#lib/desk/rules/example-view.ts'
import { knownRules, type Subject } from '#lib/desk/rules/known-rules.ts'
import { fenced, shownPassage } from '#lib/desk/rules/rule-help.ts'
import type { Rule } from '#lib/rules/rule.ts'

const head = `# What the checker says, rule by rule

A problem is one line: the file, the line and the column, how grave it is (an error stops a build, a warning does not), what stands there and what was expected, and in brackets the name of the rule; indented below it may stand what to do. Look the name up here, or with \`npm run check -- --explain NAME\`.

Each example is checked when this page is written (\`npm run rules\`). It shows the lines that matter, of an article that is right in all else; the numbers in the messages are lines of the whole file.`

/** @param check finds the problems of an example */
export async function rulesPage(check: typeof checkExample): Promise<string> {
  const subjects = await knownRules()
  const parts = [head, contents(subjects)]
  for (const { title, rules } of subjects) {
    parts.push(`## ${title}`)
    for (const rule of rules) parts.push(await section(rule, check))
  }
  return `${parts.join('\n\n')}\n`
}

function contents(subjects: readonly Subject[]): string {
  return subjects
    .map(({ title, rules }) => {
      const links = rules.map(({ name }) => `[${name}](#${name})`)
      return `- ${title}: ${links.join(', ')}`
    })
    .join('\n')
}

const severities = { error: 'Error', warning: 'Warning', note: 'Note, for programs alone' }

async function section(
  { name, severity, meaning, bad, good }: Rule,
  check: typeof checkExample,
): Promise<string> {
  const problems = await check(bad)
  const said = prettyProblems(problems, { folder: exampleFolder, colour: false })
  return [
    `### ${name}`,
    `${severities[severity]}. ${meaning}`,
    ...passagesOf(bad).map((passage) => shownPassage('Bad', passage)),
    `The checker says:\n\n${fenced(said, 'text')}`,
    ...passagesOf(good).map((passage) => shownPassage('Good', passage)),
  ].join('\n\n')
}
