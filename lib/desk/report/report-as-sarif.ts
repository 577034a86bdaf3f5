/** A report as SARIF 2.1.0, which GitHub, GitLab and editors show beside the lines. */

import { ruleHelp } from '#lib/desk/rules/rule-help.ts'
import type { Report } from '#lib/desk/report/report.ts'
import type { Rule } from '#lib/rules/rule.ts'
import { printable, printableJson } from '#lib/text/printable.ts'
import type { Place, Problem } from '#lib/text/problem.ts'

export type SarifOptions = {
  /** The content folder from the repository's root, with forward slashes; empty where it is the root. */
  readonly folder: string
  /** All there are. */
  readonly rules: readonly Rule[]
}

export function sarifReport({ problems }: Report, { folder, rules }: SarifOptions): string {
  const index = new Map(rules.map(({ name }, at) => [name, at]))
  return printableJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Standfirst', rules: rules.map(ruleFields) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [root]: { description: { text: 'The root of the repository' } } },
        results: problems.map((problem) => resultFields(problem, folder, index)),
      },
    ],
  })
}

const root = 'SRCROOT'

function ruleFields(rule: Rule): unknown {
  const { name, severity, meaning } = rule
  const help = ruleHelp(rule)
  return {
    id: name,
    shortDescription: { text: firstSentence(meaning) },
    fullDescription: { text: meaning },
    help: { text: help, markdown: help },
    defaultConfiguration: { level: severity },
  }
}

function firstSentence(text: string): string {
  return /^.*?[.](?=\s|$)/su.exec(text)?.[0] ?? text
}

function resultFields(
  problem: Problem,
  folder: string,
  index: ReadonlyMap<string, number>,
): unknown {
  const { rule, severity, reason, hint, mend } = problem
  const lines = [reason, ...(hint === null ? [] : hint.split('\n'))].map(printable)
  const artifactLocation = { uri: uriOf(folder, problem.file), uriBaseId: root }
  return {
    ruleId: rule,
    ruleIndex: index.get(rule) ?? -1,
    level: severity,
    message: { text: lines.join('\n') },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(problem) } }],
    ...(mend === undefined
      ? {}
      : {
          fixes: [
            {
              artifactChanges: [
                {
                  artifactLocation,
                  replacements: mend.edits.map(({ place, text }) => ({
                    deletedRegion: regionOf(place),
                    insertedContent: { text },
                  })),
                },
              ],
            },
          ],
        }),
  }
}

function regionOf({ line, column, endLine, endColumn }: Place): unknown {
  return { startLine: line, startColumn: column, endLine, endColumn }
}

function uriOf(folder: string, file: string): string {
  const steps = [...folder.split('/'), ...file.split('/')].filter((step) => step !== '')
  return steps.map((step) => encodeURIComponent(step.toWellFormed())).join('/')
}
