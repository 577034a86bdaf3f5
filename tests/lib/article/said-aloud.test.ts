import { expect, test } from 'vitest'
import { aFile, problemsIn } from '../../fixtures/parsing.ts'

test.each([
  [
    'a sharp sign behind text without quotes',
    'standfirst: Ferry #6 is gone',
    [
      '6:19: warning: Unexpected `#6 is gone` behind a text without quotes, where `#` begins a comment, expected quotes around the whole text (yaml-comment)',
      '  `Ferry` is printed; write "Ferry #6 is gone", or a space behind the # of a comment',
    ],
  ],
  ['a comment', 'standfirst: Ferry # not yet sure', []],
  ['a sharp sign in quotes', 'standfirst: "Ferry #6 is gone"', []],
  [
    'codes and marks where nothing reads them',
    'standfirst: "Q&amp;A on `npm` and *more*"',
    [
      '6:13: warning: Unexpected `&amp;` in a text that is printed as it stands, expected words without codes and marks (plain-text-markup)',
      '  write &',
      '6:13: warning: Unexpected `*more*` in a text that is printed as it stands, expected words without codes and marks (plain-text-markup)',
      '  write more',
      '6:13: warning: Unexpected ``npm`` in a text that is printed as it stands, expected words without codes and marks (plain-text-markup)',
      '  write npm',
    ],
  ],
  [
    'stars and signs that mark nothing',
    'standfirst: "M*A*S*H, R&D; 5 * 3 * 2, snake_case_name, <3"',
    [],
  ],
])('%s', (_, more, said) => {
  expect(problemsIn(aFile({ more: `${more}\n` }))).toEqual(said)
})

test.each([
  ['Ada Roe and Ben Lee', '[Ada Roe, Ben Lee]'],
  ['Ada Roe, Ben de la Cruz & Cem Ay', '[Ada Roe, Ben de la Cruz, Cem Ay]'],
  ['张三、李四', '[张三, 李四]'],
])('authors in one text: %s', (author, list) => {
  expect(problemsIn(aFile({}).replace('Ann Example', author))).toEqual([
    `3:9: warning: Unexpected ${list.split(',').length} names in one, \`${author}\`, expected a list of names (author-joined)`,
    `  it is printed as the name of one person; write author: ${list}`,
  ])
})

test.each([
  'Roe, Ada',
  'Martin Luther King, Jr.',
  'Ada Roe, MD',
  'Department of Energy and Climate Change',
  'Legal and Compliance Team',
  'Smith & Sons',
  'The Associated Press and staff',
  'Ada and Ben Roe',
])('one author: %s', (author) => {
  expect(problemsIn(aFile({}).replace('Ann Example', JSON.stringify(author)))).toEqual([])
})

test('a list in one takeaway', () => {
  const takeaways = 'takeaways:\n  - |\n    - One.\n    - Two.'
  const said = problemsIn(aFile({}).replace('takeaways: [One sentence.]', takeaways))
  expect(said.filter((line) => line.includes('takeaway-joined'))).toEqual([
    '6:5: warning: Unexpected list in one takeaway, expected a takeaway for each of its items (takeaway-joined)',
  ])
})
