import { describe, expect, test } from 'vitest'
import type { Takeaway } from '#lib/article/article.ts'
import { aFile, articleIn, parsed, problemsIn } from '../../fixtures/parsing.ts'

/**
 * A file whose takeaways begin on line 6, a line each, so that with one of them
 * the body begins on line 8. Each is written as YAML.
 */
function aFileWith(takeaways: readonly string[], body: string, more = ''): string {
  const list = takeaways.map((takeaway) => `\n  - ${takeaway}`).join('')
  return aFile({ body, more }).replace(' [One sentence.]', () => list)
}

/** What a writer is told about one takeaway that names its evidence. */
function toldOf(evidence: string, body: string, more = ''): readonly string[] {
  const takeaway = `{ text: text., evidence: ${JSON.stringify(evidence)} }`
  return problemsIn(aFileWith([takeaway], body, more))
}

/** The texts of the sentences that a takeaway rests on, after how it came to them. */
function restsOn(takeaways: readonly string[], body: string): readonly (readonly string[])[] {
  const article = articleIn(aFileWith(takeaways, body))
  const all = [article.introduction, ...article.sections].flatMap(({ sentences }) => sentences)
  return article.takeaways.map(({ support }: Takeaway) => [
    support.kind,
    ...(support.kind === 'none' ? [] : support.sentenceIds).map(
      (id) => all.find((each) => each.id === id)?.text ?? `nothing at ${id}`,
    ),
  ])
}

