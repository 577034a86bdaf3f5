/** A rule with its examples, as Markdown: for its page, and for programs that show one. */

import { type Passage, passagesOf } from '#lib/desk/rules/example-view.ts'
import type { Rule } from '#lib/rules/rule.ts'

/** What it means, with a bad and a good example. */
export function ruleHelp({ meaning, bad, good }: Rule): string {
  return [
    meaning,
    ...passagesOf(bad).map((passage) => shownPassage('Bad', passage)),
    ...passagesOf(good).map((passage) => shownPassage('Good', passage)),
  ].join('\n\n')
}

/** @param verdict `Bad` or `Good` */
export function shownPassage(verdict: string, { where, language, lines }: Passage): string {
  return lines.length === 0
    ? `${verdict}: ${where}.`
    : `${verdict}, ${where}:\n\n${fenced(lines, language)}`
}

/** With a fence longer than any in the lines. */
export function fenced(lines: readonly string[], language: string): string {
  const text = lines.join('\n')
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/gu)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text}\n${fence}`
}
