/** Texts made to be slow to read: a line for each kind, as long as is asked. */

import { mixedTexts } from './mixed-texts.ts'
import {
  article,
  body,
  bodyOf,
  filled,
  front,
  frontOf,
  type HostileText,
  numbered,
} from './written.ts'

const takeaways = (sentences: readonly string[]): string =>
  `takeaways:\n${sentences.map((each) => `  - ${JSON.stringify(each)}\n`).join('')}`

const seven = takeaways(
  Array.from(
    { length: 7 },
    (_, nth) => `The boat number ${nth} left Ada Brook at ${nth} on Tuesday with 5 of Brook.`,
  ),
)

const against =
  (front: string, piece: (nth: number) => string): HostileText =>
  (bytes) =>
    article(numbered(piece, bytes), front)

const boat = (nth: number): string =>
  `Boat ${nth} left Ada Brook${nth} at six with ${nth} men on 3 March ${1500 + (nth % 500)}. `

export const hostileTexts: Readonly<Record<string, HostileText>> = {
  ...mixedTexts,

  // marks that are paired
  'closing brackets': body(']'),
  'opening brackets': body('['),
  'brackets behind a fence in a comment': body('[', '<!--\n```\n-->\n\n'),
  'brackets in one another': (bytes) => article(filled('[', bytes / 2) + filled(']', bytes / 2)),
  'links in one another': (bytes) =>
    article(filled('[', bytes / 5) + filled('](b)', (bytes * 4) / 5)),
  'pictures in one another': body('![a]'),
  'opening pictures': body('!['),
  'links that are not closed': body('[a](<b'),
  'links with open titles': body('[a](b "'),
  'brackets and words': body('a ', '['),
  'small links': body('[a](b) '),
  'small paragraphs of closing brackets': body(`${']'.repeat(1000)}\n\n`),
  stars: body('*'),
  'stars and letters': body('*a '),
  'stars that open and close': body('*a* '),
  'stars and lines between': body('*a_ '),
  'bold in italic': body('*a **a '),
  'closing stars': body('a* '),
  'stars of every length': bodyOf((nth) => `${'*'.repeat(nth % 60)}a `),
  underscores: body('_a '),
  tildes: body('~a '),
  'tildes in pairs': body('~~a~~ '),
  'struck in struck': body('~~a '),
  'backticks of every length': bodyOf((nth) => `${'`'.repeat(nth + 1)} a `),
  backticks: body('` `` '),
  'code spans': body('`a` '),
  'opening tags': body('<a b="'),
  'angle brackets': body('<'),
  'angle brackets and letters': body('<a '),
  'open comments': body('a <!-- '),
  'open instructions': body('a <? '),
  'open declarations': body('a <!A '),
  'open character data': body('a <![CDATA[ '),
  'addresses that are not closed': body('<a:'),
  ampersands: body('&'),
  'character references': body('&amp;'),
  'references that are not closed': body('&#x'),
  backslashes: body('\\'),
  'escaped marks': body('\\*'),
  'www and dots': body('www.'),
  'www and low lines': body('www.a_'),
  'www in brackets': body('(www.a.b)'),
  'an address and its brackets': (bytes) =>
    article(`https://a.bc/${filled('(', bytes / 2)}${filled(')', bytes / 2)}`),
  'addresses without end': body('http://a'),
  'words with at signs': body('a@'),
  'addresses of mail': body('a@b.c '),
  'dots and letters': body('a.'),
  'dashes and letters': body('a-a_'),
  'numbers and dots': body('1.'),
  plus: body('+a@'),

  // containers
  'quotes behind backticks': body('>', '``` `\n'),
  quotes: body('>'),
  'quotes line by line': body('> a\n'),
  'quotes and lazy lines': body('> a\nb\n'),
  'quotes that end': body('> a\n\n'),
  'sixty quotes a line': body(`${'>'.repeat(60)} a\n`),
  'sixty lists a line': body(`${'- '.repeat(60)}a\n`),
  'lists in one another': bodyOf((nth) => `${' '.repeat((nth % 60) * 2)}- a\n`),
  'lists one level deeper each time': bodyOf((nth) => `${' '.repeat(nth * 2)}- a\n`),
  'list marks in one line': body('- '),
  'stars in one line': body('* '),
  'plus signs in one line': body('+ '),
  'numbers in one line': body('1. '),
  'items of a list': body('- a\n'),
  'items with lines between': body('- a\n\n'),
  'numbered items': body('1. a\n'),
  'empty items': body('-\n'),
  'lists of two kinds': body('- a\n+ a\n'),
  'quotes and lists by turns': body('> - '),
  'lazy lines in lists': body('- > a\nb\n'),
  tasks: body('- [ ] a\n'),

  // blocks
  'letters and blank lines': body('a\n\n'),
  'letters in lines': body('a\n'),
  'lines that break': body('a  \n'),
  'lines that break by a backslash': body('a\\\n'),
  'blank lines': body('\n'),
  'blank lines and spaces': body(' \n'),
  'spaces between letters': body(' ', 'a', 'a'),
  'spaces behind a picture that is gone': body(' ', '![a](b)', 'a'),
  'spaces around line ends': body(' \t \n \t ', 'a *b*'),
  'tabs between letters': body('\t', 'a', 'a'),
  'spaces of many kinds': body('\u00a0\u2003 ', 'a', 'a'),
  'spaces and nothing': body(' '),
  'breaks and spaces': body('a   b '),
  headings: body('# a\n'),
  'headings with closing signs': body('#', '# a '),
  'headings below lines': body('a\n=\n'),
  'underlines that could be': body('=\n', 'a\n\n'),
  'equal signs': body('=', 'a\n'),
  rules: body('***\n'),
  'rules that could be': body('* * a\n'),
  'a table of many columns': (bytes) =>
    article(`|${filled('a|', bytes / 2)}\n|${filled('-|', bytes / 2)}`),
  'tables of many rows': body('|a|b|\n', '|a|b|\n|-|-|\n'),
  'rows without cells': body('a\n', '|a|b|\n|-|-|\n'),
  'rows of bars': body(`${'|'.repeat(50)}\n`, `|a${'|b'.repeat(48)}|\n|${'-|'.repeat(49)}\n`),
  'tables that could be': body('|a|b|\n'),
  'heads without tables': body('a|b\n\n'),
  'small tables': body('|a|\n|-|\n\n'),
  'ragged rows of a wide table': body('a\n', `|${'a|'.repeat(100)}\n|${'-|'.repeat(100)}\n`),
  'small tags': body('<b>a</b> '),
  'blocks of HTML': body('<div>\n\n'),
  'open tags by line': body('<div\n'),
  'comments by line': body('<!-- a -->\n'),
  'comments with dashes': body('-', '<!--'),
  fences: body('```\n'),
  'fences with words': body('``` a b\n'),
  'fences of every length': bodyOf((nth) => `${'`'.repeat(3 + (nth % 1000))}\n`),
  'indented code': body('    a\n'),
  'indented code and blank lines': body('    a\n\n\n'),
  'one long word': body('a'),
  'one long number': body('1'),

  // definitions and notes
  definitions: bodyOf((nth) => `[a${nth}]: b\n`),
  'definitions and their use': bodyOf((nth) => `[a${nth}]: b\n\n[a${nth}] `),
  'uses without definition': bodyOf((nth) => `[a${nth}] `),
  'uses of one of many definitions': (bytes) =>
    article(`${numbered((nth) => `[a${nth}]: b\n`, bytes / 2)}\n${filled('[a0] ', bytes / 2)}`),
  'definitions that are none': body('[a]: <b\n'),
  'definitions with open titles': body('[a]: b "\n'),
  'targets that grow': body('[a] \n\n', `[a]: https://example.org/${'b'.repeat(2000)}\n\n`),
  'targets that grow in one paragraph': body(
    '[a] ',
    `[a]: https://example.org/${'b'.repeat(2000)}\n\n`,
  ),
  'pictures that grow': body('![a] \n\n', `[a]: ${'b'.repeat(2000)}.png\n\n`),
  'titles that grow': body('![a] ', `[a]: ../images/boat.png "${'b'.repeat(2000)}"\n\n`),
  notes: bodyOf((nth) => `[^${nth}]: a\n`),
  'notes and their marks': bodyOf((nth) => `a[^${nth}]\n\n[^${nth}]: b\n\n`),
  'marks of one note': body('a[^1] ', '[^1]: b\n\n'),
  'notes in notes': bodyOf((nth) => `[^${nth}]: [^${nth + 1}]\n`, 'a[^0]\n\n'),
  'notes in a circle': body('[^1] ', 'a[^1]\n\n[^1]: '),
  'marks without notes': bodyOf((nth) => `[^${nth}] `),
  'definitions in quotes': body('> [a]: b\n\n'),

  // words and sentences
  'short sentences': body('A b. '),
  'sentences of one letter': body('A. '),
  'short Chinese sentences': against('takeaways: ["中。"]\n', () => '中。'),
  'short Thai words': against('takeaways: ["กา กา"]\nlang: th\n', () => 'กา '),
  'Chinese without a stop': against('takeaways: ["中中"]\n', () => '中'),
  'Japanese quotes': against('takeaways: ["「あ。」"]\nlang: ja\n', () => '「あ。」'),
  'full stops': body('.'),
  'full stops and spaces': body('. '),
  'question marks': body('?'),
  'stops and quotes': body('."'),
  'quotes of speech': body('" '),
  'closing marks': body('a.)))) '),
  initials: body('A. B. '),
  abbreviations: body('Dr. '),
  ellipses: body('… '),
  'small letters behind stops': body('a. a'),
  'hidden characters': body('a\u200b '),
  'a hidden character each': body('a\u200b\n\n'),
  joiners: body('\u200d'),
  'combining marks': body('\u0301', 'a'),
  'letters beyond the plane': body('𝒜. '),
  'Arabic words': body('مرحبا. '),
  'words of every kind': bodyOf((nth) => `w${nth.toString(36)} `),
  'sentences of every kind': bodyOf((nth) => `The w${nth.toString(36)} left. `),

  // takeaways against a body
  'seven takeaways': against(seven, boat),
  'two takeaways, names': against(
    takeaways(['Ann Smith met Bob Jones.', 'Carla Diaz met Dan Brown.']),
    (nth) => `Ann Smith${nth} met Bob Jones${nth}. `,
  ),
  'two takeaways, numbers': against(
    takeaways(['It had 5, 6, 7, 8 and 9 boats.', 'It cost £3.2m in 2019.']),
    (nth) => `It had ${nth}, ${nth + 1} and ${nth + 2} boats. `,
  ),
  'two takeaways, dates': against(
    takeaways(['On 3 March 2020 it left.', 'It left on Tuesday.']),
    (nth) => `On ${1 + (nth % 28)} March ${1900 + (nth % 99)} it left. `,
  ),
  'one sentence again and again': against(seven, () => boat(1)),
  'evidence in many places': against(
    'takeaways: [{ text: The boat left., evidence: the boat left }]\n',
    () => 'So the boat left. ',
  ),
  'evidence of one letter': against(
    'takeaways: [{ text: The boat left., evidence: a }]\n',
    () => 'a ',
  ),
  'evidence that is nowhere': against(
    'takeaways: [{ text: The boat left., evidence: the boat left again }]\n',
    (nth) => `So the boat left ${nth}. `,
  ),
  'long evidence': (bytes) =>
    article(
      numbered((nth) => `So the boat left ${nth}. `, bytes),
      `takeaways: [{ text: The boat left., evidence: ${JSON.stringify(filled('the boat left ', Math.min(bytes, 60_000)))} }]\n`,
    ),
  'long evidence of marks': frontOf(
    (bytes) =>
      `takeaways: [{ text: The boat., evidence: ${JSON.stringify(`*${filled('[a](', bytes)}`)} }]\n`,
  ),
  'evidence of brackets': frontOf(
    (bytes) =>
      `takeaways: [{ text: The boat., evidence: ${JSON.stringify(filled(']', bytes))} }]\n`,
  ),
  'names of many words': against(takeaways(['Ann Smith Bob Jones.']), () => 'Ann '),
  'one name of many words': (bytes) =>
    article(filled('Ann ', bytes), takeaways([filled('Ann ', Math.min(bytes, 50_000))])),
  'numbers without end': against(takeaways(['It had 5 boats.']), () => '1'),
  'numbers and commas': against(takeaways(['It had 5 boats.']), () => '1,111,'),
  'numbers and stops': against(takeaways(['It had 5 boats.']), () => '1.1.'),
  'numbers in words': against(takeaways(['It had five boats.']), () => 'five hundred '),
  months: against(takeaways(['It left in March.']), () => '3 March '),

  // front matter
  'blank lines in front matter': frontOf((bytes) => filled('\n', bytes)),
  'blank lines with spaces in front matter': frontOf((bytes) => filled(' \n', bytes)),
  'comments in front matter': frontOf((bytes) => filled('#\n', bytes)),
  'keys in front matter': frontOf((bytes) => numbered((nth) => `k${nth}: a\n`, bytes)),
  'a flow map': frontOf(
    (bytes) => `standfirst: {${numbered((nth) => `${nth.toString(36)},`, bytes)}}\n`,
  ),
  'a flow map with values': frontOf(
    (bytes) => `standfirst: {${numbered((nth) => `${nth.toString(36)}: a,`, bytes)}}\n`,
  ),
  'a flow list': frontOf((bytes) => `topics: [${filled('a,', bytes)}]\n`),
  'a list': frontOf((bytes) => `topics:\n${filled('- a\n', bytes)}`),
  'empty items of a list': frontOf((bytes) => `topics:\n${filled('-\n', bytes)}`),
  'maps in a list': frontOf((bytes) => `topics: [${filled('a: b,', bytes)}]\n`),
  'empty flow maps': frontOf((bytes) => `topics: [${filled('{},', bytes)}]\n`),
  'commas of a flow list': frontOf((bytes) => `topics: [${filled(',', bytes)}]\n`),
  'open flow lists': frontOf((bytes) => `topics: ${filled('[', bytes)}\n`),
  'closed flow lists': frontOf((bytes) => `topics: ${filled('[]', bytes)}\n`),
  'closing flow marks': frontOf((bytes) => `topics: ${filled(']', bytes)}\n`),
  'question marks in front matter': frontOf((bytes) => filled('? ', bytes)),
  'explicit keys': frontOf((bytes) => filled('? a\n', bytes)),
  'colons in front matter': frontOf((bytes) => filled(': ', bytes)),
  'lines of colons': frontOf((bytes) => filled(':\n', bytes)),
  anchors: frontOf((bytes) => `topics: [${numbered((nth) => `&a${nth} b,`, bytes)}]\n`),
  aliases: frontOf((bytes) => `topics: [&a b,${filled('*a,', bytes)}]\n`),
  tags: frontOf((bytes) => `topics: [${filled('!a b,', bytes)}]\n`),
  'quoted texts side by side': frontOf((bytes) => `topics: ${filled('"a"', bytes)}\n`),
  'quoted texts by line': frontOf((bytes) => filled('"a"\n', bytes)),
  'texts that are not closed': frontOf((bytes) => filled('a: "b\n', bytes)),
  'a text of many lines': frontOf((bytes) => `standfirst: "${filled('a\n  ', bytes)}"\n`),
  'a text of blank lines': frontOf((bytes) => `standfirst: "a${filled('\n', bytes)}  b"\n`),
  'a plain text of many lines': frontOf((bytes) => `standfirst: a\n${filled('  b\n', bytes)}`),
  'a block of text': frontOf((bytes) => `standfirst: |\n${filled('  b\n', bytes)}`),
  'a folded block of text': frontOf((bytes) => `standfirst: >\n${filled('  b\n\n', bytes)}`),
  'a block of blank lines': frontOf((bytes) => `standfirst: |\n${filled('\n', bytes)}`),
  'tabs in front matter': frontOf((bytes) => filled('\t\n', bytes)),
  'percent signs': frontOf((bytes) => filled('%\n', bytes)),
  documents: frontOf((bytes) => filled('...\n', bytes)),
  escapes: frontOf((bytes) => `standfirst: "${filled('\\x41', bytes)}"\n`),
  'escapes that are none': frontOf((bytes) => `standfirst: "${filled('\\q', bytes)}"\n`),
  'a long title': (bytes) =>
    article('The boat left.', '').replace(
      'Harbour ferry',
      filled('Boat ', Math.min(bytes, 60_000)),
    ),
  'a title of one word': (bytes) =>
    article('The boat left.', '').replace('Harbour ferry', filled('a', Math.min(bytes, 60_000))),
  'a title of spaces': (bytes) =>
    article('The boat left.', '').replace(
      'Harbour ferry',
      JSON.stringify(`a${filled(' ', Math.min(bytes, 60_000))}b`),
    ),
  'a long name': (bytes) =>
    article('The boat left.', '').replace('Ada Brook', filled('Ada ', Math.min(bytes, 60_000))),
  'many authors': (bytes) =>
    article('The boat left.', '').replace(
      'Ada Brook',
      `[${numbered((nth) => `A${nth},`, Math.min(bytes, 60_000))}]`,
    ),
  'many topics': frontOf((bytes) => `topics: [${numbered((nth) => `t${nth},`, bytes)}]\n`),
  'many aliases': frontOf((bytes) => `aliases: [${numbered((nth) => `/a${nth}/,`, bytes)}]\n`),
  'an alias of dots': frontOf((bytes) => `aliases: ["/${filled('a.', bytes)}"]\n`),
  'a long date': (bytes) =>
    article('The boat left.', '').replace(
      '2025-11-20',
      filled('2025-11-20 ', Math.min(bytes, 60_000)),
    ),
  'a language of many parts': frontOf((bytes) => `lang: en${filled('-a', bytes)}\n`),
  'a takeaway of marks': frontOf((bytes) => takeaways([filled('*a ', bytes)])),
  'a takeaway of brackets': frontOf((bytes) => takeaways([filled(']', bytes)])),
  'a takeaway of backticks': frontOf((bytes) =>
    takeaways([numbered((nth) => `${'`'.repeat(nth + 1)} `, bytes)]),
  ),
  'a takeaway of tags': frontOf((bytes) => takeaways([filled('<a b="', bytes)])),
  'a takeaway of spaces': frontOf((bytes) => takeaways([`a${filled(' ', bytes)}b`])),
  'a takeaway of numbers': against(takeaways([filled('5, ', 50_000)]), boat),
  'a takeaway of words': against(takeaways([numbered((nth) => `boat${nth} `, 50_000)]), boat),
  'a takeaway of names': against(
    takeaways([numbered((nth) => `met Boat${nth} Brook${nth} and `, 50_000)]),
    boat,
  ),
  'a takeaway of dates': against(takeaways([filled('3 March 2020, ', 50_000)]), boat),
  'a takeaway of months': against(takeaways([filled('March ', 50_000)]), boat),
  'a takeaway of quotes': against(takeaways([filled("'a b' ", 50_000)]), boat),
  'a takeaway of one number': against(takeaways([filled('1', 50_000)]), boat),
  'a fence far away': (bytes) => `---\n${front}${filled('a: b\n', bytes)}`,
  'fences that are none': (bytes) => `---\n${front}${filled(' ---\n', bytes)}---\na`,
  'a first line of spaces': (bytes) => `---${filled(' ', bytes)}\n${front}---\na`,
  'a first line of spaces and a letter': (bytes) => `---${filled(' ', bytes)}a\n${front}---\na`,
  'spaces before the fence': (bytes) => `${filled(' ', bytes)}---\n${front}---\na`,
  'blank lines before the fence': (bytes) => `${filled('\n', bytes)}---\n${front}---\na`,
}
