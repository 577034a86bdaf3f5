import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import Ajv from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { jsonSchemas } from '#lib/desk/schemas/json-schemas.ts'
import { projectFolder } from '#lib/system/project-folder.ts'
import { schemaTexts } from './schema-texts.ts'

const folder = path.join(projectFolder, 'docs', 'schemas')

test('docs/schemas is what `npm run schemas` writes', async () => {
  const texts = await schemaTexts()
  expect(readdirSync(folder).sort()).toEqual([...texts.keys()].sort())
  for (const [name, text] of texts) {
    expect(readFileSync(path.join(folder, name), 'utf8'), name).toBe(text)
  }
})

function validator(name: string): (yaml: string) => readonly (string | undefined)[] {
  // `patternErrorMessage` is a word of editors.
  const validate = new Ajv({ strict: false, allErrors: true }).compile(
    jsonSchemas().get(name) ?? {},
  )
  return (yaml) => {
    validate(parse(yaml))
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  }
}

const article = validator('article.schema.json')
const site = validator('site.schema.json')

const whole = `
title: A
standfirst: B
author: [C, D]
published: 2026-11-20T08:30:00Z
image: { src: images/a.jpg, alt: A, credit: B, focus: 40% 20% }
takeaways:
  - One.
  - { text: Two., evidence: words, checked: sum }
takeawaysMadeBy: assisted
related: [other, { title: A, url: "https://example.org/" }]
sources: [{ title: A, url: "https://example.org/" }]
corrections: [{ date: 2026-11-21, text: A, takeaway: 1 }]
translations: { de: faehre }
draft: true
withdrawn: { date: 2026-12-01, reason: A }
`

test('takes what a check takes', () => {
  expect(article(whole)).toEqual([])
  expect(article('title: A\nauthor: B\npublished: 2026-11-20\n')).toEqual([])
  expect(site('topics: { ai: AI }\nnavigation: [{ title: A, to: /a/ }]\n')).toEqual([])
  const own = readFileSync(path.join(projectFolder, 'content', 'site.yml'), 'utf8')
  expect(site(own)).toEqual([])
})

test.each([
  ['a missing key', 'title: A\npublished: 2026-11-20\n', " must have required property 'author'"],
  ['a key of another system', `${whole}tags: [a]\n`, ' must NOT have additional properties'],
  [
    'a date in words',
    whole.replace('2026-11-20T08:30:00Z', '20 November 2026'),
    '/published must match pattern',
  ],
  ['a text for a list', `${whole}aliases: /a/\n`, '/aliases must be array'],
  [
    'no takeaways',
    whole.replace(/takeaways:\n(?: {2}.*\n)*/u, 'takeaways: []\n'),
    '/takeaways must NOT have fewer than 1 items',
  ],
  [
    'a key of takeaways',
    whole.replace('checked:', 'because:'),
    '/takeaways/1 must NOT have additional properties',
  ],
])('shows %s', (_, yaml, error) => {
  expect(article(yaml).some((each) => each?.startsWith(error))).toBe(true)
})

test('every key is described, with examples that fit it', () => {
  for (const [name, schema] of jsonSchemas()) {
    const errors = name === 'site.schema.json' ? site : article
    for (const [key, property] of Object.entries(schema.properties ?? {})) {
      if (typeof property !== 'object') throw new Error(`${name} says nothing of ${key}`)
      expect([key, property.description?.length]).not.toEqual([key, undefined])
      for (const example of property.examples ?? []) {
        const said = errors(JSON.stringify({ [key]: example }))
        expect(said.filter((each) => each?.startsWith(`/${key}`))).toEqual([])
      }
    }
  }
})
