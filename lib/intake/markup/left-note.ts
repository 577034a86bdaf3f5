/** How an import says, inside a text, what it could not carry over. */

import type { InlineCode, Paragraph, PhrasingContent, Text } from 'mdast'
import { leftMark } from '#lib/rules/body/body-import-left.ts'
import { questionMark } from '#lib/rules/body/body-import-question.ts'

/** Room for the words of a picture and its caption. */
const longest = 1000

/** As a node among words; parentheses keep it apart from them. */
export function leftAmongWords(what: string): PhrasingContent[] {
  return [text(`(${leftMark} `), code(what), text(')')]
}

/** What an article needs and its source does not say. */
export function question(what: string): Paragraph {
  return { type: 'paragraph', children: [text(`${questionMark} ${what}`)] }
}

/** As Markdown that has not been read yet. */
export function leftInMarkdown(what: string, alone: boolean): string {
  const shown = oneLine(what)
  const fence = '`'.repeat(longestRun(shown) + 1)
  const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : ''
  const code = `${fence}${pad}${shown}${pad}${fence}`
  return alone ? `${leftMark} ${code}` : `(${leftMark} ${code})`
}

function text(value: string): Text {
  return { type: 'text', value }
}

function code(what: string): InlineCode {
  return { type: 'inlineCode', value: oneLine(what) }
}

function oneLine(what: string): string {
  const line = what.replace(/\s+/gu, ' ').trim()
  return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`
}

function longestRun(shown: string): number {
  return Math.max(0, ...[...shown.matchAll(/`+/gu)].map(([run]) => run.length))
}
