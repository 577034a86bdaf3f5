import { describe, expect, test } from 'vitest'
import { aFile, aSite, parsed, problemsIn } from '../../../fixtures/parsing.ts'

/** Each case: what a writer typed, and all that is said about it. */
const cases: readonly [name: string, source: string, said: readonly string[]][] = [
  [
    'no front matter',
    'Just text.\n',
    [
      '1:1: error: Unexpected text on line 1, expected `---`, which begins the front matter (front-matter-missing)',
    ],
  ],
  [
    'an empty file',
    '',
    [
      '1:1: error: Unexpected text on line 1, expected `---`, which begins the front matter (front-matter-missing)',
    ],
  ],
  [
    'an empty line first',
    '\n---\ntitle: A\n---\nText.\n',
    [
      '1:1: error: Unexpected empty line before the front matter, expected `---` on line 1 (front-matter-missing)',
    ],
  ],
  [
    'a fence that is never closed',
    '---\ntitle: A\n',
    [
      '1:1: error: Unexpected end of file in the front matter, expected a closing `---` (front-matter-fence)',
      '  put --- alone on a line before the text begins',
    ],
  ],
  [
    'a fence with a word behind it',
    '---\ntitle: A\n--- end\nText.\n',
    [
      '3:1: error: Unexpected `--- end` in the front matter, expected `---` alone on its line (front-matter-fence)',
    ],
  ],
  [
    'YAML that cannot be read',
    '---\ntitle: "A\nauthor: B\n---\nText.\n',
    [
      '2:8: error: Unexpected end of a quoted text or list, expected the sign that closes it (yaml-syntax)',
      '  close the quote or bracket that opens here',
    ],
  ],
  [
    'two colons on a line',
    '---\ntitle: Harbour: it grows\n---\nText.\n',
    [
      '2:8: error: Unexpected second colon on a line, expected quotes around text that holds one (yaml-syntax)',
      '  write title: "Harbour: it grows"',
    ],
  ],
  [
    'a key twice',
    aFile({ more: 'title: Again\n' }),
    [
      '6:1: error: Unexpected second `title`, expected every key once (duplicate-key)',
      '  remove one of the two',
    ],
  ],
  [
    'an anchor and its alias',
    aFile({ more: 'standfirst: &a Words\nlang: *a\n' }),
    [
      '6:16: error: Unexpected YAML anchor, expected the value itself (yaml-alias)',
      '  a text that begins with &, *, ! or << needs quotes around it',
      '7:7: error: Unexpected YAML alias, expected the value itself (yaml-alias)',
      '  a text that begins with &, *, ! or << needs quotes around it',
    ],
  ],
  [
    'a list in place of keys',
    '---\n- title\n---\nText.\n',
    [
      '2:1: error: Unexpected list for the file, expected keys such as `title`, `author` and `published` (wrong-type)',
    ],
  ],
  [
    'two missing keys and one that is misspelt, which is not missing',
    '---\ntitel: Harbour\n---\nText.\n',
    [
      '2:1: error: Missing `author`, expected a name or a list of names (missing-key)',
      '2:1: error: Missing `published`, expected a date such as 2026-11-20 (missing-key)',
      '2:1: error: Unexpected key `titel`, expected `title` (unknown-key)',
    ],
  ],
  [
    'wrong types',
    '---\ntitle: 1984\nauthor: true\npublished: 2026\ntakeaways: One.\n---\nText.\n',
    [
      '2:8: error: Unexpected number 1984 for `title`, expected text (wrong-type)',
      '  put quotes around it: "1984"',
      '3:9: error: Unexpected `true` for `author`, expected a name or a list of names (wrong-type)',
      '  put quotes around it: "true"',
      '4:12: error: Unexpected number 2026 for `published`, expected a date such as 2026-11-20 (wrong-type)',
      '5:12: error: Unexpected text `One.` for `takeaways`, expected a list of 1 to 7 sentences (wrong-type)',
      '  write takeaways: [One.]',
    ],
  ],
  [
    'empty values',
    '---\ntitle: ""\nauthor: []\npublished: 2026-11-20\ntakeaways: []\n---\nText.\n',
    [
      '2:8: error: Unexpected empty text, expected words (empty-value)',
      '3:9: error: Unexpected empty list of authors, expected a name (empty-value)',
      '5:12: error: Unexpected empty list of takeaways, expected 1 to 7 (takeaways-count)',
      '  leave the key out when there are none',
    ],
  ],
  [
    'a day that no calendar has, and an hour that no clock has',
    aFile({ more: 'updated: 2024-02-30\n' }).replace('2026-11-20', '2026-11-20T25:00:00Z'),
    [
      '4:12: error: Unexpected date `2026-11-20T25:00:00Z`, expected one that exists (impossible-date)',
      '  an instant needs a time from 00:00 to 23:59 and a zone: 2026-11-20T08:30:00Z',
      '6:10: error: Unexpected date `2024-02-30`, expected one that exists (impossible-date)',
      '  no calendar has that day',
    ],
  ],
  [
    'languages that are none, as a value and as a key',
    aFile({ more: 'lang: English\ntranslations: { in German: boat }\n' }),
    [
      '6:7: error: Unexpected language `English`, expected a code such as `en` or `pt-BR` (wrong-value)',
      '  write en',
      '7:17: error: Unexpected language `in German`, expected a code such as `en` or `pt-BR` (wrong-value)',
    ],
  ],
  [
    'an instant without a zone, and one whose zone is cut short',
    aFile({ more: 'updated: 2015-12-17 12:00:00 -5\n' }).replace('2026-11-20', '2026-11-20 08:30'),
    [
      '4:12: error: Unexpected date `2026-11-20 08:30`, expected `YYYY-MM-DD` or an instant such as `2026-11-20T08:30:00Z` (wrong-value)',
      '  a time needs its zone: Z, or one such as -05:00',
      '6:10: error: Unexpected date `2015-12-17 12:00:00 -5`, expected `YYYY-MM-DD` or an instant such as `2026-11-20T08:30:00Z` (wrong-value)',
      '  write 2015-12-17T12:00:00-05:00',
    ],
  ],
  [
    'a date in words',
    aFile({}).replace('2026-11-20', '20 November'),
    [
      '4:12: error: Unexpected date `20 November`, expected `YYYY-MM-DD` or an instant such as `2026-11-20T08:30:00Z` (wrong-value)',
    ],
  ],
  [
    'an update before publication',
    aFile({ more: 'updated: 2026-11-19\n' }),
    [
      '6:10: error: Unexpected update on `2026-11-19`, expected a day after publication on `2026-11-20` (updated-before-published)',
    ],
  ],
  [
    'eight takeaways',
    aFile({}).replace('[One sentence.]', '[a, b, c, d, e, f, g, h]'),
    [
      '5:12: error: Unexpected 8 takeaways, expected at most 7 (takeaways-count)',
      '  a summary that long is not read',
    ],
  ],
  [
    'a takeaway that YAML takes for a key',
    aFile({}).replace('[One sentence.]', '\n  - The mayor: no comment'),
    [
      '6:5: error: Unexpected group of keys for `takeaways[1]`, expected a text (wrong-type)',
      '  put quotes around it: "The mayor: no comment"',
    ],
  ],
  [
    'an unknown key beside a takeaway',
    aFile({}).replace('[One sentence.]', '\n  - text: One.\n    evidense: the words'),
    ['7:5: error: Unexpected key `evidense`, expected `evidence` (unknown-key)'],
  ],
  [
    'a link in a takeaway',
    aFile({}).replace('[One sentence.]', '\n  - See [here](https://example.org) for **more**.'),
    [
      '6:5: error: Unexpected link in a takeaway, expected plain text with *emphasis* and `code` at most (takeaway-markup)',
    ],
  ],
  [
    'assisted takeaways that nobody checked',
    aFile({ more: 'takeawaysMadeBy: assisted\n' }),
    [
      '6:18: error: Missing `takeawaysCheckedBy`, expected the name of who checked the assisted takeaways (takeaways-unchecked)',
    ],
  ],
  [
    'a picture without words or credit, and one that is not there',
    aFile({ more: 'image: { src: images/baot.png }\n' }),
    [
      '6:1: error: Missing `alt`, expected what the picture shows (picture-alt-missing)',
      '  alt: what the picture shows; or alt: "" with decorative: true',
      '6:1: error: Missing `credit`, expected who made the picture (picture-credit-missing)',
      '  credit: Photo by Name on Place',
      '6:15: error: Unexpected picture `images/baot.png`, expected a file that exists (picture-missing)',
      '  did you mean `images/boat.png`?',
    ],
  ],
  [
    'a focus in words',
    aFile({ more: 'image: { src: images/boat.png, alt: A, credit: B, focus: left }\n' }),
    [
      '6:58: error: Unexpected focus `left`, expected two percentages such as `40% 20%` (wrong-value)',
      '  how far what must stay in sight is from the left and from the top of the picture',
    ],
  ],
  [
    'an empty alt, a refused file, a way out of the folder, a picture from elsewhere',
    aFile({
      more: `image: { src: images/boat.png, alt: "" }
related:
  - { title: A, url: "https://a.example/", image: { src: images/bad.svg, alt: A, credit: B } }
  - { title: B, url: "https://a.example/", image: { src: ../../etc/passwd, alt: A, credit: B } }
  - { title: C, url: "https://a.example/", image: { src: "https://a.example/x.png", alt: A, credit: B } }
`,
    }),
    [
      '6:37: error: Unexpected empty `alt`, expected what the picture shows (picture-alt-empty)',
      '  for a picture that says nothing, add `decorative: true`',
      '8:58: error: Unexpected SVG, expected a photograph or drawing in pixels (picture-refused)',
      '9:58: error: Unexpected picture `../etc/passwd`, expected a path that leads into images/ (picture-outside)',
      '10:58: error: Unexpected picture from elsewhere `https://a.example/x.png`, expected a file in images/ (picture-remote)',
      '  save the picture into images/ and name it there',
    ],
  ],
  [
    'addresses that may not stand in a page',
    aFile({
      more: `sources:
  - { title: A, url: "javascript:alert(1)" }
  - { title: B, url: "http://b.example/" }
  - { title: C, url: "/articles/" }
aliases: [old, "/with space/", /../up/, /news/*/, "/:year/"]
`,
    }),
    [
      '7:22: error: Unexpected scheme `javascript:` in an address, expected `https:` or `mailto:` (unsafe-url)',
      '  for a sentence with a colon, write a space before it',
      '9:22: error: Unexpected address `/articles/`, expected one that begins with `https://` (unsafe-url)',
      '10:11: error: Unexpected alias `old`, expected an old address such as `/old/address/` (wrong-value)',
      '  at most twelve steps of 240 bytes each and 900 bytes in all, letters instead of codes such as `%C3%BC`, no `*` and no step that begins with `:`, which hosts take for any address',
      '10:16: error: Unexpected alias `/with space/`, expected an old address such as `/old/address/` (wrong-value)',
      '  at most twelve steps of 240 bytes each and 900 bytes in all, letters instead of codes such as `%C3%BC`, no `*` and no step that begins with `:`, which hosts take for any address',
      '10:32: error: Unexpected alias `/../up/`, expected an old address such as `/old/address/` (wrong-value)',
      '  at most twelve steps of 240 bytes each and 900 bytes in all, letters instead of codes such as `%C3%BC`, no `*` and no step that begins with `:`, which hosts take for any address',
      '10:41: error: Unexpected alias `/news/*/`, expected an old address such as `/old/address/` (wrong-value)',
      '  at most twelve steps of 240 bytes each and 900 bytes in all, letters instead of codes such as `%C3%BC`, no `*` and no step that begins with `:`, which hosts take for any address',
      '10:51: error: Unexpected alias `/:year/`, expected an old address such as `/old/address/` (wrong-value)',
      '  at most twelve steps of 240 bytes each and 900 bytes in all, letters instead of codes such as `%C3%BC`, no `*` and no step that begins with `:`, which hosts take for any address',
    ],
  ],
  [
    'an old address too long for a disk',
    aFile({
      more: `aliases: [${`/${'お'.repeat(24)}`.repeat(12)}/, ${`/${'お'.repeat(25)}`.repeat(12)}/]\n`,
    }),
    [
      '6:314: error: Unexpected alias `/おおおおおおおおおおおおおおおおおおおおおおおおお/おおおおおおおおおおおおおおおおおおおおおおおおお/おおおおおお…`, expected an old address such as `/old/address/` (wrong-value)',
      '  at most twelve steps of 240 bytes each and 900 bytes in all, letters instead of codes such as `%C3%BC`, no `*` and no step that begins with `:`, which hosts take for any address',
    ],
  ],
  [
    'keys that reach for the prototype',
    aFile({ more: '__proto__: { polluted: true }\nconstructor: x\n' }),
    [
      '6:1: error: Unexpected key `__proto__`, expected one that is no part of the language (unknown-key)',
      '7:1: error: Unexpected key `constructor`, expected one that is no part of the language (unknown-key)',
    ],
  ],
  [
    'characters that nobody sees',
    aFile({ more: 'standfirst: "a\\u202Eb"\n' }),
    [
      '6:13: error: Unexpected invisible character U+202E, expected visible ones (hidden-character)',
      '  type the text anew',
    ],
  ],
  [
    'keys of other systems, each with the one that is read here',
    '---\ntitle: A\nauthors: B\ndate: 2026-11-20\ncategory: a\ndek: c\nlayout: post\npermalink: /a/\nlastmod: 2026-11-21\ntags: a\nfeatured_image: x\nkeywords: y\nsubtitle: z\nlanguage: de\nlocale: de\n---\nText.\n',
    [
      '3:1: error: Unexpected key `authors`, expected `author` (unknown-key)',
      '  write author:',
      '4:1: error: Unexpected key `date`, expected `published` (unknown-key)',
      '  write published:',
      '5:1: error: Unexpected key `category`, expected `topics` (unknown-key)',
      '  write topics:',
      '6:1: error: Unexpected key `dek`, expected `standfirst` (unknown-key)',
      '  write standfirst:',
      '7:1: error: Unexpected key `layout`, expected none of that name (unknown-key)',
      '  every article has the same layout: take the line out',
      '8:1: error: Unexpected key `permalink`, expected none of that name (unknown-key)',
      "  the file's name is the address; an old one goes under `aliases`",
      '9:1: error: Unexpected key `lastmod`, expected `updated` (unknown-key)',
      '  write updated:',
      '10:1: error: Unexpected key `tags`, expected `topics` (unknown-key)',
      '  write topics:',
      '11:1: error: Unexpected key `featured_image`, expected `image` (unknown-key)',
      '  write image:',
      '12:1: error: Unexpected key `keywords`, expected `topics` (unknown-key)',
      '  write topics:',
      '13:1: error: Unexpected key `subtitle`, expected `standfirst` (unknown-key)',
      '  write standfirst:',
      '14:1: error: Unexpected key `language`, expected `lang` (unknown-key)',
      '  write lang:',
      '15:1: error: Unexpected key `locale`, expected `lang` (unknown-key)',
      '  write lang:',
    ],
  ],
  [
    'a key of another system beside its own',
    aFile({ more: 'date: 2026-11-20\n' }),
    [
      '6:1: error: Unexpected key `date`, expected `published` alone (unknown-key)',
      '  `published` says the same: take one of the two out',
    ],
  ],
  [
    'takeaways with keys of other systems: what is there under another name is not missing',
    aFile({}).replace('[One sentence.]', '\n  - { title: One., quote: Text. }'),
    [
      '6:7: error: Unexpected key `title`, expected `text` (unknown-key)',
      '  write text:',
      '6:20: error: Unexpected key `quote`, expected `evidence` (unknown-key)',
      '  write evidence:',
    ],
  ],
  [
    'a withdrawal that is only said to be one',
    aFile({ more: 'withdrawn: true\n' }),
    [
      '6:12: error: Unexpected `true` for `withdrawn`, expected `date` and `reason` (wrong-type)',
      '  write withdrawn: { date: …, reason: … }',
    ],
  ],
  [
    'a correction in one line, as a list of them has it',
    aFile({ more: 'corrections:\n  - 2026-11-21 The fare was wrong.\n' }),
    [
      '7:5: error: Unexpected text `2026-11-21 The fare was wrong.` for `corrections[1]`, expected `date` and `text` (wrong-type)',
      '  write { date: 2026-11-21, text: The fare was wrong. }',
    ],
  ],
  [
    'texts where something else belongs',
    aFile({ more: 'image: images/boat.png\ndraft: yes\naliases: /a/, /b/\ntopics: one two\n' }),
    [
      '6:8: error: Unexpected text `images/boat.png` for `image`, expected `src`, `alt` and `credit` (wrong-type)',
      '  write image: { src: images/boat.png, alt: …, credit: … }',
      '7:8: error: Unexpected text `yes` for `draft`, expected `true` or `false` (wrong-type)',
      '  write draft: true',
      '8:10: error: Unexpected text `/a/, /b/` for `aliases`, expected a list of old addresses (wrong-type)',
      '  write aliases: [/a/, /b/]',
      '9:9: error: Unexpected text `one two` for `topics`, expected a list of topics (wrong-type)',
      '  write topics: [one two]',
    ],
  ],
  [
    'takeaways in one text: of several sentences only the writer knows the items',
    aFile({}).replace('[One sentence.]', 'One sentence. Another one.'),
    [
      '5:12: error: Unexpected text `One sentence. Another one.` for `takeaways`, expected a list of 1 to 7 sentences (wrong-type)',
      '  write each item on a line of its own, behind a dash and a space',
    ],
  ],
  [
    'keys with a full-width colon, which YAML takes for words',
    aFile({ more: 'standfirst: Words\n  lang：de\n' }).replace(
      '[One sentence.]',
      '\n  - text：One.',
    ),
    [
      '6:5: error: Unexpected full-width colon `：` behind a key, expected `: ` with a space (yaml-syntax)',
      '  write text: and a space, then the value',
      '7:13: error: Unexpected full-width colon `：` behind a key, expected `: ` with a space (yaml-syntax)',
      '  write lang: and a space, then the value',
    ],
  ],
  [
    'a full-width colon in a text that is none of a key',
    aFile({ more: 'standfirst: AI：新时代\n' }),
    [],
  ],
  [
    'no text: takeaways that nothing could carry are not told too',
    aFile({ body: '' }).replace(
      '[One sentence.]',
      '[The 52 boats of Ann Moreau., { text: A., evidence: B }]',
    ),
    ['1:1: error: Missing text below the front matter, expected that of the article (body-empty)'],
  ],
  [
    'takeaways of a withdrawn article, which nobody reads',
    aFile({ more: 'withdrawn: { date: 2026-12-01, reason: It was wrong. }\n' }).replace(
      '[One sentence.]',
      '[The 52 boats of Ann Moreau., { text: A., evidence: B }]',
    ),
    [],
  ],
  [
    'a standfirst that goes on and on',
    aFile({ more: `standfirst: ${'long '.repeat(33)}\n` }),
    [
      '6:13: warning: Unexpected standfirst of 164 characters, expected at most 160 (standfirst-length)',
    ],
  ],
]

