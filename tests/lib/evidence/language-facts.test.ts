import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { type Fact, factsOf } from '#lib/evidence/facts.ts'
import { type Passages, readPassages, readText } from '#lib/evidence/passages.ts'
import { cutSentences } from '#lib/text/sentences/sentences.ts'
import { aSentence } from '../../fixtures/an-article.ts'

const folder = new URL('../../fixtures/language-facts/', import.meta.url)
const labelled = z.array(
  z.object({ body: z.string(), true: z.array(z.string()), false: z.array(z.string()) }),
)
const languages = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''))

/** A Friday. */
const published = { year: 2027, month: 4, day: 30 }

function passagesOf(body: string, lang: string): Passages {
  const sentences = cutSentences(body, lang).map(({ from, to }) => aSentence(body.slice(from, to)))
  return readPassages([sentences], lang)
}

function notFound(takeaway: string, passages: Passages): readonly string[] {
  const facts = factsOf(readText(takeaway, passages.lang), passages, published, [])
  return facts.filter(({ found }) => !found).map(({ kind, text }: Fact) => `${kind} ${text}`)
}

test.each(languages)('%s: true facts raise no alarm, and wrong ones do', (lang) => {
  const texts = labelled.parse(JSON.parse(readFileSync(new URL(`${lang}.json`, folder), 'utf8')))
  const read = texts.map((text) => ({ text, passages: passagesOf(text.body, lang) }))
  const alarms = read.flatMap(({ text, passages }) =>
    text.true.flatMap((takeaway) =>
      notFound(takeaway, passages).map((fact) => `${takeaway}: ${fact}`),
    ),
  )
  const missed = read.flatMap(({ text, passages }) =>
    text.false.filter((takeaway) => notFound(takeaway, passages).length === 0),
  )
  expect({ alarms, missed }).toEqual({ alarms: [], missed: [] })
})
