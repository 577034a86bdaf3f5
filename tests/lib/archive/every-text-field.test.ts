/** No field of text in front matter, beside a picture or in site.yml can be forgotten: each is asked for characters that nobody sees. */

import { expect, test } from 'vitest'
import { z } from 'zod'
import { authorSchema, parseAuthorPage } from '#lib/article/author-page.ts'
import { frontMatterSchema } from '#lib/article/front/front-matter.ts'
import { parseArticle } from '#lib/article/parse-article.ts'
import { parseStandingPage, standingPageSchema } from '#lib/article/standing-page.ts'
import { parseSidecar, sidecarSchema } from '#lib/images/sidecar.ts'
import { parseSite, siteSchema } from '#lib/site/site.ts'
import { nowhere } from '#lib/site/site-address.ts'
import type { Problem } from '#lib/text/problem.ts'
import { type DataPath, readYaml } from '#lib/text/yaml/yaml.ts'
import { aSite, twoPictures } from '../../fixtures/parsing.ts'

const context = { site: aSite(), pictures: twoPictures }
const fenced = (yaml: string): string => `---\n${yaml}---\nText.\n`

/** Where YAML is read, and the line before its first. */
const kinds: readonly [
  name: string,
  schema: z.ZodType,
  problemsIn: (yaml: string) => readonly Problem[],
  before: number,
][] = [
  [
    'an article',
    frontMatterSchema,
    (yaml) => parseArticle(fenced(yaml), 'articles/a.md', context).problems,
    1,
  ],
  [
    'an author',
    authorSchema,
    (yaml) => parseAuthorPage(fenced(yaml), 'authors/a.md', context).problems,
    1,
  ],
  [
    'a standing page',
    standingPageSchema,
    (yaml) => parseStandingPage(fenced(yaml), 'pages/a.md', context).problems,
    1,
  ],
  [
    'the words beside a picture',
    sidecarSchema,
    (yaml) => parseSidecar(yaml, 'images/a.png.yml').problems,
    0,
  ],
  ['site.yml', siteSchema, (yaml) => parseSite(yaml, { folderName: 'a', ...nowhere }).problems, 0],
]

const node = z.looseObject({
  type: z.string().optional(),
  const: z.unknown().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  additionalProperties: z.unknown().optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
})

/** Where texts may stand, as paths to data that has one there. */
function textFields(schema: unknown, path: DataPath = []): readonly DataPath[] {
  const read = node.safeParse(schema)
  if (!read.success) return []
  const { type, properties, additionalProperties, items, anyOf, oneOf, ...rest } = read.data
  if (type === 'string') return rest.const === undefined ? [path] : []
  return [
    ...Object.entries(properties ?? {}).flatMap(([key, each]) => textFields(each, [...path, key])),
    ...textFields(additionalProperties, [...path, 'de']),
    ...textFields(items, [...path, 0]),
    ...[...(anyOf ?? []), ...(oneOf ?? [])].flatMap((each) => textFields(each, path)),
  ]
}

/** Data with one text in it, which is YAML when it is written as JSON. */
function holding(text: string, path: DataPath): unknown {
  const [step, ...inner] = path
  if (step === undefined) return text
  return typeof step === 'number' ? [holding(text, inner)] : { [step]: holding(text, inner) }
}

const cases = kinds.flatMap(([name, schema, problemsIn, before]) =>
  [
    ...new Set(
      textFields(z.toJSONSchema(schema, { unrepresentable: 'any' })).map((path) => path.join('.')),
    ),
  ].map((field) => [`${name}: ${field}`, field, problemsIn, before] as const),
)

test('the fields are found by their schemas', () => {
  const fields = cases.map(([name]) => name)
  expect(fields).toEqual(
    expect.arrayContaining([
      'an article: title',
      'an article: author.0',
      'an article: image.credit',
      'an article: takeaways.0.evidence',
      'an article: related.0.title',
      'an article: related.0.image.alt',
      'an article: sources.0.title',
      'an article: corrections.0.text',
      'an article: withdrawn.reason',
      'an author: bio',
      'an author: portrait.caption',
      'an author: links.0.title',
      'a standing page: description',
      'the words beside a picture: alt',
      'the words beside a picture: credit',
      'site.yml: name',
      'site.yml: topics.de',
      'site.yml: navigation.0.title',
    ]),
  )
  expect(fields.length).toBeGreaterThan(50)
})

const unseen = ['\u202E', '\u200B', '\u{E0041}', '\u3164'] as const

test.each(cases)('%s', (_, field, problemsIn, before) => {
  const path = field.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step))
  for (const character of unseen) {
    const yaml = `${JSON.stringify(holding(`https://example.org/${character}a`, path))}\n`
    const { line, column } = readYaml(yaml, 1 + before).placeOf(path)
    const there = problemsIn(yaml).filter(
      (problem) => problem.line === line && problem.column === column,
    )
    expect(there.map(({ severity }) => severity)).toContain('error')
    expect(there.map(({ rule }) => rule)).toEqual([expect.stringMatching(told)])
  }
})

/** A schema that takes no such text for an address, a date or a language says so itself. */
const told = /^(?:hidden-character|unsafe-url|wrong-value|wrong-type)$/u

test.each(kinds)('%s: a key with one is told of at its place', (_, __, problemsIn, before) => {
  const problems = problemsIn('"ti\\u202Etle": a\n')
  expect(problems).toContainEqual(
    expect.objectContaining({ line: 1 + before, column: 1, rule: 'unknown-key' }),
  )
})
