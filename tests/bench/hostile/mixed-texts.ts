/** Hostile texts of one thing inside another or beside it, of other programs' marks, and of long lists of fields. */

import { body, bodyOf, filled, frontOf, type HostileText, numbered } from './written.ts'

/** Items of a field in front matter, which may hold 64 KB. */
const listOf = (key: string, item: (nth: number) => string): HostileText =>
  frontOf((bytes) => `${key}:\n${numbered((nth) => `  - ${item(nth)}\n`, bytes)}`)

export const mixedTexts: Readonly<Record<string, HostileText>> = {
  // what ends what
  'quotes that a line without a mark ends': body('> ```\na\n\n'),
  'lists of every mark': body('- a\n+ a\n* a\n'),
  'headings below lines in quotes': body('> a\n> =\n\n'),
  'headings below lines in a list': body('- a\n  =\n'),
  'a heading below many lines': body('a\n', '', '=\n'),
  'headings below definitions': body('[a]: b\nc\n=\n'),
  'tables in quotes': body('> |a|\n> |-|\n\n'),
  'tables in a list': body('- |a|\n  |-|\n'),
  'tables that a line ends': body('|a|\n|-|\n# b\n'),
  'fences in a list': body('- ```\n  a\n'),
  'code in a list': body('-     a\n'),
  'comments in quotes': body('> <!-- a\n\n'),
  'notes in quotes': bodyOf((nth) => `> [^${nth}]: a\n\n`),
  'quotes in notes': bodyOf((nth) => `[^${nth}]: > a\n\n`),
  'lists in one note': body('    - a\n', 'a[^1]\n\n[^1]: b\n\n'),
  'definitions of one name': body('[a]: b\n', '[a]\n\n'),
  alerts: body('> [!NOTE]\n> a\n\n'),
  'alerts that are none': body('> [!A]\n\n'),
  'an address and plain words': body('a b ', 'a@b.c | http://a.b www.a.b '),
  'headings of one name': body('## a\n\n'),
  'headings with numbers': body('## a\n\n## a-1\n\n'),
  'links to headings that are not there': bodyOf((nth) => `## b${nth}\n\n[a](#x${nth})\n\n`),
  'links that lead inside': bodyOf((nth) => `[a](/b${nth}/) `),
  'missing pictures': bodyOf((nth) => `![a](../images/b${nth}.png)\n\n`),
  'pictures of one paragraph': body('![a](../images/b.png) '),
  'breaks and closings': body('a\n\n***\n\n'),
  sections: body('## a\n\nb\n\n'),

  // what other programs mean something by
  directives: body(':::note\n'),
  'directives of one line': body(':a[b]{c} '),
  shortcodes: body('{{< a >}} '),
  'shortcodes that are not closed': body('{{< a '),
  templates: body('{% a %} '),
  braces: body('{'),
  'braces that close': body('{a} '),
  'wiki links': body('[[a|b]] '),
  formulas: body('$a$ '),
  'dollar signs': body('$$\n'),
  'definition lists': body('a\n: b\n\n'),
  'abbreviations of other programs': body('*[a]: b\n'),
  'attributes behind headings': body('# a {#b}\n'),
  'marks of insertion': body('++a++ ==b== '),
  'import lines': body('import a from "b"\n\n'),
  'components in a text': body('<A b={c}>'),
  'closing tags': body('</a>'),
  'tags of one kind in one another': body('<b>'),
  'tables of HTML': body('<table><tr><td>a</td></tr></table>\n\n'),

  // fields
  'many related stories': listOf('related', (nth) => `a${nth}`),
  'many related stories elsewhere': listOf(
    'related',
    (nth) => `{ title: A${nth}, url: "https://a.b/${nth}" }`,
  ),
  'many sources': listOf('sources', (nth) => `{ title: A${nth}, url: "https://a.b/${nth}" }`),
  'many sources of one address': listOf('sources', () => '{ title: A, url: "https://a.b/" }'),
  'many corrections': listOf('corrections', (nth) => `{ date: 2025-11-21, text: A${nth} }`),
  'many takeaways': listOf('takeaways', (nth) => `A${nth} left.`),
  'many translations': frontOf(
    (bytes) =>
      `translations:\n${numbered((nth) => `  a${String.fromCharCode(97 + (nth % 26))}-x-${nth.toString(36)}: b\n`, bytes)}`,
  ),
  'aliases of many steps': listOf('aliases', (nth) => `/${'a/'.repeat(12)}${nth}/`),
  'a long source': frontOf(
    (bytes) => `sources: [{ title: A, url: "https://a.b/${filled('%C3%BC', bytes)}" }]\n`,
  ),
  'a long related slug': frontOf((bytes) => `related: [${filled('a-', bytes)}]\n`),
  'a standfirst of marks': frontOf((bytes) => `standfirst: "${filled('*a_ ', bytes)}"\n`),
  'a standfirst of one script': frontOf((bytes) => `standfirst: "${filled('中。', bytes)}"\n`),
  'a correction of words': frontOf(
    (bytes) => `corrections: [{ date: 2025-11-21, text: "${filled('So it is. ', bytes)}" }]\n`,
  ),
  'a reason why a takeaway is right': frontOf(
    (bytes) => `takeaways: [{ text: It left., checked: "${filled('a. ', bytes)}" }]\n`,
  ),
}
