import { describe, expect, test } from 'vitest'
import { aFile, problemsIn } from '../../fixtures/parsing.ts'

/** The lines that name a problem, without their hints. */
function saidOf(body: string): readonly string[] {
  return problemsIn(aFile({ body })).filter((line) => !line.startsWith('  '))
}

test.each([
  ['==Marked==', 'highlight'],
  ['++Put in++', 'insertion'],
  [':smile:', 'name of an emoji'],
  ['{{< tweet 1 >}}', 'shortcode of Hugo'],
  ['{{% note %}}', 'shortcode of Hugo'],
  ['{% raw %}', 'tag of Liquid'],
  ['{{ page.url }}', 'tag of a template'],
  ['{: .note}', 'attribute of kramdown'],
  ['[[Harbour]]', 'link of a wiki'],
  ['![[boat.png]]', 'link of a wiki'],
  ['^[a note]', 'note inside the text'],
  ['%%later%%', 'comment of Obsidian'],
  ['::: warning', 'box'],
  ['!!! note', 'box'],
  ['*[HTML]: Hyper Text', 'meaning of an abbreviation'],
  ['[TOC]', 'place for contents'],
  ['##Harbour', 'heading without a space behind #'],
])('what other programs read: %s', (written, what) => {
  expect(saidOf(`Words.\n\n${written}`)).toEqual([
    `9:1: warning: Unexpected ${what} \`${written}\`, which is printed as it stands, expected Markdown (body-foreign-markup)`,
  ])
})

test.each([
  ['H~2~O and x^2^', ['7:2', '7:12']],
  ['Term\n: Meaning', ['8:1']],
  ['• One\n• Two\n• Three', ['7:1']],
  ['| a | b |\n| c | d |', ['7:1']],
])('also: %s', (body, places) => {
  expect(saidOf(body).map((line) => line.split(': ')[0])).toEqual(places)
})

test.each([
  '$E = mc^2$ and $$a_1 + b_1$$ cost $5',
  '`==code==` and `{{ code }}`',
  '```\n{{< tweet 1 >}}\n```',
  '\\==Not marked==',
  'It takes 10~20 minutes, a == b, at 8:30:15, C++ and C++',
  '[[1]](https://example.org/)',
  'See https://example.org/a==b==c',
  '#1 in the league, and #hashtag',
  '| a | b |\n| - | - |\n| c | d |',
  'f\\*\\*k and f**k, Prices* rose, 2 ** 3 and snake_case_name',
  'It is un*believ*able, __not__ so, and *so* be it',
  'Fill in: ______ and ****',
  'What is next?\n---\nWords.',
  'Harbour\n===',
  '## Harbour.',
  '1. One\n\nWords.\n\n2. Two',
  '10) ten\n11) eleven',
  '- 5 apples',
  'Words:\n1. One',
  '    let a = 1\n    print(a)',
])('nothing is said of %s', (body) => {
  expect(saidOf(body).filter((line) => /body-(?:foreign|marks|\w+-sudden)/.test(line))).toEqual([])
})

describe('prose that turns into something else', () => {
  test.each([
    [
      'a heading',
      'One.\n\nThe quay was quiet. A man walked by.\n---\n\nTwo.',
      '9:1: warning: Unexpected heading `The quay was quiet. A man walked by.`, which the `---` right below makes of a paragraph, expected an empty line between them (body-heading-sudden)',
    ],
    [
      'a list that begins with a year',
      '1984. That was the year.',
      '7:1: warning: Unexpected `1984.` at the beginning of a line, which makes a list of `That was the year.`, expected text (body-list-sudden)',
    ],
    [
      'a list out of a sum',
      '+ 5 degrees at noon.',
      '7:1: warning: Unexpected `+` at the beginning of a line, which makes a list of `5 degrees at noon.`, expected text (body-list-sudden)',
    ],
    [
      'a list in the middle of a sentence',
      'It was number\n1. Nobody came.',
      '8:1: warning: Unexpected `1.` at the beginning of a line, which makes a list of `Nobody came.`, expected text (body-list-sudden)',
    ],
    [
      'code',
      'One.\n\n    The quay was quiet that day.',
      '9:1: warning: Unexpected spaces before `The quay was quiet that day.`, which make code of a paragraph, expected none (body-code-sudden)',
    ],
    [
      'italics',
      '2*3*4 is 24.',
      '7:2: warning: Unexpected `2*3*4`, whose marks set words in italics and are not printed, expected `2\\*3\\*4` (body-marks-taken)',
    ],
    [
      'bold',
      'Call __init__ first.',
      '7:6: warning: Unexpected `__init__`, whose marks set words in bold and are not printed, expected `\\_\\_init\\_\\_` (body-marks-taken)',
    ],
    [
      'marks without their other half',
      'He said **"no"**and left.',
      '7:9: warning: Unexpected `**` that sets nothing in bold, expected two that belong together (body-marks-left)',
    ],
  ])('%s', (_, body, said) => {
    expect(saidOf(body)).toEqual([said])
  })
})

test('what says where a link leads and is led by nowhere, with what it may be instead', () => {
  const body = [
    'Words, [there][a] and ![A boat][b].',
    '',
    '[Note]: Postponed.',
    '[Editor\u2019s note]: Ferry "and boat"',
    '[c]: https://example.org/c',
    '[a]: https://example.org/',
    '[A]: other.md',
    '[b]: ../images/boat.png',
    '[//]: # (to do)',
    '[comment]: <> (later)',
  ].join('\n')
  expect(problemsIn(aFile({ body }))).toEqual([
    '9:1: warning: Unexpected `[Note]: Postponed.`, which is not printed: it says where `[Note]` leads, which stands nowhere, expected text (body-definition-unused)',
    '  for words, write **Note:** Postponed.',
    '10:1: warning: Unexpected `[Editor’s note]: Ferry "and boat"`, which is not printed: it says where `[Editor’s note]` leads, which stands nowhere, expected text (body-definition-unused)',
    '  for words, write **Editor’s note:** Ferry "and boat"',
    '11:1: warning: Unexpected `[c]: https://example.org/c`, which is not printed: it says where `[c]` leads, which stands nowhere, expected text (body-definition-unused)',
    '  write [words][c] where it is to lead there, or take the line away',
    '13:1: warning: Unexpected `[A]: other.md`, which is not printed: a line above says already where `[A]` leads, expected text (body-definition-unused)',
    '  take one of the two away, or give it another name',
  ])
})
