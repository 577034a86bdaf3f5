import { inFront } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'
import { shown } from '#lib/rules/shown.ts'

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

/** @param meant the line as it would be right; `null` where that cannot be said */
export function secondColon(meant: string | null): Breach {
  return breach(
    rule,
    'Unexpected second colon on a line, expected quotes around text that holds one',
    `write ${shown(meant ?? 'title: "First: second"', 200)}`,
  )
}

/**
 * @param sign with which the text begins, such as `@`
 * @param meant the line as it would be right
 */
export function signAtHead(sign: string, meant: string): Breach {
  return breach(
    rule,
    `Unexpected ${named(sign)} at the head of a text, expected quotes around the whole of it`,
    `write ${shown(meant, 200)}`,
  )
}

/** @param quote inside a text in such quotes, or behind one */
export function quoteInQuotes(quote: string, meant: string): Breach {
  return breach(
    rule,
    `Unexpected \`${quote}\` inside a text in such quotes, expected other quotes around it`,
    `write ${shown(meant, 200)}`,
  )
}

/** @param quote inside a text in such quotes, where nobody can tell whether these belong to the text */
export function quoteInQuotesOpen(quote: string): Breach {
  const other = quote === "'" ? '"' : "'"
  return breach(
    rule,
    `Unexpected text behind a closing \`${quote}\`, expected the end of the line`,
    `put the whole text between ${other}, or write a ${quote} inside it as ${quote === "'" ? "''" : '\\"'}`,
  )
}

/** @param key without the sign */
export function signAtKey(sign: string, key: string): Breach {
  return breach(
    rule,
    `Unexpected ${named(sign)} at the head of a key, expected a plain word`,
    `write ${shown(key)}:`,
  )
}

/** A colon as Chinese and Japanese keyboards have it, behind a key. */
export function wideColon(key: string): Breach {
  return breach(
    rule,
    'Unexpected full-width colon `：` behind a key, expected `: ` with a space',
    `write ${shown(key)}: and a space, then the value`,
  )
}

export function colonWithoutSpace(key: string): Breach {
  return breach(
    rule,
    'Unexpected colon without a space behind a key, expected `: `',
    `write ${shown(key)}: and a space, then the value`,
  )
}

const neverClosed = 'Unexpected end of a quoted text or list, expected the sign that closes it'

export function neverEnding(): Breach {
  return breach(rule, neverClosed, 'close the quote or bracket that opens here')
}

/**
 * Of a list or a group between brackets.
 *
 * @param line as it would be right; `null` where that cannot be said
 */
export function neverClosedBracket(opens: string, closes: string, line: string | null): Breach {
  return breach(
    rule,
    `Unexpected \`${opens}\` that nothing closes, expected \`${closes}\` at the end of what it holds`,
    line === null ? `put \`${closes}\` there` : `write ${shown(line, 200)}`,
  )
}

/** Of a quoted text that is closed, on a line that begins in column 1. */
export function goesOnUnindented(spaces: number): Breach {
  const many = spaces === 2 ? 'two' : String(spaces)
  return breach(rule, neverClosed, `indent the lines on which this text goes on by ${many} spaces`)
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

function named(sign: string): string {
  return sign === '`' ? 'backtick' : `\`${sign}\``
}

function unreadable(message: string): string {
  return `Unexpected YAML, expected text that can be read: ${message}`
}
