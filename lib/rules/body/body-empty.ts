import { inFile } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

const page = ['---', 'title: About us', '---']

export const rule: Rule = {
  name: 'body-empty',
  severity: 'error',
  meaning:
    'Below the front matter stands nothing that a reader could read. Write the text, or mark an article as `draft: true` until you have.',
  bad: inFile('pages/about.md', ...page),
  good: inFile('pages/about.md', ...page, '', 'We write about the port.'),
}

/** @param of what the text is missing */
export function emptyBody(of: 'article' | 'page'): Breach {
  return breach(rule, `Missing text below the front matter, expected that of the ${of}`)
}