describe('evidence that an author names', () => {
  const found: readonly [name: string, evidence: string, body: string, sentences: readonly string[]][] = [
    ['as it stands', 'tide rose', 'The tide rose at nine. It fell.', ['The tide rose at nine.']],
    ['over lines', 'tide rose at nine', 'The tide\nrose\nat nine.', ['The tide rose at nine.']],
    ['with other quotes and dashes', '"go" - now', 'He said “go” — now.', ['He said “go” — now.']],
    ['over two sentences', 'nine. It fell', 'It rose at nine. It fell. So.', ['It rose at nine.', 'It fell.']],
    ['over two paragraphs', 'nine. It fell', 'It rose at nine.\n\nIt fell. So.', ['It rose at nine.', 'It fell.']],
    ['across emphasis', 'tide rose at nine', 'The *tide* rose **at nine**.', ['The tide rose at nine.']],
    ['across a word that is half in emphasis', 'tideline rose', 'The *tide*line rose.', ['The tideline rose.']],
    ['with its emphasis', '*tide* rose **at nine**', 'The *tide* rose **at nine**.', ['The tide rose at nine.']],
    ['with half of its emphasis', 'tide* rose **at', 'The *tide* rose **at nine**.', ['The tide rose at nine.']],
    ['across a link', 'tide rose at', 'The [tide rose](https://example.org) at nine.', ['The tide rose at nine.']],
    ['with its link', 'The [tide rose](https://example.org) at', 'The [tide rose](https://example.org) at nine.', ['The tide rose at nine.']],
    ['across code', 'call a.b now', 'We call `a.b` now.', ['We call a.b now.']],
    ['with its code', 'call `a.b` now', 'We call `a.b` now.', ['We call a.b now.']],
    ['across the mark of a note', 'rose. It fell', 'It rose.[^1] It fell.\n\n[^1]: Ask.', ['It rose.', 'It fell.']],
    ['with the mark of a note', 'rose.[^1] It fell', 'It rose.[^1] It fell.\n\n[^1]: Ask.', ['It rose.', 'It fell.']],
    ['across items of a list', 'Oars. Sails', '- Two oars.\n- Oars.\n- Sails.', ['Oars.', 'Sails.']],
    ['with the marks of a list', '- Oars.\n- Sails.', '- Two oars.\n- Oars.\n- Sails.', ['Oars.', 'Sails.']],
    ['in one cell of a table', '41 boats', '| Town | Boats |\n|---|---|\n| Marlow | 41 boats |', ['41 boats']],
    ['across cells of a table', 'Marlow 41', '| Town | Boats |\n|---|---|\n| Marlow | 41 |', ['Marlow', '41']],
    ['with the bars of a table', '| Marlow | 41 |', '| Town | Boats |\n|---|---|\n| Marlow | 41 |', ['Marlow', '41']],
    ['in a quote', 'tide rose', '> The tide rose.', ['The tide rose.']],
    ['over two paragraphs of a quote', '> It rose.\n>\n> It fell.', '> It rose.\n>\n> It fell.', ['It rose.', 'It fell.']],
    ['in an alert', 'tide rose', '> [!NOTE]\n> The tide rose.', ['The tide rose.']],
    ['in the text, though a heading has it too', 'The tide rose', 'Text.\n\n## The tide rose\n\nThe tide rose.', ['The tide rose.']],
  ] // prettier-ignore
  test.each(found)('is found %s', (_, evidence, body, sentences) => {
    const takeaway = `{ text: text., evidence: ${JSON.stringify(evidence)} }`
    expect(restsOn([takeaway], body)).toEqual([['quoted', ...sentences]])
  })

  test('may be folded over lines of the front matter', () => {
    const takeaway = 'text: text.\n    evidence: >-\n      The tide\n      rose'
    expect(restsOn([takeaway], 'The tide rose.')).toEqual([['quoted', 'The tide rose.']])
  })

  const faults: readonly [name: string, evidence: string, body: string, said: readonly string[]][] = [
    [
      'stands in two places',
      'tide rose',
      'The tide rose.\n\nIt fell.\n\nA tide rose.',
      [
        '6:30: error: Unexpected takeaway evidence that stands in 2 places, expected words that stand in one (takeaway-evidence-ambiguous)',
        '  lines 8 and 12: add the words before or after',
      ],
    ],
    [
      'stands in three',
      'tide',
      'A tide.\n\nA tide rose.\n\nA tide fell.',
      [
        '6:30: error: Unexpected takeaway evidence that stands in 3 places, expected words that stand in one (takeaway-evidence-ambiguous)',
        '  lines 8, 10, and 12: add the words before or after',
      ],
    ],
    [
      'stands in two places of one line',
      'tide',
      'A tide rose and a tide fell.',
      [
        '6:30: error: Unexpected takeaway evidence that stands in 2 places, expected words that stand in one (takeaway-evidence-ambiguous)',
        '  line 8: add the words before or after',
      ],
    ],
    [
      'stands in a heading only',
      'Of tides',
      'Text.\n\n## Of tides\n\nIt rose.',
      [
        '6:30: error: Unexpected takeaway evidence that stands only in a heading, expected words of the text itself (takeaway-evidence-missing)',
      ],
    ],
    [
      'stands in a code block only',
      'let tide = 1',
      'Text.\n\n```js\nlet tide = 1\n```',
      [
        '6:30: error: Unexpected takeaway evidence that stands only in a code block, expected words of the text itself (takeaway-evidence-missing)',
      ],
    ],
    [
      'stands twice in a code block, and there only',
      'tide',
      'Text.\n\n```js\ntide = tide\n```',
      [
        '6:30: error: Unexpected takeaway evidence that stands only in a code block, expected words of the text itself (takeaway-evidence-missing)',
      ],
    ],
    [
      'stands in the caption of a picture only',
      'boat at dusk',
      'Text.\n\n![A river](../images/boat.png "The boat at dusk")',
      [
        '6:30: error: Unexpected takeaway evidence that stands only in the words of a picture, expected words of the text itself (takeaway-evidence-missing)',
      ],
    ],
    [
      'stands in a note only',
      'asked the mayor',
      'Text.[^1]\n\n[^1]: We asked the mayor.',
      [
        '6:30: error: Unexpected takeaway evidence that stands only in a note, expected words of the text itself (takeaway-evidence-missing)',
      ],
    ],
    [
      'begins in one section and ends in the next',
      'rose. It fell',
      'It rose.\n\n## Later\n\nIt fell.',
      [
        '6:30: error: Unexpected takeaway evidence across the border of two sections, expected words of one (takeaway-evidence-split)',
        '  lines 8 and 12: choose one of the two',
      ],
    ],
    [
      'was reworded',
      'The tide rose at nine on Monday',
      'It rained.\n\nThe tide rose at ten on Monday, they say.',
      [
        '6:30: error: Unexpected takeaway evidence, expected words that appear in the article (takeaway-evidence-missing)',
        '  closest sentence, line 10: The tide rose at ten on Monday, they say.\nThe tide rose at [-nine-] {+ten+} on [-Monday-] {+Monday,+} …',
      ],
    ],
    [
      'was reworded at its end',
      'The tide rose at nine.',
      'It rained.\n\nThe tide rose at ten.',
      [
        '6:30: error: Unexpected takeaway evidence, expected words that appear in the article (takeaway-evidence-missing)',
        '  closest sentence, line 10: The tide rose at ten.\nThe tide rose at [-nine.-] {+ten.+}',
      ],
    ],
    [
      'is like nothing',
      'Parliament votes on fish',
      'The tide rose.',
      [
        '6:30: error: Unexpected takeaway evidence, expected words that appear in the article (takeaway-evidence-missing)',
        '  no sentence of the article is like it',
      ],
    ],
    [
      'ends inside a word',
      'The tid',
      'The tide rose.',
      [
        '6:30: error: Unexpected takeaway evidence, expected words that appear in the article (takeaway-evidence-missing)',
        '  closest sentence, line 8: The tide rose.\nThe [-tid-] {+tide+} …',
      ],
    ],
    [
      'is named where the body has no sentences',
      'The tide rose',
      '```\ncode\n```',
      [
        '6:30: error: Unexpected takeaway evidence, expected words that appear in the article (takeaway-evidence-missing)',
        '  no sentence of the article is like it',
      ],
    ],
  ] // prettier-ignore
  test.each(faults)('%s', (_, evidence, body, said) => {
    expect(toldOf(evidence, body)).toEqual(said)
  })

  test('that stands in the headline or the standfirst only', () => {
    expect(toldOf('harbour', 'Text.')).toEqual([
      '6:30: error: Unexpected takeaway evidence that stands only in the headline, expected words of the text itself (takeaway-evidence-missing)',
    ])
    expect(toldOf('Two piers', 'Text.', 'standfirst: Two piers and more.\n')).toEqual([
      '6:30: error: Unexpected takeaway evidence that stands only in the standfirst, expected words of the text itself (takeaway-evidence-missing)',
    ])
  })

  test('that is wrong makes no link, and none is guessed in its place', () => {
    const source = aFileWith(
      ['{ text: The tide rose at nine., evidence: nothing like it }'],
      'The tide rose at nine.',
    )
    expect(parsed(source).summary?.takeaways.map(({ support }) => support)).toEqual([
      { kind: 'none' },
    ])
  })
})

