import { inBody } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'body-raw-html',
  severity: 'warning',
  meaning:
    'A text is Markdown, and tags of HTML in it are taken out, so that nothing can be planted in a page. Write the same in Markdown; the message says how, where there is a way.',
  bad: inBody('The ferry is <b>back</b>.'),
  good: inBody('The ferry is **back**.'),
}

/** @param instead what to write, or what becomes of it */
export function htmlTag(name: string, instead: string): Breach {
  return breach(rule, `Unexpected HTML \`<${name}>\`, expected Markdown`, instead)
}

export function htmlDeclaration(): Breach {
  return breach(rule, 'Unexpected HTML declaration, expected Markdown', 'it is left out')
}

export function endlessComment(): Breach {
  return breach(
    rule,
    'Unexpected comment that never ends, expected `-->`',
    'everything after it is left out',
  )
}
