/** One rule, with its examples, for people at a terminal. */

import { prettyProblems } from '#lib/desk/report/report-for-people.ts'
import { checkExample, exampleFolder } from '#lib/desk/rules/check-example.ts'
import { type Passage, passagesOf } from '#lib/desk/rules/example-view.ts'
import { knownRules } from '#lib/desk/rules/known-rules.ts'
import type { Rule } from '#lib/rules/rule.ts'
import { nearest } from '#lib/text/nearest.ts'

export type Explained =
  | { readonly kind: 'explained'; readonly text: string }
  /** No rule has that name. */
  | { readonly kind: 'misused'; readonly reason: string }

/** What is said of the bad example is found by checking it. */
export async function explainRule(name: string): Promise<Explained> {
  const rules = (await knownRules()).flatMap((subject) => subject.rules)
  const rule = rules.find((each) => each.name === name)
  if (rule !== undefined) return { kind: 'explained', text: await explanation(rule) }
  const meant = nearest(
    name,
    rules.map((each) => each.name),
  )
  const expected =
    meant === null ? 'a name as it stands in brackets behind a problem' : `\`${meant}\``
  return { kind: 'misused', reason: `Unexpected rule \`${name}\`, expected ${expected}` }
}

async function explanation({ name, severity, meaning, bad, good }: Rule): Promise<string> {
  const problems = await checkExample(bad)
  return [
    `${name} (${severity})`,
    folded(meaning),
    ['Bad:', ...passagesOf(bad).flatMap(passageLines)].join('\n'),
    ...(problems.length === 0
      ? []
      : [
          prettyProblems(problems, { folder: exampleFolder, colour: false })
            .map(indented)
            .join('\n'),
        ]),
    ['Good:', ...passagesOf(good).flatMap(passageLines)].join('\n'),
  ].join('\n\n')
}

function passageLines({ where, lines }: Passage): readonly string[] {
  return [
    indented(`${where}${lines.length === 0 ? '' : ':'}`),
    ...lines.map((line) => `      ${line}`.trimEnd()),
  ]
}

function indented(line: string): string {
  return `  ${line}`
}

/** Characters of a line of running text. */
const width = 80

function folded(text: string): string {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`
    if (lines.length > 0 && longer.length <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.join('\n')
}