describe('a takeaway without evidence', () => {
  test('rests on the sentence that says the same, or on two neighbours', () => {
    expect(
      restsOn(
        [
          'Ann Smith warned council about the engine',
          'Engine failed off Gull Point; lifeboat from Marlow took off passengers',
        ],
        'The ferry left at eight.\n\nIts captain, Ann Smith, had warned the council about the engine.\n\n' +
          'At nine the engine failed off Gull Point. A lifeboat from Marlow took off every passenger.',
      ),
    ).toEqual([
      ['matched', 'Its captain, Ann Smith, had warned the council about the engine.'],
      [
        'matched',
        'At nine the engine failed off Gull Point.',
        'A lifeboat from Marlow took off every passenger.',
      ],
    ])
  })

  test('that no sentence carries is whole but for its link', () => {
    const { article, problems } = parsed(
      aFileWith(['parliament votes on fish'], 'The tide rose at nine. It votes.'),
    )
    expect(article?.takeaways).toMatchObject([
      { text: 'parliament votes on fish', support: { kind: 'none' } },
    ])
    expect(problems.map(({ severity }) => severity)).toEqual(['warning'])
  })

  const unsupported =
    'warning: Unexpected takeaway that no sentence carries, expected one that the article says (takeaway-unsupported)'

  test('and that no sentence carries, with the nearest one', () => {
    expect(
      problemsIn(aFileWith(['parliament votes on fish'], 'The tide rose at nine. It votes.')),
    ).toEqual([
      `6:5: ${unsupported}`,
      '  closest sentence, line 8: It votes.\nif that is the one, name its words: evidence: …',
    ])
  })

  test('where the body has no sentences', () => {
    expect(problemsIn(aFileWith(['parliament votes'], '```\ncode\n```'))).toEqual([
      `6:5: ${unsupported}`,
      '  the article has no sentence to compare it with',
    ])
  })

  test('in another language than the body', () => {
    const [first] = problemsIn(
      aFileWith(
        ['die Fähre trieb vor der Küste'],
        'The ferry drifted off the coast. It was rescued by a lifeboat.',
      ),
    )
    expect(first).toBe(`6:5: ${unsupported}`)
  })
})