describe('what a writer is told about front matter', () => {
  test.each(cases)('%s', (_, source, said) => {
    expect(problemsIn(source)).toEqual(said)
  })

  test('an article with an error is no article; with warnings alone it is whole', () => {
    expect(parsed(aFile({ more: 'titel: A\n' })).article).toBeNull()
    expect(parsed(aFile({ more: `standfirst: ${'long '.repeat(33)}\n` })).article?.slug).toBe(
      'harbour',
    )
  })

  test('a topic that site.yml does not list', () => {
    const site = aSite('topics: { harbour: The harbour }')
    expect(problemsIn(aFile({ more: 'topics: [harbor]\n' }), site)).toEqual([
      '6:10: warning: Unexpected topic `harbor`, expected one that site.yml lists (topic-unlisted)',
      '  did you mean `harbour`?',
    ])
  })

  test('in a draft the same faults are warnings, and the article is there', () => {
    const draft = parsed(aFile({ more: 'draft: true\nimage: { src: images/baot.png }\n' }))
    expect(draft.problems.map((problem) => problem.severity)).toEqual([
      'warning',
      'warning',
      'warning',
    ])
    expect(draft.article?.image).toBeNull()
  })

  test.each([
    '---js',
    '---javascript',
    '---JS',
    '--- js',
    '---constructor',
    '---toml',
    '+++',
    ';;;',
  ])('front matter in another language is neither read nor run: %s', (fence) => {
    const source = `${fence}\nglobalThis.sentinel = 1; module.exports = {}\n---\nText.\n`
    expect(problemsIn(source)).toEqual([
      `1:1: error: Unexpected front matter \`${fence}\`, expected YAML after a bare \`---\` (front-matter-language)`,
      '  other languages are never read, and none is ever run',
    ])
    expect(problemsIn(source)).toEqual(problemsIn(source))
    expect(Object.hasOwn(globalThis, 'sentinel')).toBe(false)
  })
})
