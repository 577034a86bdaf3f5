import { inFront } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'yaml-syntax',
  severity: 'error',
  meaning:
    'The notation of keys and values (YAML) is broken here, so nothing of the file can be read. The usual causes are a colon in a text without quotes, a quote that is not closed, and a tab. Put quotes around the text.',
  bad: inFront('title: Ferry: back in the old harbour'),
  good: inFront('title: "Ferry: back in the old harbour"'),
}

export function tabAsIndent(): Breach {
  return breach(rule, 'Unexpected tab, expected spaces', 'indent with two spaces')
}

export function secondColon(): Breach {
  return breach(
    rule,
    'Unexpected second colon on a line, expected quotes around text that holds one',
    'write title: "First: second"',
  )
}

const neverClosed = 'Unexpected end of a quoted text or list, expected the sign that closes it'

export function neverEnding(): Breach {
  return breach(rule, neverClosed, 'close the quote or bracket that opens here')
}

/** Of a quoted text that is closed, on a line that begins in column 1. */
export function goesOnUnindented(): Breach {
  return breach(rule, neverClosed, 'indent the lines on which this text goes on by two spaces')
}

/** @param message of the parser, in one line without a full stop */
export function otherSyntax(message: string): Breach {
  return breach(rule, unreadable(message))
}

/** @param message of the parser, in one line without a full stop */
export function badlyIndented(message: string): Breach {
  return breach(
    rule,
    unreadable(message),
    'indent lines that belong to a key by two spaces, and put quotes around text that begins with a sign',
  )
}

function unreadable(message: string): string {
  return `Unexpected YAML, expected text that can be read: ${message}`
}