test.each(['\u00A0', '\u202F', '\u2009'])('a space that an author chose stays: U+%s', (space) => {
  const said = `Le quai a coûté 12${space}500 euros.`
  const article = articleIn(aFileWith([said], `La ville a payé.\n${said}`, 'lang: fr\n'))
  const [takeaway] = article.takeaways
  expect([takeaway?.text, takeaway?.html]).toEqual([said, said])
  expect(article.introduction.sentences.map(({ text }) => text)).toEqual(['La ville a payé.', said])
  expect(article.introduction.html).toContain(said)
})

describe('facts that the article does not have', () => {
  const body =
    'On Thursday the ferry sank with 14 people aboard.\n\nIts owner, Ann Smythe, paid £12 for it.'
  const cases: readonly [name: string, takeaway: string, said: readonly string[]][] = [
    [
      'a number, which is an error',
      'The ferry sank with 41 people aboard',
      [
        '6:25: error: Unexpected number `41` in a takeaway, expected one that the article has (takeaway-number-unsupported)',
        '  line 8: 14; line 10: £12',
      ],
    ],
    [
      'a date',
      'The ferry sank on 18 November with 14 people',
      [
        '6:23: warning: Unexpected date `18 November` in a takeaway, expected one that the article has (takeaway-date-unsupported)',
        '  line 8: Thursday',
      ],
    ],
    [
      'a name',
      'Ferry’s owner Ann Smith paid £12 for it',
      [
        '6:19: warning: Unexpected name `Ann Smith` in a takeaway, expected one that the article has (takeaway-name-unsupported)',
        '  line 10: Ann Smythe',
      ],
    ],
    [
      'a name like no other',
      'The ferry from Zog sank with 14 people aboard',
      [
        '6:20: warning: Unexpected name `Zog` in a takeaway, expected one that the article has (takeaway-name-unsupported)',
        '  the article has no name like it; where the takeaway is right all the same, say why: checked: …',
      ],
    ],
    [
      'several, in the order of the line',
      '{ text: Zog ferry sank with 41 people on 18 November, evidence: the ferry sank }',
      [
        '6:13: warning: Unexpected name `Zog` in a takeaway, expected one that the article has (takeaway-name-unsupported)',
        '  the article has no name like it; where the takeaway is right all the same, say why: checked: …',
        '6:33: error: Unexpected number `41` in a takeaway, expected one that the article has (takeaway-number-unsupported)',
        '  line 8: 14; line 10: £12',
        '6:46: warning: Unexpected date `18 November` in a takeaway, expected one that the article has (takeaway-date-unsupported)',
        '  line 8: Thursday',
      ],
    ],
    ['none', 'The ferry sank with fourteen people aboard on 19 November', []],
  ] // prettier-ignore
  test.each(cases)('%s', (_, takeaway, said) => {
    expect(problemsIn(aFileWith([takeaway], body))).toEqual(said)
  })

  test('a number is a warning where the language has number words that nobody reads', () => {
    const inSwahili = aFileWith(
      ['Kivuko kilizama na watu 3'],
      'Kivuko kilizama na watu watatu.',
      'lang: sw\n',
    )
    expect(problemsIn(inSwahili)).toEqual([
      '6:29: warning: Unexpected number `3` in a takeaway, expected one that the article has in figures (takeaway-number-unread)',
      '  numbers in words are not read in Swahili; where the takeaway is right all the same, say why: checked: …',
    ])
  })

  test('are shown where they stand: in emphasis, at the borders of a word', () => {
    const places = (takeaway: string, text: string): readonly string[] =>
      parsed(aFileWith([takeaway], text))
        .problems.filter(({ rule }) => rule === 'takeaway-number-unsupported')
        .map(({ line, column, endColumn }) => `${line}:${column}-${endColumn}`)
    expect(places('The ferry sank with *41* people aboard', body)).toEqual(['6:26-28'])
    // Of a takeaway over several lines only the first is known.
    expect(places('>-\n    The ferry sank\n    with 41 people aboard', body)).toEqual(['6:5-5'])
    expect(places('Of 4120 boats 12 sank', 'It was 4120 boats, of which 13 sank.')).toEqual([
      '6:19-21',
    ])
  })

  test('are not looked for again where the author has answered', () => {
    const takeaway = (more: string): string =>
      `{ text: Zog ferry sank with 41 people on 18 November, evidence: the ferry sank${more} }`
    expect(problemsIn(aFileWith([takeaway(', checked: Told by the owner')], body))).toEqual([])
    expect(problemsIn(aFileWith([takeaway('')], body))).toHaveLength(6)
  })

  test('are looked for in the whole body, not in the evidence alone', () => {
    const takeaway = '{ text: Ann Smythe’s ferry sank with 14 people, evidence: the ferry sank }'
    expect(problemsIn(aFileWith([takeaway], body))).toEqual([])
  })

  test('stop no build while the article is a draft', () => {
    const { article, problems } = parsed(
      aFileWith(['The ferry sank with 41 people aboard'], body, 'draft: true\n'),
    )
    expect(article?.slug).toBe('harbour')
    expect(problems.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual([
      'warning takeaway-number-unsupported',
    ])
  })
})

describe('a takeaway that says the opposite of its evidence', () => {
  const body = 'Ferry fares to Selwick fell in March. It rained.'

  test('is reported with both words and the sentence', () => {
    expect(problemsIn(aFileWith(['Ferry fares to Selwick rose in March'], body))).toEqual([
      '6:5: warning: Unexpected `rose` in a takeaway whose evidence has `fell`, expected both to say the same (takeaway-polarity)',
      '  closest sentence, line 8: Ferry fares to Selwick fell in March.',
    ])
  })

  test('also where one of them has no negation', () => {
    expect(
      problemsIn(
        aFileWith(['The captain did not warn council'], 'The captain warned the council.'),
      ),
    ).toEqual([
      '6:5: warning: Unexpected `not` in a takeaway whose evidence has no negation, expected both to say the same (takeaway-polarity)',
      '  closest sentence, line 8: The captain warned the council.',
    ])
    expect(
      problemsIn(
        aFileWith(['Captain warned the council'], 'The captain did not warn the council.'),
      ),
    ).toEqual([
      '6:5: warning: Unexpected no negation in a takeaway whose evidence has `not`, expected both to say the same (takeaway-polarity)',
      '  closest sentence, line 8: The captain did not warn the council.',
    ])
  })

  test('is not reported where the author has answered', () => {
    const takeaway = '{ text: Ferry fares to Selwick rose in March, checked: They rose again }'
    expect(problemsIn(aFileWith([takeaway], body))).toEqual([])
  })
})

describe('facts that another sentence has than the one that says the rest', () => {
  const body =
    'On 4 January a storm damaged 41 boats in the harbour.\n\nNobody was hurt.\n\nAnn Smith repaired the broken wall.\n\nThe council thanked all.\n\nIt has hired 14 divers, led by Tom Hale, since 9 January.'

  test('are reported, each with what the sentence has', () => {
    const takeaways = [
      'Storm damaged 14 boats in the harbour',
      'Storm damaged boats in the harbour on 9 January',
      'Tom Hale repaired the broken wall',
    ]
    expect(
      problemsIn(aFileWith(takeaways, body)).filter(
        (line) => !/shared|rests on|line 10: On/u.test(line),
      ),
    ).toEqual([
      '6:19: warning: Unexpected number `14` in a takeaway, expected the one of the sentence that says the rest (takeaway-number-elsewhere)',
      '  line 10, which says the rest, has 41; where the takeaway is right all the same, say why: checked: …',
      '7:43: warning: Unexpected date `9 January` in a takeaway, expected the one of the sentence that says the rest (takeaway-date-elsewhere)',
      '  line 10, which says the rest, has 4 January; where the takeaway is right all the same, say why: checked: …',
      '8:5: warning: Unexpected name `Tom Hale` in a takeaway, expected the one of the sentence that says the rest (takeaway-name-elsewhere)',
      '  line 14, which says the rest, has Ann Smith; where the takeaway is right all the same, say why: checked: …',
    ])
  })

  test('do not keep the takeaway from the sentence that says the rest, but halve how sure that is', () => {
    const { article } = parsed(aFileWith(['Storm damaged 14 boats in the harbour'], body))
    const ids = article?.introduction.sentences.slice(0, 1).map(({ id }) => id)
    expect(article?.takeaways.map(({ support, closest }) => ({ support, closest }))).toEqual([
      {
        support: { kind: 'matched', sentenceIds: ids },
        closest: { sentenceIds: ids, score: 0.46, missing: ['14'] },
      },
    ])
  })

  test('are not where the author has answered, or named words that have the fact', () => {
    const takeaways = [
      '{ text: Storm damaged 14 boats in the harbour, checked: Asked the master }',
      '{ text: "Storm damaged boats, 14 divers came", evidence: hired 14 divers }',
    ]
    expect(problemsIn(aFileWith(takeaways, body))).toEqual([])
  })

  test('are noted of two names that stand the other way round, also in a draft', () => {
    const said = [
      '6:5: note: Unexpected order of `Ann Smith` and `Tom Hale` in a takeaway, expected that of the sentence that has both (takeaway-name-order)',
    ]
    const file = (more: string): string =>
      aFileWith(
        ['Ann Smith warned Tom Hale of the storm'],
        'Tom Hale warned Ann Smith of the storm.',
        more,
      )
    expect(problemsIn(file('')).slice(0, 1)).toEqual(said)
    expect(problemsIn(file('draft: true\n')).slice(0, 1)).toEqual(said)
  })

  test('nor where nothing is linked', () => {
    const told = problemsIn(aFileWith(['Over 14 mayors are happy about a new storm law'], body))
    expect(told.filter((line) => line.includes('elsewhere'))).toEqual([])
  })
})

describe('takeaways that could say more', () => {
  test('two on one sentence', () => {
    expect(
      problemsIn(
        aFileWith(
          ['{ text: text., evidence: tide rose }', '{ text: more text., evidence: at nine }'],
          'It rained.\n\nThe tide rose at nine.',
        ),
      ),
    ).toEqual([
      '7:13: warning: Unexpected takeaway on the sentence that the one on line 6 rests on, expected a sentence of its own (takeaway-shared-evidence)',
      '  line 11: The tide rose at nine.',
    ])
  })

  test('two on the second of two sentences that have the same words', () => {
    const told = problemsIn(
      aFileWith(
        ['{ text: text., evidence: Yes. It fell }', '{ text: more text., evidence: yes. it fell }'],
        'Yes. It rose.\n\nYes. It fell.',
      ),
    )
    expect(told).toEqual([
      '7:13: warning: Unexpected takeaway on the sentence that the one on line 6 rests on, expected a sentence of its own (takeaway-shared-evidence)',
      '  line 11: Yes.',
      '7:35: note: Unexpected marks or capitals in takeaway evidence, expected those of the text (takeaway-evidence-marks)',
      '  Yes. It fell',
    ])
  })

  test('one that repeats the headline, in other letters or forms of its words too', () => {
    const said =
      '6:5: warning: Unexpected takeaway that repeats the headline, expected one that adds to it (takeaway-repeats-headline)'
    expect(problemsIn(aFileWith(['Harbour'], 'The harbour.'))).toEqual([said])
    expect(problemsIn(aFileWith(['harbours'], 'The harbour.'))).toEqual([said])
    expect(problemsIn(aFileWith(['harbour grows'], 'The harbour grows.'))).toEqual([])
  })

  test('one of more than thirty words', () => {
    const of = (words: number): string => `the tide ${'rose and '.repeat((words - 2) / 2)}`.trim()
    expect(problemsIn(aFileWith([of(30)], `${of(30)}.`))).toEqual([])
    expect(problemsIn(aFileWith([of(32)], `${of(32)}.`))).toEqual([
      '6:5: warning: Unexpected takeaway of 32 words, expected at most 30 (takeaway-length)',
      '  say one thing, or make two of it',
    ])
  })

  test('seven of five hundred words each are read to their end', () => {
    const long = Array.from({ length: 7 }, (_, nth) =>
      Array.from({ length: 500 }, (__, at) => inLetters(nth * 500 + at)).join(' '),
    )
    const { article, problems } = parsed(aFileWith(long, 'The tide rose at nine.'))
    expect(article?.takeaways.map(({ support }) => support.kind)).toEqual(Array(7).fill('none'))
    expect(problems.filter(({ rule }) => rule === 'takeaway-length').map(({ reason }) => reason)).toEqual(
      Array(7).fill('Unexpected takeaway of 500 words, expected at most 30'),
    ) // prettier-ignore
  })
})

/** A word for a number, without digits. */
function inLetters(number: number): string {
  return [...String(number)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('')
}

test('a takeaway with a mark that may not stand in it is held against nothing', () => {
  expect(problemsIn(aFileWith(['"**Zog** sank 41 boats"'], 'The tide rose.'))).toEqual([
    '6:5: error: Unexpected **bold** in a takeaway, expected plain text with *emphasis* and `code` at most (takeaway-markup)',
  ])
})
